package dev.thither.change;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the names of files as diffs write them: between quotation marks like a string in C, or up to a tab. */
final class DiffNames {
    private static final String NOWHERE = "/dev/null";
    private static final String ESCAPES = "a\u0007b\bt\tn\nv\u000Bf\fr\r\"\"\\\\";
    private static final int OCTAL_DIGITS = 3;

    /** What Git puts before the two names: {@code a/} and {@code b/}, or the first letters of what it compares. */
    private static final Pattern PREFIX = Pattern.compile("[abciow12]/.+", Pattern.DOTALL);

    private final DiffLines lines;

    /** @param lines where they are read, to name the place of one that is broken */
    DiffNames(DiffLines lines) {
        this.lines = lines;
    }

    /**
     * The name of a file after a change, without Git's prefix; empty when it is no more.
     *
     * @param before what stands behind {@code ---}, a character for each byte
     * @param after what stands behind {@code +++}
     * @throws ChangeException when a quoted name is not closed or escapes something unknown
     */
    Optional<String> after(String before, String after) {
        var old = name(before);
        var name = name(after);
        if (name.equals(NOWHERE)) {
            return Optional.empty();
        }
        var prefixed = PREFIX.matcher(name).matches()
                && (old.equals(NOWHERE) || (PREFIX.matcher(old).matches() && old.charAt(0) != name.charAt(0)));
        return Optional.of(prefixed ? name.substring(2) : name);
    }

    /**
     * The second name behind {@code diff --git}, which may hold blanks; as both are the same, it is the second half.
     */
    Optional<String> ofHeader(String names) {
        var middle = names.indexOf("\" \"");
        var half = names.length() / 2;
        if (middle >= 0) {
            return after(names.substring(0, middle + 1), names.substring(middle + 2));
        }
        return names.length() > half && names.charAt(half) == ' '
                ? after(names.substring(0, half), names.substring(half + 1))
                : Optional.empty();
    }

    private String name(String written) {
        var bytes =
                written.startsWith("\"") ? unquoted(written) : plain(written).getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String plain(String written) {
        var tab = written.indexOf('\t');
        return tab < 0 ? written : written.substring(0, tab);
    }

    private byte[] unquoted(String written) {
        var bytes = new ByteArrayOutputStream();
        var i = 1;
        while (i < written.length() && written.charAt(i) != '"') {
            if (written.charAt(i) != '\\') {
                bytes.write(written.charAt(i));
                i++;
            } else if (isOctal(written, i + 1)) {
                bytes.write(Integer.parseInt(written.substring(i + 1, i + 1 + OCTAL_DIGITS), 8));
                i += 1 + OCTAL_DIGITS;
            } else {
                bytes.write(escaped(written, i + 1));
                i += 2;
            }
        }
        if (i >= written.length()) {
            throw lines.wrong("this file name is not closed.");
        }
        return bytes.toByteArray();
    }

    private static boolean isOctal(String written, int start) {
        return written.length() >= start + OCTAL_DIGITS
                && written.substring(start, start + OCTAL_DIGITS).matches("[0-3][0-7][0-7]");
    }

    /** The list holds pairs: a letter, and what it stands for. */
    private char escaped(String written, int at) {
        for (var i = 0; at < written.length() && i < ESCAPES.length(); i += 2) {
            if (ESCAPES.charAt(i) == written.charAt(at)) {
                return ESCAPES.charAt(i + 1);
            }
        }
        throw lines.wrong("this file name has an unknown escape.");
    }
}
