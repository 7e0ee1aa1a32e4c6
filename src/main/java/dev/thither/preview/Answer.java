package dev.thither.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is at an address.
 *
 * @param status as in HTTP
 * @param body the file as a build would make it
 * @param version the same for as long as the page and all that is on it stay the same
 * @param errors for which a build would not publish this page
 */
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
record Answer(int status, byte[] body, String version, List<String> errors) {
    Answer {
        errors = List.copyOf(errors);
    }

    /** Where there is no page yet that could stay. */
    static Answer nothingYet(List<String> errors) {
        var items = errors.stream()
                .map(error -> "<li>" + escaped(error) + "</li>\n")
                .collect(Collectors.joining());
        var page = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>Nothing to show yet</title>
                </head>
                <body>
                <h1>This page cannot be made yet</h1>
                <ul>
                %s</ul>
                </body>
                </html>
                """.formatted(items);
        return new Answer(500, page.getBytes(StandardCharsets.UTF_8), "none", errors);
    }

    Answer with(List<String> others) {
        return new Answer(status, body, version, others);
    }

    boolean isPage() {
        return status == 200;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
