package dev.thither.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a file of the site stands, below its root and without a leading slash:
 * {@code people/ines/2026-h1/review/index.html}.
 */
public record Address(String path) {
    private static final String INDEX = "index.html";
    private static final String UNRESERVED = "-._~!$'()*,;@+=";
    private static final String HEX = "0123456789ABCDEF";
    /** In bytes; file systems take 255 of them. */
    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_CUT = 40;

    public static final Address HOME = new Address(INDEX);
    /** What a host shows instead of a page that does not exist, at whatever address was asked for. */
    public static final Address NOT_FOUND = new Address("404.html");

    /**
     * The address of a document: that of a folder of its own name, and of its own folder if it is called
     * {@code index.md}.
     */
    public static Address ofDocument(String path) {
        var name = path.toLowerCase(Locale.ROOT).endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.equalsIgnoreCase("index")
                ? new Address(name.substring(0, name.length() - last.length()) + INDEX)
                : folder(name);
    }

    /** The page of a folder. */
    public static Address folder(String folder) {
        return new Address(folder + "/" + INDEX);
    }

    /**
     * The page of what is called {@code slug}; of one too long for the name of a folder, its beginning and a number.
     */
    public static Address named(String folder, String slug) {
        if (slug.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME) {
            return folder(folder + "/" + slug);
        }
        var cut = slug.offsetByCodePoints(0, Math.min(slug.codePointCount(0, slug.length()), LONGEST_CUT));
        return folder("%s/%s-%08x".formatted(folder, slug.substring(0, cut), slug.hashCode()));
    }

    /** The folder that the file stands in: empty at the root, else without a slash at its end. */
    public String folder() {
        return folderOf(path);
    }

    /** The folder of a file, in the site or in the source: empty at the root, else without a slash at its end. */
    public static String folderOf(String path) {
        var slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The same for everything that a file system may take for one. */
    public String folded() {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The way from this file to the root: empty, or as many {@code ../} as there are folders. */
    public String root() {
        var root = new StringBuilder();
        for (var i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                root.append("../");
            }
        }
        return root.toString();
    }

    /** The way from this file to another, as short as can be, encoded for an attribute {@code href}. */
    public String hrefTo(Address other) {
        var common = 0;
        for (var i = 0;
                i < Math.min(path.length(), other.path.length()) && path.charAt(i) == other.path.charAt(i);
                i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        var href = new StringBuilder(new Address(path.substring(common)).root());
        encode(other.path.substring(common), href);
        return href.toString();
    }

    /** The way from the root, encoded for an attribute {@code href}. */
    public String href() {
        var href = new StringBuilder();
        encode(path, href);
        return href.toString();
    }

    /** A name for a place in a page, encoded for a {@code href} behind its {@code #}. */
    public static String fragment(String anchor) {
        var href = new StringBuilder("#");
        encode(anchor, href);
        return href.toString();
    }

    private static void encode(String path, StringBuilder href) {
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (isPlain(c)) {
                href.append(c);
            } else {
                var end = i + (Character.isHighSurrogate(c) && i + 1 < path.length() ? 2 : 1);
                for (var b : path.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    href.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
                }
                i = end - 1;
            }
        }
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '/'
                || UNRESERVED.indexOf(c) >= 0;
    }
}
