package dev.thither.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** JSON that people can read as well: a value a line, and no character written as a number that need not be. */
final class PrettyJson {
    private PrettyJson() {}

    static JsonWriter on(Writer out) {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        return json;
    }

    /** Ends the text that {@code json} has written to {@code out}. */
    static void end(JsonWriter json, Writer out) throws IOException {
        json.flush();
        out.write('\n');
    }
}
