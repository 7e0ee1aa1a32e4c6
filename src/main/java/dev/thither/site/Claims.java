package dev.thither.site;

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

    /** Takes addresses for pages that no document makes. */
    void reserve(Collection<Address> addresses) {
        addresses.forEach(address -> owners.put(address.folded(), ""));
    }

    /**
     * Takes the address of a document; says who has it already: another's path, or nothing for a page of the site
     * itself.
     */
    List<String> claim(Listed document) {
        var taken = new ArrayList<String>();
        var owner = owners.putIfAbsent(document.address().folded(), document.path());
        if (owner != null) {
            taken.add(owner);
        } else {
            folders.add(new Address(document.address().folder()).folded());
        }
        return taken;
    }

    /** Whether a picture can have that path. */
    boolean isFree(String picture) {
        var folded = new Address(picture).folded();
        return !owners.containsKey(folded) && !folders.contains(folded);
    }
}
