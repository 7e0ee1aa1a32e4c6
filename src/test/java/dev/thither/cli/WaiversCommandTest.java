package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every shell here stands at 1 September 2026. */
class WaiversCommandTest {
    private static final String FRONT = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            """;

    private static final String PLAN = FRONT + """
            <!-- thither: ok-file empty: the form
                 leaves no room -->
            ## Goals
            <!-- thither: ok technology-only until 2026-09: the audit needs it -->
            - Get deeper into Kubernetes internals
            <!-- thither: ok technology-only until 2026-08: the audit needed it -->
            - Get deeper into Postgres internals
            <!-- thither: ok code-more: agreed with Ana -->
            - Two colleagues lead the release without me
            <!-- thither: ok technology-only until soon: the audit needs it -->
            <!-- thither: ok technology-only -->
            <!-- thither: ok technolgy-only: the audit needs it -->
            - Get deeper into Redis internals
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(folder).with("plan.md", PLAN);
    }

    @Test
    void each_waiver_is_listed_with_its_place_and_what_it_is_good_for() {
        var result = shell.run("waivers");

        assertThat(result.out()).isEqualTo("""
                plan.md
                      7:1  unused     empty in the whole document: the form leaves no room
                     10:1  waives     technology-only until 2026-09: the audit needs it
                     12:1  expired    technology-only until 2026-08: the audit needed it
                     14:1  unused     code-more: agreed with Ana
                     16:1  no date    technology-only until soon: the audit needs it
                     17:1  no reason  technology-only
                     18:1  no rule    technolgy-only: the audit needs it

                7 waivers: 1 waives, 2 unused, 1 expired, 1 no rule, 1 no reason, 1 no date.
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void json_has_what_the_text_says() {
        var json = shell.run("waivers", "--format", "json").out().replaceAll("\\s+", "");

        assertThat(json)
                .startsWith("{\"version\":1,\"waivers\":[{")
                .contains("{\"path\":\"plan.md\",\"line\":10,\"column\":1,\"rule\":\"technology-only\","
                        + "\"scope\":\"entry\",\"until\":\"2026-09\",\"reason\":\"theauditneedsit\","
                        + "\"state\":\"waives\",\"waived\":1}")
                .contains("\"rule\":\"empty\",\"scope\":\"document\",\"until\":\"\"")
                .contains("\"state\":\"no-date\",\"waived\":0}");
    }

    @Test
    void the_day_can_be_set_from_outside() {
        var august = Map.of("SOURCE_DATE_EPOCH", "1786492799");
        var october = Map.of("SOURCE_DATE_EPOCH", "1790812800");

        assertThat(shell.run("", august, "waivers").out())
                .contains("12:1  waives")
                .doesNotContain("expired");
        assertThat(shell.run("", october, "waivers").out())
                .contains("10:1  expired")
                .doesNotContain("waives ");
        assertThat(shell.run("", Map.of("SOURCE_DATE_EPOCH", "today"), "waivers")
                        .err())
                .isEqualTo("thither: SOURCE_DATE_EPOCH is “today”."
                        + " It has to be a number of seconds since 1970-01-01.\n");
        assertThat(shell.run("", Map.of("SOURCE_DATE_EPOCH", "9223372036854775807"), "lint")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_waiver_of_a_rule_that_is_off_there_is_not_called_unused() {
        shell.with("thither.yml", "source: .\nrules: { code-more: off }\n");

        assertThat(shell.run("waivers").out()).contains("14:1  not asked  code-more: agreed with Ana");
    }

    @Test
    void a_waiver_of_a_rule_about_waivers_is_used_when_it_holds_one_back() {
        shell.with("plan.md", FRONT + """
                <!-- thither: ok-file expired-waiver: kept as it was -->
                <!-- thither: ok-file waiver-without-reason: reasons follow -->
                <!-- thither: ok-file unused-waiver: a template -->
                ## Goals
                <!-- thither: ok technology-only until 2026-08: the audit needed it -->
                - Get deeper into Kubernetes internals
                <!-- thither: ok code-more: agreed with Ana -->
                <!-- thither: ok empty -->
                - Two colleagues lead the release without me
                """);

        assertThat(shell.run("waivers").out())
                .contains("7:1  waives     expired-waiver")
                .contains("8:1  waives     waiver-without-reason")
                .contains("9:1  waives     unused-waiver");
        assertThat(shell.run("lint").out()).contains("1 document: 1 warning; 3 waived.");
    }

    @Test
    void where_others_read_along_waivers_of_local_rules_and_in_private_parts_are_left_out() {
        shell.with("plan.md", FRONT + """
                ## Goals
                <!-- thither: ok self-verdict: I want to keep this sentence -->
                <!-- thither: ok self-verdict until 2026-01: only until the talk -->
                <!-- thither: ok self-verdct: misspelt -->
                <!-- thither: ok self-verdict -->
                <!-- thither: ok self-verdict because it helped -->
                <!-- thither: ok technology-only: the audit needs it -->
                - I am not good enough at Kubernetes internals

                <!-- private -->
                <!-- thither: ok empty: nobody knows yet -->
                - Mentor more
                <!-- /private -->
                """);
        var ci = Map.of("CI", "true");

        for (var format : new String[] {"text", "json"}) {
            assertThat(shell.run("waivers", "-f", format).out()).contains("keep this sentence", "nobody knows");
            assertThat(shell.run("", ci, "waivers", "-f", format).out())
                    .contains("the audit needs it")
                    .doesNotContain("self", "sentence", "talk", "misspelt", "helped", "nobody knows");
            assertThat(shell.run("", ci, "waivers", "--local", "-f", format).out())
                    .isEqualTo(shell.run("waivers", "-f", format).out());
            assertThat(shell.run("", ci, "lint", "-f", format).out()).doesNotContain("self", "nobody knows");
        }
    }

    @Test
    void no_waiver_is_none() {
        shell.with("plan.md", FRONT);

        assertThat(shell.run("waivers").out()).isEqualTo("0 waivers.\n");
        assertThat(shell.run("waivers", "-f", "json").out().replaceAll("\\s+", ""))
                .isEqualTo("{\"version\":1,\"waivers\":[]}");
    }

    @Test
    void a_call_that_cannot_be_followed_prints_no_half_of_a_list() {
        assertThat(shell.run("waivers", "-f", "xml").err())
                .isEqualTo("thither: “xml” is no format. Use text or json.\n");
        assertThat(shell.run("waivers", "-f", "json", "nowhere.md"))
                .isEqualTo(new Shell.Result(2, "", "thither: no such file: nowhere.md\n"));
    }
}
