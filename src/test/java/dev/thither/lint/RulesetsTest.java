package dev.thither.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.review.Level;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three invented versions: the second made {@code old} a warning, the third an error, and brought {@code young}. */
class RulesetsTest {
    private static final RuleCard OLD = RuleCard.everywhere("old", "Was always there", Severity.ERROR);
    private static final RuleCard YOUNG = RuleCard.everywhere("young", "Came last", Severity.WARNING);
    private static final Map<Level, Severity> FOR_SENIORS = Map.of(Level.SENIOR, Severity.SUGGESTION);

    private static final Rulesets RULESETS = new Rulesets(List.of(
            new Rulesets.Release("1", Map.of()),
            new Rulesets.Release("2", Map.of(OLD.id(), FOR_SENIORS)),
            new Rulesets.Release(
                    "3",
                    Map.of(
                            OLD.id(),
                            RuleCard.everywhere("old", "", Severity.WARNING).severities(),
                            YOUNG.id(),
                            Map.of()))));

    @Test
    void a_rule_is_as_severe_as_it_was_in_the_version_that_is_asked_for() {
        assertThat(severity("1", OLD, Level.SENIOR)).isEqualTo(Severity.SUGGESTION);
        assertThat(severity("1", OLD, Level.MID)).isEqualTo(Severity.OFF);
        assertThat(severity("2", OLD, Level.MID)).isEqualTo(Severity.WARNING);
        assertThat(severity("3", OLD, Level.MID)).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_rule_is_off_in_the_versions_before_the_one_it_came_with() {
        assertThat(severity("1", YOUNG, Level.MID)).isEqualTo(Severity.OFF);
        assertThat(severity("2", YOUNG, Level.MID)).isEqualTo(Severity.OFF);
        assertThat(severity("3", YOUNG, Level.MID)).isEqualTo(Severity.WARNING);
        assertThat(RULESETS.ruleset("2").orElseThrow().lacks(YOUNG.id())).isTrue();
        assertThat(RULESETS.ruleset("1").orElseThrow().lacks(OLD.id())).isFalse();
    }

    @Test
    void a_rule_is_known_by_the_version_it_came_with() {
        assertThat(RULESETS.since(YOUNG.id())).isEqualTo("3");
        assertThat(RULESETS.since(OLD.id())).isEqualTo("1");
    }

    @Test
    void versions_stand_in_their_order_and_the_newest_is_the_last() {
        assertThat(RULESETS.versions()).containsExactly("1", "2", "3");
        assertThat(RULESETS.newest().version()).isEqualTo("3");
        assertThat(RULESETS.ruleset("4")).isEmpty();
    }

    @Test
    void nothing_was_before_the_first_version() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rulesets(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulesets(List.of(new Rulesets.Release("1", Map.of(OLD.id(), Map.of())))));
    }

    @Test
    void findings_stay_the_same_until_a_newer_version_is_asked_for() {
        assertThat(found("1", Map.of())).containsExactly("old suggestion");
        assertThat(found("2", Map.of())).containsExactly("old warning");
        assertThat(found("3", Map.of())).containsExactly("old error", "young warning");
    }

    @Test
    void a_configured_severity_does_not_bring_back_a_rule_that_is_newer() {
        assertThat(found("2", Map.of(YOUNG.id(), Severity.ERROR, OLD.id(), Severity.SUGGESTION)))
                .containsExactly("old suggestion");
    }

    @Test
    void a_waiver_of_a_newer_rule_is_not_called_unused() {
        assertThat(found("2", Map.of(), "<!-- thither: ok-file young: for later -->\n"))
                .containsExactly("old warning");
    }

    private static Severity severity(String version, RuleCard card, Level level) {
        return RULESETS.ruleset(version).orElseThrow().severity(card, level);
    }

    private static List<String> found(String version, Map<RuleId, Severity> configured, String... more) {
        var ruleset = RULESETS.ruleset(version).orElseThrow();
        var policy = new Policy(configured, List.of(), Set.of(), true, false, ruleset, LocalDate.MIN);
        var linter = new Linter(List.of(new Finder()), GoalJudge.standard(), policy);
        var text = "---\nlevel: senior\n---\nWords\n" + String.join("", more);
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of("page.md", text)), "page.md");
        return linter.lint(review).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity().word())
                .toList();
    }

    /** Finds something by each of its rules, whatever it looks at. */
    private static final class Finder implements Rule {
        @Override
        public List<RuleCard> cards() {
            return List.of(OLD, YOUNG);
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            return cards().stream().map(Finder::finding);
        }

        private static Finding finding(RuleCard card) {
            var place = new Finding.Place(List.of(), "", Span.at(0));
            return new Finding(
                    card.id(),
                    "",
                    card.highest(),
                    Band.FINDING,
                    1,
                    Span.at(0),
                    "",
                    "",
                    "",
                    "",
                    "",
                    place,
                    Finding.Explanation.NONE);
        }
    }
}
