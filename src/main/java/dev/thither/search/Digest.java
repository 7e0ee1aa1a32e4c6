package dev.thither.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one content from another. */
final class Digest {
    private static final int DIGITS = 12;

    private final MessageDigest digest = sha256();

    static String of(String text) {
        var digest = new Digest();
        digest.add(text);
        return digest.finish();
    }

    void add(String text) {
        digest.update(text.getBytes(UTF_8));
    }

    /** Of all that was added since the last time. */
    String finish() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 2 * DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
