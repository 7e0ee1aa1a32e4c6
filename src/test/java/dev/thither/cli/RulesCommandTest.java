package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.RuleCard;
import dev.thither.lint.Rulesets;
import dev.thither.lint.Severity;
import dev.thither.review.Level;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final RuleCard OLD = RuleCard.everywhere("old", "Was always there", Severity.WARNING);
    private static final RuleCard YOUNG = RuleCard.everywhere("young", "Came later", Severity.SUGGESTION);
    private static final RuleCard SAME = RuleCard.everywhere("same", "Never changed", Severity.WARNING);

    /** Two versions, of which this program only knows the first. */
    private static final Rulesets RULESETS = new Rulesets(List.of(
            new Rulesets.Release("2026.1", Map.of()),
            new Rulesets.Release(
                    "2031.1", Map.of(YOUNG.id(), Map.of(), OLD.id(), Map.of(Level.MID, Severity.SUGGESTION)))));

    @TempDir
    private Path folder;

    @Test
    void rules_are_listed_with_the_severities_that_hold_here() {
        var shell = new Shell(folder).with("thither.yml", "rules: { empty: error, focus-time: off }\n");

        assertThat(shell.run("rules").out())
                .containsPattern("(?m)^empty +error +Too wide")
                .containsPattern("(?m)^focus-time +off +Quiet hours")
                .containsPattern(
                        "(?m)^technology-only +warning \\(senior and up\\), suggestion \\(junior, mid\\) +Tech")
                .containsPattern("(?m)^self-verdict +suggestion, local +");
    }

    @Test
    void a_rule_that_is_newer_than_the_site_s_ruleset_is_off_until_then() throws ParseException {
        new Shell(folder).with("thither.yml", "ruleset: 2026.1\n");

        assertThat(run()).isEqualTo("""
                old   suggestion (mid)                                      Was always there
                young off until ruleset 2031.1                              Came later
                same  warning                                               Never changed
                """);
    }

    @Test
    void diff_tells_what_a_newer_ruleset_would_change() throws ParseException {
        new Shell(folder).with("thither.yml", "ruleset: 2026.1\n");

        assertThat(run("diff")).isEqualTo("""
                From ruleset 2026.1 to 2031.1:
                  old                    was suggestion (mid), is warning  Was always there
                  young                  new: suggestion  Came later
                """);
        assertThat(run("diff", "2026.1", "2031.1")).isEqualTo(run("diff"));
    }

    @Test
    void diff_goes_back_as_well() throws ParseException {
        assertThat(run("diff", "2031.1", "2026.1"))
                .contains("young                  gone  Came later")
                .contains("was warning, is suggestion (mid)");
    }

    @Test
    void without_a_ruleset_a_site_has_the_newest() throws ParseException {
        assertThat(run("diff")).isEqualTo("From ruleset 2031.1 to 2031.1, nothing changes.\n");
        assertThat(new Shell(folder).run("rules", "diff").out())
                .isEqualTo("From ruleset 2026.1 to 2026.1, nothing changes.\n");
    }

    @Test
    void what_is_no_ruleset_is_refused_with_those_that_are() {
        assertThat(new Shell(folder).run("rules", "diff", "1999.1"))
                .isEqualTo(new Shell.Result(2, "", "thither: “1999.1” is no ruleset. Known are 2026.1.\n"));
        assertThat(new Shell(folder).run("rules", "list").err())
                .isEqualTo("thither: rules takes nothing, diff [FROM [TO]] or test [PATH...], found “list”. "
                        + "Did you mean `thither explain list`?\n");
    }

    /** The command of a program that knows the invented rules. */
    private String run(String... arguments) throws ParseException {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var console =
                new Console(InputStream.nullInputStream(), stream, stream, Map.of(), false, InstantSource.system());
        var command = new RulesCommand(project -> List.of(OLD, YOUNG, SAME), RULESETS);
        var line = new DefaultParser().parse(command.options(), arguments);
        command.run(new Invocation(console, folder, line));
        return out.toString(StandardCharsets.UTF_8);
    }
}
