package dev.thither.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An exchange, as far as a preview looks at it. */
record Request(HttpExchange exchange) {
    /**
     * A page of another host can have its name lead here and then read as itself; its requests still name that host.
     */
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    /** Whether it was sent to this machine by its own name. */
    boolean isForThisMachine() {
        var hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1 && NAMES.contains(name(hosts.get(0)));
    }

    private static String name(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    boolean isReading() {
        return isHead() || exchange.getRequestMethod().equals("GET");
    }

    boolean isHead() {
        return exchange.getRequestMethod().equals("HEAD");
    }

    /** Where it leads, decoded, with the slash at its beginning. */
    String path() {
        return String.valueOf(exchange.getRequestURI().getPath());
    }

    /** A value behind the question mark, decoded; empty where there is none. */
    String parameter(String name) {
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1));
            }
        }
        return "";
    }

    /** The values of all cookies of a name. */
    Stream<String> cookies(String name) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Sends all there is to say; to {@code HEAD} without the body. */
    void answer(int status, String type, byte[] body) throws IOException {
        begin(type);
        if (isHead()) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    void answer(int status, String text) throws IOException {
        answer(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void redirect(String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(302, "See " + location);
    }

    /** Lets a browser in from now on. The place it is sent to starts with one slash, so it is on this machine. */
    void admit(String cookie, String location) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", cookie);
        redirect(location.replaceFirst("^/+", "/"));
    }

    /** Begins an answer that goes on for as long as somebody listens. */
    void beginEvents() throws IOException {
        begin("text/event-stream");
        exchange.sendResponseHeaders(200, isHead() ? -1 : 0);
    }

    private void begin(String type) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }
}
