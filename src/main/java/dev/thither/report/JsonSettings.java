package dev.thither.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.thither.text.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Settings for programs, version 1. What has no {@code file} and {@code line} is the default. */
public final class JsonSettings {
    private final JsonWriter json;

    private JsonSettings(Writer out) {
        this.json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    public static void write(EffectiveSettings settings, Writer out) throws IOException {
        new JsonSettings(out).write(settings);
        out.write('\n');
    }

    private void write(EffectiveSettings settings) throws IOException {
        json.beginObject();
        json.name("version").value(1);
        if (!settings.path().isEmpty()) {
            json.name("path").value(settings.path());
            write("document", settings.document());
        }
        write("settings", settings.project());
        json.name("rules").beginArray();
        for (var rule : settings.rules()) {
            write(rule);
        }
        json.endArray();
        json.endObject();
        json.flush();
    }

    private void write(String name, List<EffectiveSettings.Value> values) throws IOException {
        json.name(name).beginArray();
        for (var value : values) {
            json.beginObject();
            json.name("key").value(value.key());
            json.name("values").beginArray();
            for (var word : value.words()) {
                json.value(word);
            }
            json.endArray();
            write(value.origin());
            json.endObject();
        }
        json.endArray();
    }

    private void write(EffectiveSettings.RuleValue rule) throws IOException {
        json.beginObject();
        json.name("rule").value(rule.rule().value());
        json.name("local").value(rule.isLocal());
        json.name("severities").beginObject();
        for (var severity : rule.severities().entrySet()) {
            json.name(severity.getKey().word()).value(severity.getValue().word());
        }
        json.endObject();
        write(rule.origin());
        json.endObject();
    }

    private void write(Origin origin) throws IOException {
        if (!origin.equals(Origin.DEFAULT)) {
            json.name("file").value(origin.file());
            json.name("line").value(origin.line());
        }
    }
}
