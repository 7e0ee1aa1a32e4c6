package dev.thither.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Names findings so that one is known again when lines have moved: the first 16 bytes of the SHA-256 of rule, headings
 * and the entry's words without regard to case and white space, and of a number where the same occurs again.
 */
public final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding; {@code path} is the document's, wherever it counts from. */
    public String of(Finding finding, String path) {
        var words = finding.place().text().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        var content = String.join(
                "\n", finding.rule().value(), String.join("\n", finding.place().headings()), words);
        var occurrence = seen.merge(path + "\n" + content, 1, Integer::sum);
        return digest(content + "\n" + occurrence);
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
