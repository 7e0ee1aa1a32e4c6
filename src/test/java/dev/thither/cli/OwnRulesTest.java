package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are nothing but a page. */
class OwnRulesTest {
    private static final String RULE = """
            rule: no-heroes
            title: Heroes
            severity: warning
            message: “{words}” tells of a rescue.
            """;
    private static final String BODY = """
            # no-heroes
            Not here.

            ## Found
            ```markdown senior
            - Be «a hero»
            ```
            ## Fine
            ```markdown senior
            - Ask Nadia
            ```
            """;
    private static final String REVIEW = """
            ---
            kind: self-review
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            """;

    @TempDir
    private Path folder;

    @Test
    void a_finding_is_about_the_exact_words_and_says_what_the_page_says() {
        var shell = site(RULE + """
                any-of: [save … day]
                why: It comes again.
                question: What would have made it unnecessary?
                clears: what you changed
                """).with("plan.md", REVIEW + "## Goals\n- We *saved* the 🚀 `last` day, and rested\n");

        var json = shell.run("lint", "plan.md", "-f", "json").out();

        assertThat(shell.run("lint", "plan.md").out()).isEqualTo("""
                plan.md
                      8:7  warning     “saved the 🚀 last day” tells of a rescue.  no-heroes
                           ask         What would have made it unnecessary?
                           clears      what you changed

                One question to take along: What would have made it unnecessary?
                1 document: 1 warning.
                """);
        assertThat(shell.run("lint", "plan.md", "-f", "sarif").out()).contains("\"no-heroes\"", "Heroes");
        assertThat(json)
                .contains("\"quote\": \"saved the 🚀 last day\"", "\"why\": \"It comes again.\"", "\"column\": 7,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            any-of: [hero, rescue]                | - A hero rescued two heroes            | hero, rescued, heroes
            any-of: [hero, hero of]               | - A hero of old                        | hero
            any-of: [hero], none-of: [hand over]  | - A hero                               | hero
            any-of: [hero], none-of: [hand over]  | - A hero who handed over the pager     | -
            any-of: [hero]                        | - Stop being the hero                  | -
            any-of: [hero]                        | - No heroes in this team               | -
            none-of: [runbook]                    | - Ask Nadia about the pager            | Ask Nadia about the pager
            none-of: [runbook]                    | - Ask. Listen to the pager             | Ask.
            none-of: [runbook]                    | - **Pager.** Ask Nadia about it        | Pager.
            none-of: [runbook]                    | - Ask Nadia for the runbook            | -
            none-of: [runbook]                    | - Work without a runbook               | Work without a runbook
            has: [technology]                     | - Ask Nadia about Kubernetes           | Kubernetes
            has: [technology, people]             | - Read about Kubernetes                | -
            has: technology, has-not: [people]    | - Ask my team about Kubernetes         | -
            any-of: [ask], has: [technology]      | - Ask Nadia about Kubernetes           | Ask
            any-of: [ask], has: [technology]      | - Ask Nadia                            | -
            has: [first-time]                     | - For the first time I led a review    | For the first time I led a review
            any-of: [hero]                        | - [x] A hero                           | -
            any-of: [hero]                        | - ~~A hero~~ gone                      | -
            any-of: [hero]                        | > A hero                               | -
            """)
    void an_entry_is_found_when_all_that_the_page_says_holds(String pattern, String goal, String found) {
        var shell = site(RULE + "levels: [senior]\n"
                        + pattern.replace("], ", "]\n").replace(", has-not", "\nhas-not"))
                .with("plan.md", REVIEW + "## Goals\n" + goal + "\n");

        assertThat(quotes(shell.run("lint", "plan.md", "--rule", "no-heroes"))).isEqualTo(words(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            goals              | five
            wins               | one
            what-changed       | one
            [wins, decisions]  | one, two
            how-i-work         | three, four, six
            last-cycles-goals  | -
            everything         | zero, one, two, three, four, six, five, eight
            """)
    void it_looks_at_the_sections_that_it_names(String sections, String found) {
        var shell = site(RULE + "any-of: [hero … zero, hero … one, hero … two, hero … three, hero … four, hero … five,"
                        + " hero … six, hero … seven, hero … eight]\nlooks-at: " + sections)
                .with("review.md", REVIEW + """
                        A hero before all: no, a hero zero.
                        ## What changed
                        ### A win
                        The hero one.
                        ## Decisions
                        - The hero two.
                        ## How I work
                        The hero three.

                        - The hero four.
                        - [ ] The hero seven.

                        > The hero seven.

                        | When | What |
                        |------|------|
                        | now  | the hero six |
                        ## Goals
                        - The hero five.
                        ## Elsewhere
                        - The hero eight.
                        """);

        assertThat(quotes(shell.run("lint", "review.md", "--rule", "no-heroes")))
                .isEqualTo(words(found).stream().map(word -> "hero " + word).toList());
    }

    @Test
    void it_is_configured_waived_listed_and_explained_like_any_other() {
        var shell = site(RULE + "any-of: [hero]")
                .with("thither.yml", """
                        own-rules: rules
                        rules:
                          no-heroes: error
                        overrides:
                          - levels: [mid]
                            rules: { no-heroes: off }
                        """)
                .with("content/a.md", REVIEW + "## Goals\n- A hero\n")
                .with("content/b.md", REVIEW.replace("senior", "mid") + "## Goals\n- A hero\n")
                .with("content/c.md", REVIEW + "## Goals\n- A hero <!-- thither: ok no-heroes: it is a song -->\n");

        var linted = shell.run("lint", "--rule", "no-heroes");

        assertThat(linted.out()).contains("error       “hero”").endsWith("3 documents: 1 error; 1 waived.\n");
        assertThat(linted.status()).isEqualTo(1);
        assertThat(shell.run("rules").out()).containsPattern("no-heroes +error \\(junior, senior and up\\) +Heroes\n");
        assertThat(shell.run("explain", "no-heroes").out()).isEqualTo(BODY);
        assertThat(shell.run("lint", "--rule", "no-hero").err()).contains("did you mean “no-heroes”?");
    }

    @Test
    void it_speaks_only_to_the_levels_it_names() {
        var shell = site(RULE + "any-of: [hero]\nlevels: [mid, director]")
                .with("content/a.md", REVIEW + "## Goals\n- A hero\n")
                .with("content/b.md", REVIEW.replace("senior", "mid") + "## Goals\n- A hero\n")
                .with("content/c.md", REVIEW.replace("level: senior\n", "") + "## Goals\n- A hero\n");

        assertThat(shell.run("lint", "--rule", "no-heroes").out())
                .contains("content/b.md")
                .endsWith("3 documents: 1 warning.\n");
        assertThat(shell.run("rules").out()).contains("warning (mid, director)");
    }

    @Test
    void where_others_read_along_a_local_one_is_silent_and_none_sees_a_private_part() {
        var shell = site(RULE + "any-of: [save … day]\n").with("plan.md", REVIEW + """
                        ## Goals
                        - Save <!-- private -->Ravi's<!-- /private --> day
                        """);
        var ci = Map.of("CI", "true");

        assertThat(shell.run("lint", "plan.md").out()).contains("“Save Ravi's day”");
        assertThat(shell.run("", ci, "lint", "plan.md").out()).contains("“Save day”");
        shell.with("rules/no-heroes.md", page(RULE + "any-of: [save … day]\nlocal: true"));
        assertThat(shell.run("lint", "plan.md").out()).contains("no-heroes");
        assertThat(shell.run("", ci, "lint", "plan.md").out()).doesNotContain("no-heroes");
    }

    @Test
    void a_local_one_leaves_no_trace_in_a_baseline_that_others_read() {
        var open = site(RULE + "any-of: [hero]").with("plan.md", REVIEW + "## Goals\n- Be a hero\n");

        open.run("lint", "plan.md", "--baseline", "open.json", "--update-baseline");
        open.with("rules/no-heroes.md", page(RULE + "any-of: [hero]\nlocal: true"));
        open.run("lint", "plan.md", "--baseline", "local.json", "--update-baseline");

        assertThat(folder.resolve("open.json")).content().contains("no-heroes");
        assertThat(folder.resolve("local.json")).content().doesNotContain("no-heroes");
    }

    @Test
    void what_it_finds_of_how_authors_see_themselves_is_local_unless_the_page_says_otherwise() {
        var shell = site(RULE + "has: [self]").with("plan.md", REVIEW + "## Goals\n- I am not good enough\n");
        var ci = Map.of("CI", "true");

        assertThat(shell.run("lint", "plan.md").out()).contains("no-heroes");
        assertThat(shell.run("", ci, "lint", "plan.md").out()).doesNotContain("no-heroes", "good enough");
        shell.with("rules/no-heroes.md", page(RULE + "has: [self]\nlocal: false"));
        assertThat(shell.run("", ci, "lint", "plan.md").out()).contains("no-heroes");
    }

    @Test
    void its_page_is_no_document_and_stands_with_the_rules_of_a_built_site() {
        var shell = site(RULE + "any-of: [hero]")
                .with("thither.yml", "own-rules: [content/rules/heroes.md]")
                .with("content/rules/heroes.md", page(RULE + "any-of: [hero]"))
                .with("content/guide.md", "---\nkind: page\ntitle: Guide\n---\nOf heroes.\n");

        assertThat(shell.run("lint").out()).isEqualTo("1 document: nothing to say.\n");
        assertThat(shell.run("build").status()).isZero();
        assertThat(folder.resolve("build/site/rules/no-heroes/index.html"))
                .content()
                .contains("<mark>a hero</mark>");
        assertThat(folder.resolve("build/site/rules/heroes")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            any-off: [x]                    | 5:1: “any-off” is no key; did you mean “any-of”? Known are rule, title,
            any-of: [x]~why: [a]            | 6:6: expected text, found a list.
            any-of: { a: b }                | 5:9: expected text, found keys and values.
            any-of: [[x]]                   | 5:10: expected text, found a list.
            any-of: [x, … y]                | 5:13: “… y” has no word on one side of a gap.
            any-of: [x]~none-of: ["a: b"]   | 6:11: “a: b” goes on across “:”, which no phrase does.
            any-of: [x]~looks-at: [goal]    | 6:12: “goal” is no value of “looks-at”; did you mean “goals”?
            any-of: [x]~levels: [boss]      | 6:10: “boss” is no value of “levels”.
            any-of: [x]~local: maybe        | 6:8: “maybe” is no value of “local”. Known are true, false.
            has: [persons]                  | 5:7: “persons” is no value of “has”
            has-not: [capabilty]            | 5:11: “capabilty” is no value of “has-not”; did you mean “capability”?
            why: none                       | 2:7: this page does not say what its rule looks for. Give it any-of,
            any-of: []                      | 2:7: this page does not say what its rule looks for.
            any-of: [x                      | this is not YAML
            """)
    void a_wrong_page_is_one_line_with_its_place_and_exit_code_2(String lines, String message) {
        var shell = site(RULE.replace("severity: warning\n", "") + lines.replace('~', '\n'))
                .with("plan.md", REVIEW);

        for (var call : List.of("lint", "rules", "rules test", "explain empty", "build")) {
            var result = shell.run(call.split(" ", -1));

            assertThat(result.err())
                    .startsWith("thither: rules/no-heroes.md:")
                    .contains(message)
                    .hasLineCount(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.status()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            severity: off       | “off” is no value of “severity”. Known are error, warning, suggestion.
            rule: No heroes     | “No heroes” is no name for a rule. Use a to z, 0 to 9 and hyphens.
            rule: empty         | there is a rule “empty” already, and `thither rules` lists it. Choose another name.
            rule: unused-waiver | there is a rule “unused-waiver” already
            rule:               | expected text, found nothing.
            title:              | expected text, found nothing.
            message:            | expected text, found nothing.
            message: a {word}   | :5:10: “{word}” stands for nothing. {words} stands for the words that were found.
            """)
    void what_a_page_has_to_say_it_has_to_say_well(String line, String message) {
        var key = line.substring(0, line.indexOf(':') + 1);
        var shell = site(RULE.replaceAll(Pattern.quote(key) + ".*", line) + "any-of: [x]");

        var result = shell.run("rules");

        assertThat(result.err()).contains("rules/no-heroes.md:", message).hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void two_pages_cannot_have_one_name_and_a_folder_has_to_be_there() {
        var shell = site(RULE + "any-of: [hero]").with("rules/other.md", page(RULE + "any-of: [x]"));

        assertThat(shell.run("lint").err())
                .isEqualTo("thither: rules/other.md:2:7: there is a rule “no-heroes” already, in rules/no-heroes.md."
                        + " Choose another name.\n");
        shell.with("thither.yml", "own-rules: [rule/]");
        assertThat(shell.run("lint").err()).isEqualTo("thither: thither.yml:1:13: no such file or folder: “rule/”.\n");
        shell.with("thither.yml", "own-rules: [rules/]").with("rules/other.md", "# Nothing\n");
        assertThat(shell.run("lint").err())
                .contains("rules/other.md:1:1: “rule” is needed here, and there is none. Write it as `rule: …`.");
        shell.with("rules/other.md", new byte[] {'a', (byte) 0xE9});
        assertThat(shell.run("lint").err()).contains("rules/other.md:1:2: the byte 0xE9 is not UTF-8.");
    }

    @Test
    void its_examples_are_run_and_what_fails_is_shown_with_its_place() {
        var shell = site(RULE + "any-of: [hero]")
                .with(
                        "rules/more.md",
                        page("""
                rule: more
                title: More
                message: More.
                any-of: [more]
                looks-at: wins
                """)
                                .replace("Be «a hero»", "Be « more », «even»")
                                .replace("Ask Nadia", "Ask for more and more"));

        var all = shell.run("rules", "test");
        var one = shell.run("rules", "test", "rules/no-heroes.md");

        assertThat(all.out()).startsWith("""
                failed  rules/more.md                  2 examples, 2 failed
                        rules/more.md:13:16: “even” is marked and was not found; found instead: “more” (senior).
                        rules/more.md:17:1: “more” was found and is not marked (senior).
                ok      rules/no-heroes.md             2 examples
                ok      activity-metric.md             \
                """).endsWith(Rules.cards().size() + 2 + " pages: 1 failed.\n");
        assertThat(all.status()).isEqualTo(1);
        assertThat(one.out()).isEqualTo("""
                ok      rules/no-heroes.md  2 examples
                1 page: every example holds.
                """);
        assertThat(one.status()).isZero();
    }

    @Test
    void line_ends_and_a_byte_order_mark_make_no_difference() {
        var page = page(RULE + "any-of: [hero]").replace("Ask Nadia", "Ask the hero,\n  she «knows");
        var lines = site("").with("rules/no-heroes.md", page).run("rules", "test");
        var windows = site("").with("rules/no-heroes.md", "\uFEFF" + page.replace("\n", "\r\n"))
                .run("rules", "test");

        assertThat(lines.err()).startsWith("thither: rules/no-heroes.md:18:7: a « without a »");
        assertThat(windows).isEqualTo(lines);
    }

    @Test
    void an_example_that_cannot_fail_fails() {
        var shell = site(RULE + "any-of: [hero]")
                .with(
                        "rules/no-heroes.md",
                        page(RULE + "any-of: [hero]")
                                .replace("«a hero»", "good")
                                .replace("## Fine", "## Other"));

        assertThat(shell.run("rules", "test", "rules").out()).isEqualTo("""
                failed  rules/no-heroes.md  1 example, 1 failed
                        rules/no-heroes.md:1:1: no example stands under “Fine”.
                        rules/no-heroes.md:13:1: nothing is marked here, under “Found” (senior).
                1 page: 1 failed.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ```markdown senior        | ```markdown seniour       | 12:1: “seniour” is no level; did you mean “senior”?
            ```markdown senior        | ```markdown               | 12:1: this example does not say for which level
            ```markdown senior        | ```markdown senior Goalz  | 12:1: “Goalz” is no section; did you mean “Goals”? Write
            - Be «a hero»             | Be «a hero»               | 12:1: examples for a level are the items of a list
            - Be «a hero»             | - Be «a hero              | 13:6: a « without a ».
            - Be «a hero»             | - Be a hero»              | 13:12: a » without a «.
            - Be «a hero»             | - Be «a «hero»            | 13:9: a second « before the ».
            """)
    void an_example_that_cannot_be_read_is_one_line_and_exit_code_2(String line, String broken, String message) {
        var shell = site("").with(
                        "rules/no-heroes.md", page(RULE + "any-of: [hero]").replaceFirst(line, broken));

        var result = shell.run("rules", "test");

        assertThat(result.err())
                .startsWith("thither: rules/no-heroes.md:" + message)
                .hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
        assertThat(shell.with("plan.md", REVIEW).run("lint", "plan.md").status())
                .isZero();
    }

    @Test
    void pages_can_be_tested_before_the_configuration_names_them() {
        var shell = new Shell(folder)
                .with("draft/a.md", page(RULE + "any-of: [hero]"))
                .with("draft/b.md", """
                        ---
                        rule: empty
                        title: Too wide to see whether it happened
                        ---
                        ## Found
                        ```markdown staff
                        - «Mentor more»
                        ```
                        ## Fine
                        ```markdown staff
                        - Mentor more
                        ```
                        """);

        assertThat(shell.run("rules", "test", "draft").out()).isEqualTo("""
                ok      draft/a.md  2 examples
                failed  draft/b.md  2 examples, 1 failed
                        draft/b.md:11:1: “Mentor more” was found and is not marked (staff).
                2 pages: 1 failed.
                """);
        assertThat(shell.run("rules", "test", "nowhere.md").err()).contains("no such file: ");
        assertThat(shell.run("rules", "tset").err())
                .contains("rules takes nothing, diff [FROM [TO]] or test [PATH...], found “tset”.");
    }

    @Test
    @Timeout(60)
    void many_rules_with_many_gaps_and_a_long_document_are_no_matter() {
        var shell = new Shell(folder)
                .with("thither.yml", "own-rules: rules")
                .with("plan.md", REVIEW + "## Goals\n" + "- Learn this and that and these and those\n".repeat(500));
        for (var i = 0; i < 100; i++) {
            shell.with(
                    "rules/r%d.md".formatted(i),
                    page(("rule: r%d\ntitle: R\nmessage: R.\nany-of: [and … and … and … x%d, " + "and … ".repeat(25)
                                    + "y]")
                            .formatted(i, i)));
        }

        assertThat(shell.run("lint", "plan.md", "--rule", "r1").out()).endsWith("nothing to say.\n");
    }

    private Shell site(String frontMatter) {
        return new Shell(folder)
                .with("thither.yml", "own-rules: [rules/]")
                .with("rules/no-heroes.md", page(frontMatter));
    }

    private static String page(String frontMatter) {
        return "---\n" + frontMatter.strip() + "\n---\n" + BODY;
    }

    private static List<String> words(String list) {
        return list == null ? List.of() : List.of(list.split(", ", -1));
    }

    /** The words that findings are about, from their messages. */
    private static List<String> quotes(Shell.Result result) {
        return Pattern.compile("  warning     “([^”]*)”")
                .matcher(result.out())
                .results()
                .map(each -> each.group(1))
                .toList();
    }
}
