package dev.thither.verify;

import java.util.Locale;

/** Where an address leads from a file, by the rules of browsers, which are more forgiving than those of URIs. */
sealed interface Destination {

    /**
     * Into the folder.
     *
     * @param path below the folder, decoded; ends with {@code /}, or is empty, where a folder is meant
     * @param fragment decoded, empty where there is none
     */
    record Inside(String path, String fragment) implements Destination {}

    /** Above the folder, or to the root of the host that it stands on. */
    record Above() implements Destination {}

    /** To another host. */
    record Host() implements Destination {}

    /**
     * Somewhere that is not found by path.
     *
     * @param name in lower case, without its colon
     */
    record Scheme(String name) implements Destination {}

    /** Nowhere: no browser could make sense of it. */
    record Nowhere() implements Destination {}

    /**
     * Where an address leads.
     *
     * @param path of the file that the address stands in
     * @param baseUrl the path of the folder on its host, with a slash at both ends; empty where it is not known
     */
    static Destination of(String address, String path, String baseUrl) {
        var plain = Addresses.plain(address);
        var scheme = Addresses.scheme(plain).toLowerCase(Locale.ROOT);
        if (!scheme.isEmpty()) {
            return scheme.equals("http") || scheme.equals("https") ? new Host() : new Scheme(scheme);
        }
        var hash = plain.indexOf('#');
        var fragment = hash < 0 ? "" : plain.substring(hash + 1);
        var beforeHash = hash < 0 ? plain : plain.substring(0, hash);
        var query = beforeHash.indexOf('?');
        var way = (query < 0 ? beforeHash : beforeHash.substring(0, query)).replace('\\', '/');
        if (way.startsWith("//")) {
            return new Host();
        }
        if (way.startsWith("/") && (baseUrl.isEmpty() || !way.startsWith(baseUrl))) {
            return new Above();
        }
        var whole = way.startsWith("/") ? way.substring(baseUrl.length()) : Addresses.joined(path, way);
        return Addresses.decoded(whole)
                .flatMap(decoded -> Addresses.decoded(fragment).map(anchor -> inside(decoded, anchor)))
                .orElseGet(Nowhere::new);
    }

    private static Destination inside(String way, String fragment) {
        return Addresses.resolved(way)
                .<Destination>map(path -> new Inside(path, fragment))
                .orElseGet(Above::new);
    }
}
