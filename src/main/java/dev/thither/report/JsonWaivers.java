package dev.thither.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.thither.lint.WaiverUse;
import dev.thither.review.Waiver;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Waivers for programs, version 1. Lines and columns start at 1, columns count UTF-16 units. */
public final class JsonWaivers implements WaiverList {
    private final Writer out;
    private final JsonWriter json;

    public JsonWaivers(Writer out) throws IOException {
        this.out = out;
        this.json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("version").value(1);
        json.name("waivers").beginArray();
    }

    @Override
    public void add(String name, Source source, List<WaiverUse> waivers) throws IOException {
        for (var use : waivers) {
            var waiver = use.waiver();
            var position = source.position(waiver.span().start());
            json.beginObject();
            json.name("path").value(name);
            json.name("line").value(position.line());
            json.name("column").value(position.column());
            json.name("rule").value(waiver.rule());
            json.name("scope").value(scope(waiver, source));
            json.name("until").value(waiver.expiry().words());
            json.name("reason").value(waiver.reason());
            json.name("state").value(use.state().id());
            json.name("waived").value(use.waived());
            json.endObject();
        }
    }

    @Override
    public void end() throws IOException {
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static String scope(Waiver waiver, Source source) {
        if (waiver.scope().isEmpty()) {
            return "nothing";
        }
        return waiver.scope().equals(List.of(source.span())) ? "document" : "entry";
    }
}
