package dev.thither.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import dev.thither.lint.Baseline;
import dev.thither.lint.RuleId;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A baseline as JSON, version 1: sorted, and a line for each finding, so that changes of it read well. */
public final class BaselineFile {
    private static final int VERSION = 1;
    private static final List<String> KEYS = List.of("path", "rule", "fingerprint");
    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    /** The library tells where it is in words alone, and the column after it has looked ahead. */
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final JsonReader json;
    private final String name;

    private BaselineFile(JsonReader json, String name) {
        this.json = json;
        this.name = name;
    }

    public static void write(Baseline baseline, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("findings").beginArray();
        for (var known : baseline.findings()) {
            json.beginObject();
            json.setFormattingStyle(ONE_LINE);
            json.name("path").value(known.path());
            json.name("rule").value(known.rule().value());
            json.name("fingerprint").value(known.fingerprint());
            json.endObject();
            json.setFormattingStyle(FormattingStyle.PRETTY);
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name what the file is called in messages
     * @throws BaselineException when it is anything else
     */
    public static Baseline read(Reader in, String name) throws IOException {
        var file = new BaselineFile(new JsonReader(in), name);
        try {
            return file.read();
        } catch (MalformedJsonException | EOFException e) {
            throw file.wrong("this is not JSON");
        } catch (CharacterCodingException e) {
            throw file.wrong("this is not UTF-8");
        }
    }

    private Baseline read() throws IOException {
        var findings = new TreeSet<Baseline.Known>();
        var isVersioned = false;
        expect(JsonToken.BEGIN_OBJECT, "{");
        json.beginObject();
        while (json.hasNext()) {
            var key = json.nextName();
            switch (key) {
                case "version" -> {
                    isVersioned = true;
                    readVersion();
                }
                case "findings" -> readFindings(findings);
                default -> throw wrong("“%s” is no key; known are version and findings".formatted(key));
            }
        }
        json.endObject();
        expect(JsonToken.END_DOCUMENT, "the end");
        if (!isVersioned) {
            throw wrong("the version is missing");
        }
        return new Baseline(findings);
    }

    private void readVersion() throws IOException {
        expect(JsonToken.NUMBER, "a number");
        var version = json.nextString();
        if (!version.equals(String.valueOf(VERSION))) {
            throw wrong("version %s is not known; this program reads version %d".formatted(version, VERSION));
        }
    }

    private void readFindings(Set<Baseline.Known> findings) throws IOException {
        expect(JsonToken.BEGIN_ARRAY, "[");
        json.beginArray();
        while (json.hasNext()) {
            findings.add(readFinding());
        }
        json.endArray();
    }

    private Baseline.Known readFinding() throws IOException {
        expect(JsonToken.BEGIN_OBJECT, "{");
        json.beginObject();
        var values = new HashMap<String, String>();
        while (json.hasNext()) {
            var key = json.nextName();
            if (!KEYS.contains(key)) {
                throw wrong("“%s” is no key; known are %s".formatted(key, String.join(", ", KEYS)));
            }
            expect(JsonToken.STRING, "text");
            values.put(key, json.nextString());
        }
        for (var key : KEYS) {
            if (values.getOrDefault(key, "").isEmpty()) {
                throw wrong("this finding has no %s".formatted(key));
            }
        }
        json.endObject();
        return new Baseline.Known(
                values.getOrDefault("path", ""),
                rule(values.getOrDefault("rule", "")),
                values.getOrDefault("fingerprint", ""));
    }

    private RuleId rule(String name) {
        try {
            return new RuleId(name);
        } catch (IllegalArgumentException e) {
            throw wrong("“%s” cannot be a rule's name".formatted(name));
        }
    }

    private void expect(JsonToken token, String what) throws IOException {
        var found = json.peek();
        if (found != token) {
            throw wrong("expected %s".formatted(what));
        }
    }

    private BaselineException wrong(String message) {
        var place = LINE.matcher(json.toString());
        var line = place.find() ? place.group(1) : "1";
        return new BaselineException(
                "%s:%s: %s. Take the file from Git again, or remove it and make it with --update-baseline."
                        .formatted(name, line, message));
    }
}
