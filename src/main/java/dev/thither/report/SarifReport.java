package dev.thither.report;

import com.google.gson.stream.JsonWriter;
import dev.thither.lint.Finding;
import dev.thither.lint.Fingerprints;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.review.Waiver;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For code scanning: SARIF 2.1.0 in the part of it that GitHub reads, with waived findings as suppressed ones. Columns
 * count UTF-16 units. The rules it describes are those that found something.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Pattern LOOKS_LIKE_A_LINK = Pattern.compile("\\[(?=[^\\]]*\\]\\()");
    private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+([-+].*)?");

    private final Writer out;
    private final JsonWriter json;
    private final String version;
    private final Function<RuleId, RuleDescription> descriptions;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<RuleId, Found> rules = new LinkedHashMap<>();

    /**
     * @param version of the program
     * @param descriptions what is known of each rule
     */
    public SarifReport(Writer out, String version, Function<RuleId, RuleDescription> descriptions) throws IOException {
        this.out = out;
        this.json = PrettyJson.on(out);
        this.version = version;
        this.descriptions = descriptions;
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("automationDetails")
                .beginObject()
                .name("id")
                .value("thither/")
                .endObject();
        json.name("results").beginArray();
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        for (var finding : verdicts.findings()) {
            write(finding, name, verdicts, false);
        }
        for (var finding : verdicts.waived()) {
            write(finding, name, verdicts, true);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.endArray();
        writeTool();
        json.endObject().endArray();
        json.endObject();
        PrettyJson.end(json, out);
    }

    private void write(Finding finding, String name, Verdicts verdicts, boolean waived) throws IOException {
        var rule = rules.computeIfAbsent(finding.rule(), id -> new Found(rules.size(), isWeighed(finding)));
        json.beginObject();
        json.name("ruleId").value(finding.rule().value());
        json.name("ruleIndex").value(rule.index());
        json.name("level").value(level(finding.severity()));
        writeText("message", LOOKS_LIKE_A_LINK.matcher(Advice.of(finding)).replaceAll("\\\\["));
        writeLocation(finding, name, verdicts.review().document().source());
        json.name("partialFingerprints").beginObject();
        json.name("thither/v1").value(fingerprints.of(finding, name));
        json.endObject();
        json.name("suppressions").beginArray();
        if (waived) {
            writeSuppression(finding, verdicts);
        }
        json.endArray();
        json.endObject();
    }

    private void writeLocation(Finding finding, String name, Source source) throws IOException {
        var region = Region.of(source, finding.span(), Region.Unit.UTF_16);
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation")
                .beginObject()
                .name("uri")
                .value(FileUri.of(name))
                .endObject();
        json.name("region").beginObject();
        json.name("startLine").value(region.line());
        json.name("startColumn").value(region.column());
        json.name("endLine").value(region.line());
        json.name("endColumn").value(region.endColumn());
        json.endObject();
        json.endObject();
        json.endObject().endArray();
    }

    private void writeSuppression(Finding finding, Verdicts verdicts) throws IOException {
        json.beginObject();
        json.name("kind").value("inSource");
        json.name("status").value("accepted");
        json.name("justification")
                .value(verdicts.review().waivers().stream()
                        .filter(waiver -> waiver.isAbout(finding.rule().value(), finding.span()))
                        .map(Waiver::reason)
                        .collect(Collectors.joining("; ")));
        json.endObject();
    }

    private void writeTool() throws IOException {
        json.name("tool").beginObject();
        json.name("driver").beginObject();
        json.name("name").value("Thither");
        json.name(SEMANTIC_VERSION.matcher(version).matches() ? "semanticVersion" : "version")
                .value(version);
        json.name("rules").beginArray();
        for (var rule : rules.entrySet()) {
            write(descriptions.apply(rule.getKey()), rule.getValue());
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void write(RuleDescription rule, Found found) throws IOException {
        var id = rule.card().id().value();
        var severity = rule.card().highest();
        json.beginObject();
        json.name("id").value(id);
        json.name("name").value(pascalCase(id));
        writeText("shortDescription", rule.card().title());
        writeText("fullDescription", rule.summary());
        json.name("help").beginObject();
        json.name("text").value(rule.text());
        json.name("markdown").value(rule.markdown());
        json.endObject();
        json.name("defaultConfiguration")
                .beginObject()
                .name("level")
                .value(level(severity))
                .endObject();
        json.name("properties").beginObject();
        json.name("tags").beginArray().value("self-review").endArray();
        json.name("precision").value(found.weighed() ? "high" : "very-high");
        json.name("problem.severity").value(problemSeverity(severity));
        json.endObject();
        json.endObject();
    }

    private void writeText(String name, String words) throws IOException {
        json.name(name).beginObject().name("text").value(words).endObject();
    }

    /** Rules that weigh words are right nine times in ten, as measured; what others report is simply there. */
    private static boolean isWeighed(Finding finding) {
        return !finding.explanation().isEmpty();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "note";
            case OFF -> "none";
        };
    }

    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION, OFF -> "recommendation";
        };
    }

    /** {@code technology-only} as {@code TechnologyOnly}, which is how SARIF writes names. */
    private static String pascalCase(String id) {
        return Pattern.compile("(?:^|-)(.)")
                .matcher(id)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** A rule that found something, and its place in the list of those. */
    private record Found(int index, boolean weighed) {}
}
