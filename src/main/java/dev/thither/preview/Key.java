package dev.thither.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a browser needs to be answered: a machine may have other people logged in to it, and each of them can ask the
 * loopback address. The key stands in the address that is printed; whoever opens that gets a cookie, so that it appears
 * in no link and no later address.
 */
final class Key {
    static final String PARAMETER = "key";

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret = random();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final String cookie;

    /** A new one. Browsers send cookies to all ports of a host, so that of each preview has a name to itself. */
    Key(int port) {
        this.cookie = "thither-preview-" + port;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An address that has it. */
    URI in(URI address) {
        return with(address, secret);
    }

    /** An address that opens once. */
    URI ticketTo(URI address) {
        var ticket = random();
        tickets.add(ticket);
        return with(address, ticket);
    }

    private static URI with(URI address, String value) {
        return address.resolve(address.getRawPath() + "?" + PARAMETER + "=" + value);
    }

    /** Whether it opens with this request; a ticket is used then. */
    boolean opensWith(Request request) {
        var given = request.parameter(PARAMETER);
        return isIt(given) || tickets.remove(given);
    }

    boolean isInCookieOf(Request request) {
        return request.cookies(cookie).anyMatch(this::isIt);
    }

    /** For {@code Set-Cookie}. Lax, since the address may be opened from a terminal that is a web page itself. */
    String asCookie() {
        return "%s=%s; Path=/; HttpOnly; SameSite=Lax".formatted(cookie, secret);
    }

    /** Takes as long for a wrong key that begins well. */
    private boolean isIt(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
