package dev.thither.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Answers with the files of the site. */
final class PageHandler {
    static final String SCRIPT = "/t.preview.js";
    static final String STYLE = "/t.preview.css";
    private static final String PLAIN = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"));

    /** Its header says the same and that the script may ask what is new, which this would not let it. */
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    private final Editions editions;
    private final Answers answers;

    PageHandler(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    void handle(Request request) throws IOException {
        var path = request.path();
        if (path.equals(SCRIPT) || path.equals(STYLE)) {
            request.answer(200, type(path), packed(path));
            return;
        }
        var file = file(path);
        var answer = answers.get(editions.newest(), file);
        if (answer.status() == 404 && !path.endsWith("/") && isFolder(file)) {
            request.redirect(encoded("/" + file + "/"));
        } else if (answer.status() == 200 && !file.endsWith(".html")) {
            request.answer(200, type(file), answer.body());
        } else {
            request.answer(answer.status(), type(".html"), withScript(answer));
        }
    }

    /** The file that an address means: of a folder its {@code index.html}. */
    static String file(String path) {
        var file = path.startsWith("/") ? path.substring(1) : path;
        return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    }

    /** The address of a file, encoded: of {@code index.html} that of its folder. */
    static String address(String file) {
        return encoded("/" + file.replaceFirst("(^|/)index\\.html$", "$1"));
    }

    private boolean isFolder(String path) {
        return answers.get(editions.newest(), path + "/index.html").status() == 200;
    }

    /** The page as it is built, without its own policy and with the one line that a preview adds. */
    private static byte[] withScript(Answer answer) {
        var built = new String(answer.body(), StandardCharsets.UTF_8);
        var page = POLICY.matcher(built).replaceFirst("");
        var line = "<script src=\"%s\" data-version=\"%s\" defer></script>\n".formatted(SCRIPT, answer.version());
        var head = page.indexOf("</head>");
        var at = head < 0 ? page.length() : head;
        return (page.substring(0, at) + line + page.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), PLAIN);
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is a path: " + path, e);
        }
    }

    private static byte[] packed(String path) {
        try (InputStream stream = PageHandler.class.getResourceAsStream(path.substring(1))) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not packed");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
