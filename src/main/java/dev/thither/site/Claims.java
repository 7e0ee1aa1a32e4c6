package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.site.catalogue.Listed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who stands at which address; two that a file system may take for one are one. */
final class Claims {
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();

    /** Takes addresses for pages that no document makes. */
    void reserve(Collection<Address> addresses) {
        addresses.forEach(address -> owners.put(address.folded(), ""));
    }

    /** Takes folders for pages that no document makes. */
    void reserveFolders(Collection<String> paths) {
        paths.forEach(path -> reserved.add(new Address(path).folded()));
    }

    /**
     * Takes the address of a document; says who has it already: another's path, or nothing for a page of the site
     * itself.
     */
    List<String> claim(Listed document) {
        if (isReserved(document.address())) {
            return List.of("");
        }
        var taken = new ArrayList<String>();
        var owner = owners.putIfAbsent(document.address().folded(), document.path());
        if (owner != null) {
            taken.add(owner);
        } else {
            folders.add(new Address(document.address().folder()).folded());
        }
        return taken;
    }

    private boolean isReserved(Address address) {
        var folder = address.folder();
        while (!folder.isEmpty() && !reserved.isEmpty()) {
            if (reserved.contains(new Address(folder).folded())) {
                return true;
            }
            folder = new Address(folder).folder();
        }
        return false;
    }

    /** Whether a picture can have that path. */
    boolean isFree(String picture) {
        var folded = new Address(picture).folded();
        return !owners.containsKey(folded) && !folders.contains(folded) && !isReserved(new Address(picture));
    }
}
