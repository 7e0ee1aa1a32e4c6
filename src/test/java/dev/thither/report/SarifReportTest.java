package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.thither.lint.Severity;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

    @Test
    void every_result_has_a_rule_that_is_described_at_its_index_and_a_place() {
        var run = run(
                Sample.of("a.md", Severity.ERROR, "«x»"),
                Sample.of("b.md", "- «One»\n- «Two»"),
                Sample.of("c.md", Severity.ERROR, "«»"));

        var rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        assertThat(objects(rules))
                .extracting(rule -> rule.get("id").getAsString())
                .containsExactly("unreadable", "technology-only");
        assertThat(results(run)).hasSize(4).allSatisfy(result -> {
            var rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(region(result).get("startLine").getAsInt()).isPositive();
            assertThat(region(result).get("startColumn").getAsInt()).isPositive();
        });
    }

    @Test
    void a_waived_finding_is_there_with_the_reason_that_was_given() {
        var run = run(Sample.of("a.md", """
                ## Goals
                - «One» <!-- thither: ok technology-only: the audit needs it -->
                - «Two»
                """));

        assertThat(results(run))
                .extracting(result -> result.get("suppressions").toString())
                .containsExactly(
                        "[]",
                        "[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"the audit needs it\"}]");
    }

    @Test
    void a_fingerprint_stays_when_lines_move_and_tells_equal_findings_apart() {
        var before = fingerprints(Sample.of("a.md", "- «One»\n- «One»\n- «Two»"));
        var after = fingerprints(Sample.of("a.md", "A line\n\n-  «one»\n- «ONE»\n- «Two»"));

        assertThat(after).isEqualTo(before).doesNotHaveDuplicates().hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "people/ines/plan.md,   people/ines/plan.md",
        "a b#c?d%e.md,          a%20b%23c%3Fd%25e.md",
        "re\u0301sume\u0301.md, re%CC%81sume%CC%81.md",
        "r\u00E9sum\u00E9.md,   r%C3%A9sum%C3%A9.md",
        "🚀.md,                 %F0%9F%9A%80.md",
        "a:b/plan.md,           a%3Ab/plan.md",
        "/tmp/a plan.md,        file:///tmp/a%20plan.md",
        "C:/My plans/a.md,      file:///C:/My%20plans/a.md"
    })
    void a_file_is_named_as_a_uri_letter_for_letter(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
    }

    @Test
    void what_a_document_says_is_no_link() {
        var run = run(Sample.of("a.md", "- «see [the alert](1) or [this]»"));

        assertThat(results(run).get(0).getAsJsonObject("message").get("text").getAsString())
                .contains("see \\[the alert](1) or [this]");
    }

    private static JsonObject run(Sample... samples) {
        return JsonParser.parseString(Format.SARIF.of(samples))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static List<JsonObject> results(JsonObject run) {
        return objects(run.getAsJsonArray("results"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject region(JsonObject result) {
        return result.getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("region");
    }

    private static List<String> fingerprints(Sample sample) {
        return results(run(sample)).stream()
                .map(result -> result.getAsJsonObject("partialFingerprints")
                        .get("thither/v1")
                        .getAsString())
                .toList();
    }
}
