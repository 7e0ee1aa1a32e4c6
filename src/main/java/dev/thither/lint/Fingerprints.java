package dev.thither.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that one is known again when lines have moved: the first 16 bytes of the SHA-256 of rule, headings
 * and the entry's words without regard to case and white space, and of a number where the same occurs again.
 */
public final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The same in a file that was renamed; two files may have findings of one name. */
    public String of(Finding finding, String path) {
        var content = content(finding);
        return digest(content + "\n" + occurrence(path + "\n" + content));
    }

    /** Unlike that of any other finding in any file. */
    public String withPath(Finding finding, String path) {
        var content = path + "\n" + content(finding);
        return digest(content + "\n" + occurrence(content));
    }

    private static String content(Finding finding) {
        return finding.rule().value() + "\n" + finding.place().identity();
    }

    private int occurrence(String content) {
        return seen.merge(content, 1, Integer::sum);
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
