package dev.thither.report;

import com.google.gson.stream.JsonWriter;
import dev.thither.lint.Finding;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import java.io.IOException;
import java.io.Writer;

/** For reviewdog: its diagnostic format, as one JSON object. Columns count the bytes of UTF-8. */
public final class RdjsonReport implements Report {
    private final Writer out;
    private final JsonWriter json;

    public RdjsonReport(Writer out) throws IOException {
        this.out = out;
        this.json = PrettyJson.on(out);
        json.beginObject();
        json.name("source").beginObject().name("name").value("thither").endObject();
        json.name("diagnostics").beginArray();
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        var source = verdicts.review().document().source();
        for (var finding : verdicts.findings()) {
            write(finding, name, Region.of(source, finding.span(), Region.Unit.UTF_8));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        json.endObject();
        PrettyJson.end(json, out);
    }

    private void write(Finding finding, String path, Region region) throws IOException {
        json.beginObject();
        json.name("message").value(Advice.of(finding));
        json.name("location").beginObject();
        json.name("path").value(path);
        json.name("range").beginObject();
        writePosition("start", region.line(), region.column());
        writePosition("end", region.line(), region.endColumn());
        json.endObject();
        json.endObject();
        json.name("severity").value(severity(finding.severity()));
        json.name("code").beginObject();
        json.name("value").value(finding.rule().value());
        json.endObject();
        json.endObject();
    }

    private void writePosition(String name, int line, int column) throws IOException {
        json.name(name).beginObject();
        json.name("line").value(line);
        json.name("column").value(column);
        json.endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case SUGGESTION, OFF -> "INFO";
        };
    }
}
