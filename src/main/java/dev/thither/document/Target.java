package dev.thither.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;

/** What a link or a picture in a document points at, going by the words of its address alone. */
public sealed interface Target {

    /** A page on another host, or a mailbox; safe to link to. */
    record Outside(String address) implements Target {}

    /**
     * A file of the source folder, or of whichever folder paths are counted from.
     *
     * @param path below that folder; empty for the document itself
     * @param anchor behind the {@code #}, or empty
     */
    record File(String path, String anchor) implements Target {}

    /** A path that leads out of that folder. */
    record Beyond() implements Target {}

    /** An address that runs code, or that no browser reads the same way. */
    record Unsafe() implements Target {}

    /**
     * Reads an address.
     *
     * @param folder that the document stands in, below the source folder; empty for that folder itself
     */
    static Target of(String address, String folder) {
        var trimmed = address.strip();
        if (trimmed.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
            return new Unsafe();
        }
        if (hasScheme(trimmed)) {
            return isSafe(trimmed.toLowerCase(Locale.ROOT)) ? new Outside(trimmed.replace(" ", "%20")) : new Unsafe();
        }
        return trimmed.startsWith("//") ? new Unsafe() : inside(trimmed, folder);
    }

    private static boolean isSafe(String address) {
        return (address.startsWith("https://") && address.length() > "https://".length())
                || (address.startsWith("http://") && address.length() > "http://".length())
                || address.startsWith("mailto:");
    }

    /** RFC 3986: a scheme is all up to a colon that stands before any slash, question mark or hash. */
    private static boolean hasScheme(String address) {
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }

    private static Target inside(String address, String folder) {
        var hash = address.indexOf('#');
        var anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        var whole = hash < 0 ? address : address.substring(0, hash);
        var question = whole.indexOf('?');
        var path = decoded(question < 0 ? whole : whole.substring(0, question));
        if (path.isEmpty()) {
            return new File("", anchor);
        }
        var joined = path.startsWith("/") || folder.isEmpty() ? path : folder + "/" + path;
        return normal(joined, anchor);
    }

    private static Target normal(String path, String anchor) {
        var segments = new ArrayDeque<String>();
        for (var segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return new Beyond();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        var end = path.endsWith("/") ? "/" : "";
        return new File(String.join("/", segments) + end, anchor);
    }

    /** With {@code %20} a blank; what is no such thing stays. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            var value = text.charAt(i) == '%' ? hex(text, i + 1) : -1;
            if (value < 0) {
                var end = i + (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? 2 : 1);
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            } else {
                bytes.write(value);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        var high = Character.digit(text.charAt(at), 16);
        var low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
