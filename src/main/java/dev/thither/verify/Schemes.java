package dev.thither.verify;

import java.util.Optional;
import java.util.Set;

/** Addresses that are no paths. */
final class Schemes {
    private static final Set<String> CODE = Set.of("javascript", "vbscript", "livescript");
    private static final Set<String> CONTENT = Set.of("data", "blob", "filesystem");

    private Schemes() {}

    /** What is wrong with one, if anything is. */
    static Optional<Fault> fault(String path, Reference reference, String scheme) {
        var address = Shown.quoted(reference.address());
        if (CODE.contains(scheme)) {
            return Optional.of(reference.fault(
                    path, "a script stands in the address " + address, "Put it into a file of the site."));
        }
        if (scheme.equals("data") && reference.use() == Reference.Use.SHOWS) {
            return Optional.empty();
        }
        if (CONTENT.contains(scheme)) {
            return Optional.of(reference.fault(
                    path,
                    "%s has its content in the address %s".formatted(reference.element(), address),
                    "Put it into a file of the site; only pictures may stand in an address."));
        }
        if (scheme.equals("file")) {
            return Optional.of(reference.fault(
                    path,
                    "%s leads to a disk".formatted(address),
                    "Copy what it means into the site, and link to that."));
        }
        if (reference.use() != Reference.Use.LEADS) {
            return Optional.of(reference.fault(
                    path,
                    "%s asks for %s, outside of the folder".formatted(reference.element(), address),
                    "Copy it into the site, or make it a link."));
        }
        return Optional.empty();
    }
}
