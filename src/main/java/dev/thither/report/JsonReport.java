package dev.thither.report;

import com.google.gson.stream.JsonWriter;
import dev.thither.lint.Finding;
import dev.thither.lint.Fingerprints;
import dev.thither.lint.Praise;
import dev.thither.lint.Verdicts;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.io.IOException;
import java.io.Writer;

/**
 * For programs, version 1. Lines and columns start at 1, columns count UTF-16 units, ends are exclusive; {@code offset}
 * counts UTF-16 units from the file's start without a byte order mark.
 */
public final class JsonReport implements Report {
    private final Writer out;
    private final JsonWriter json;
    private final Fingerprints fingerprints = new Fingerprints();

    public JsonReport(Writer out) throws IOException {
        this.out = out;
        this.json = PrettyJson.on(out);
        json.beginObject();
        json.name("version").value(1);
        json.name("documents").beginArray();
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        var frontMatter = verdicts.review().frontMatter();
        var source = verdicts.review().document().source();
        json.beginObject();
        json.name("path").value(name);
        json.name("kind").value(frontMatter.kind().word());
        json.name("author").value(frontMatter.author());
        json.name("level").value(verdicts.level().word());
        json.name("cycle").value(frontMatter.cycle());
        json.name("findings").beginArray();
        for (var finding : verdicts.findings()) {
            write(finding, name, source, false);
        }
        for (var finding : verdicts.waived()) {
            write(finding, name, source, true);
        }
        json.endArray();
        json.name("praise").beginArray();
        for (var praise : verdicts.praise()) {
            write(praise, name, source);
        }
        json.endArray();
        json.endObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        json.name("summary").beginObject();
        json.name("documents").value(summary.documents());
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("suggestions").value(summary.suggestions());
        json.name("waived").value(summary.waived());
        json.name("known").value(summary.known());
        json.name("unchanged").value(summary.unchanged());
        json.endObject();
        json.endObject();
        PrettyJson.end(json, out);
    }

    private void write(Finding finding, String path, Source source, boolean waived) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule().value());
        json.name("variant").value(finding.variant());
        json.name("severity").value(finding.severity().word());
        json.name("band").value(finding.band().word());
        json.name("confidence").value(rounded(finding.confidence()));
        json.name("message").value(finding.message());
        json.name("why").value(finding.why());
        json.name("question").value(finding.question());
        json.name("clearedBy").value(finding.clearedBy());
        writeRange(path, source, finding.span());
        json.name("quote").value(finding.quote());
        json.name("entry").beginObject();
        json.name("heading").value(String.join(" > ", finding.place().headings()));
        json.name("startLine")
                .value(source.position(finding.place().span().start()).line());
        json.name("endLine").value(source.position(finding.place().span().end()).line());
        json.endObject();
        write(finding.explanation(), source);
        json.name("fingerprint").value(fingerprints.of(finding, path));
        json.name("waived").value(waived);
        json.endObject();
    }

    /** What led to a finding; of findings that no words were weighed for there is nothing to say. */
    private void write(Finding.Explanation explanation, Source source) throws IOException {
        if (explanation.isEmpty()) {
            return;
        }
        json.name("explanation").beginObject();
        json.name("missing").value(explanation.missing());
        json.name("slots").beginArray();
        for (var part : explanation.parts()) {
            write(part, source);
        }
        json.endArray();
        json.name("evidence").beginArray();
        for (var evidence : explanation.evidence()) {
            write(evidence, source);
        }
        json.endArray();
        json.name("probabilities").beginObject();
        for (var rule : explanation.probabilities().entrySet()) {
            json.name(rule.getKey().value()).value(rounded(rule.getValue()));
        }
        json.endObject();
        json.endObject();
    }

    private void write(Finding.Part part, Source source) throws IOException {
        json.beginObject();
        json.name("kind").value(part.kind());
        json.name("actor").value(part.actor());
        writePositions(source, part.span());
        json.name("quote").value(part.quote());
        json.endObject();
    }

    private void write(Finding.Evidence evidence, Source source) throws IOException {
        json.beginObject();
        json.name("reason").value(evidence.reason());
        json.name("weight").value(rounded(evidence.weight()));
        writePositions(source, evidence.span());
        json.name("quote").value(evidence.quote());
        json.endObject();
    }

    private void write(Praise praise, String path, Source source) throws IOException {
        json.beginObject();
        json.name("kind").value(praise.kind().id());
        json.name("message").value(praise.kind().words());
        writeRange(path, source, praise.span());
        json.name("quote").value(praise.quote());
        json.endObject();
    }

    private void writeRange(String path, Source source, Span span) throws IOException {
        json.name("path").value(path);
        writePositions(source, span);
    }

    private void writePositions(Source source, Span span) throws IOException {
        writePosition("start", source, span.start());
        writePosition("end", source, span.end());
    }

    private void writePosition(String name, Source source, int offset) throws IOException {
        var position = source.position(offset);
        json.name(name).beginObject();
        json.name("line").value(position.line());
        json.name("column").value(position.column());
        json.name("offset").value(Math.max(0, offset - source.start()));
        json.endObject();
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
