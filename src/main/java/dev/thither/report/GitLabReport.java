package dev.thither.report;

import com.google.gson.stream.JsonWriter;
import dev.thither.lint.Finding;
import dev.thither.lint.Fingerprints;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.Writer;

/** For merge requests on GitLab: a code quality report, in the format that it took over from Code Climate. */
public final class GitLabReport implements Report {
    private final Writer out;
    private final JsonWriter json;
    private final Fingerprints fingerprints = new Fingerprints();

    public GitLabReport(Writer out) throws IOException {
        this.out = out;
        this.json = PrettyJson.on(out);
        json.beginArray();
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        var source = verdicts.review().document().source();
        for (var finding : verdicts.findings()) {
            write(finding, name, source);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        PrettyJson.end(json, out);
    }

    private void write(Finding finding, String path, Source source) throws IOException {
        json.beginObject();
        json.name("description").value(finding.rule() + ": " + Advice.of(finding));
        json.name("check_name").value(finding.rule().value());
        json.name("fingerprint").value(fingerprints.withPath(finding, path));
        json.name("severity").value(severity(finding.severity()));
        json.name("location").beginObject();
        json.name("path").value(path);
        json.name("lines").beginObject();
        json.name("begin").value(source.position(finding.span().start()).line());
        json.endObject();
        json.endObject();
        json.endObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case SUGGESTION, OFF -> "info";
        };
    }
}
