package dev.thither.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file's name as a URI reference. Written out here because {@link java.net.URI} composes letters and their accents,
 * and so names another file.
 */
final class FileUri {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~/";

    private FileUri() {}

    /**
     * Relative for a relative name, and with the scheme {@code file} for an absolute one.
     *
     * @param name with {@code /} between folders
     */
    static String of(String name) {
        if (DRIVE.matcher(name).matches()) {
            return "file:///" + name.substring(0, 2) + encoded(name.substring(2));
        }
        return (name.startsWith("/") ? "file://" : "") + encoded(name);
    }

    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (var octet : path.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
