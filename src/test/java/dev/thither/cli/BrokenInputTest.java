package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad document is a finding; a bad call, configuration or world is one line and exit code 2. */
@Timeout(15)
class BrokenInputTest {
    private static final String FINE = "---\nkind: growth-plan\nauthor: bo\nlevel: mid\ncycle: 2026-h1\n---\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDocuments")
    void a_bad_document_is_a_finding_and_the_others_are_judged_all_the_same(String what, byte[] bytes, String message) {
        var shell = new Shell(folder)
                .with("content/bad.md", bytes)
                .with("content/plan.md", FINE + "## Goals\n- Mentor more\n");

        var result = shell.run("lint");

        assertThat(result.out())
                .contains("content/bad.md\n")
                .contains(message)
                .contains("  unreadable\n")
                .contains("“Mentor more”");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    static Stream<Arguments> badDocuments() {
        return Stream.of(
                bad("UTF-16", "kind: page".getBytes(StandardCharsets.UTF_16), "1:1  error       this file is UTF-16"),
                bad(
                        "not UTF-8",
                        "# A\n\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                        "3:4  error       the byte 0xE9 is not UTF-8"),
                bad(
                        "a NUL byte",
                        "# A\n\0".getBytes(StandardCharsets.UTF_8),
                        "2:1  error       a NUL byte: this is not a text file"),
                bad(
                        "YAML that is none",
                        "---\ntitle: Plan: second half\n---\n",
                        "error       this is not YAML: mapping values"),
                bad(
                        "an unknown level",
                        FINE.replace("mid", "midd"),
                        "4:8  error       “midd” is no level; did you mean “mid”?"),
                bad(
                        "an alias bomb",
                        "---\na: &a [x]\nb: [*a, *a]\n---\n",
                        "error       aliases (`*name`) are not read"),
                bad("a tag", "---\na: !!java.net.URL [x]\n---\n", "error       tags (`!name`) are not read"),
                bad("a tab", "---\na:\n\t- x\n---\n", "3:1  error       a tab cannot indent YAML"),
                bad(
                        "an unclosed front matter",
                        "---\nkind: page\n",
                        "1:1  error       this front matter is not closed"),
                bad("TOML", "+++\nkind = 'page'\n+++\n", "1:1  error       this front matter is TOML"),
                bad(
                        "megabytes of front matter",
                        "---\na: " + "x".repeat(3_000_000) + "\n---\n",
                        "characters of YAML; at most"),
                bad(
                        "deep front matter",
                        "---\na: " + "[".repeat(10_000) + "\n---\n",
                        "nested more than 32 levels deep"),
                bad("a line of 5 MB", "# A\n" + "word ".repeat(1_000_000), "error       "),
                bad("nested quotes", ">".repeat(200_000) + " deep", "error       "),
                bad("nested lists", "- ".repeat(200_000) + "deep", "error       "),
                bad(
                        "a private part that is not closed",
                        "# A\n<!-- private -->\nsecret\n",
                        "2:1  error       this private part is not closed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lint nowhere.md              | no such file: nowhere.md
            lint                         | no document found in
            lint --format xml            | “xml” is no format. Use one of text, json, sarif, github, gitlab, rdjson, checkstyle, junit.
            lint --format json -f text   | two formats want standard output. Give one a file: -f json=findings.json.
            lint -f text -f text         | two formats want standard output. Give one a file: -f json=findings.json.
            lint -f json=x -f sarif=./x  | two formats want ./x. Give each a file of its own.
            lint -f json=                | “json=” names no file. Write json for standard output.
            lint --fail-on warn          | “warn” is no severity. Use error, warning, suggestion or never.
            lint --levle mid             | “--levle” is no option; did you mean “--level”? Try `thither lint --help`.
            lint --level                 | --level needs LEVEL. Try `thither lint --help`.
            lint --rule emty             | “emty” is no rule; did you mean “empty”? `thither rules` lists them.
            explain                      | one rule is needed
            lnt                          | “lnt” is no command; did you mean “lint”? Try `thither --help`.
            lint people/[                | “people/[” is neither a file nor a pattern: Missing ']
            build                        | no document found in
            build --audience everyone    | “everyone” is no audience. Use org, team=NAME, manager=NAME or author=NAME.
            build here                   | build takes no arguments, found “here”.
            completion                   | one shell is needed, as in `thither completion bash`. Use bash, zsh or fish.
            completion tcsh              | “tcsh” is no shell that can be helped. Use bash, zsh or fish.
            -C nowhere lint              | no such folder:
            """)
    void a_call_that_cannot_be_followed_is_one_line_and_exit_code_2(String call, String message) {
        var result = new Shell(folder).run(call.split(" ", -1));

        assertThat(result.err()).startsWith("thither: ").contains(message).hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel: x                           | thither.yml:1:1: “titel” is no key; did you mean “title”?
            title: [x]                         | thither.yml:1:8: expected text, found a list.
            rules: { emty: off }               | thither.yml:1:10: “emty” is no rule; did you mean “empty”?
            rules: { empty: loud }             | thither.yml:1:17: “loud” is no value of “empty”.
            fail-on: 3                         | thither.yml:1:10: “3” is no value of “fail-on”.
            ruleset: 1999.1                    | thither.yml:1:10: “1999.1” is no value of “ruleset”
            sections: { goalz: [x] }           | thither.yml:1:13: “goalz” is no section; did you mean “goals”?
            overrides: [{ levels: [boss] }]    | thither.yml:1:24: “boss” is no value of “levels”.
            title: "x                          | this is not YAML
            title: "two\\nlines"              | thither.yml:1:8: expected one line of text, found “two␊lines”.
            source: "a\\0b"                   | thither.yml:1:9: expected one line of text, found “a␀b”.
            base-url: [x]                      | thither.yml:1:11: expected text, found a list.
            base-url: https://example.org/     | thither.yml:1:11: expected a path such as /reviews/, found “https://example.org/”.
            base-url: /../                     | thither.yml:1:11: expected a path such as /reviews/, found “/../”.
            language: Deutsch                  | thither.yml:1:11: expected a language such as en or de-CH, found “Deutsch”.
            rules: { empty: }                  | thither.yml:1:16: expected one of error, warning, suggestion, off, found nothing.
            fail-on: [error]                   | thither.yml:1:10: expected one of error, warning, suggestion, never, found a list.
            overrides: [{ paths: "a/[" }]      | thither.yml:1:22: expected a pattern such as people/*/drafts/**, found “a/[”.
            vocabulary: { people: [""] }       | thither.yml:1:24: expected text, found “”.
            """)
    void a_wrong_configuration_says_where_and_what_is_allowed(String yaml, String message) {
        var result = new Shell(folder)
                .with("thither.yml", yaml)
                .with("content/plan.md", FINE)
                .run("lint");

        assertThat(result.err())
                .startsWith("thither: thither.yml:1:")
                .contains(message)
                .hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levels: { L4: }                             | ladder.yml:1:14: expected one of junior, mid, senior,
            levels: { L4: boss }                        | ladder.yml:1:15: “boss” is no value of “L4”. Known are junior,
            levels: { "": mid }                         | ladder.yml:1:11: expected text, found “”.
            levels: { L4: mid, l4: staff }              | ladder.yml:1:20: “l4” stands here a second time. Keep one of the two.
            expectations: [{ id: a, level: mid }]       | ladder.yml:1:16: “words” is needed here, and there is none. Write it as `words: …`.
            expectations: [{ id: a, level: , words: b}] | ladder.yml:1:31: expected one of junior, mid, senior,
            expectations: [{ id: " " }]                 | ladder.yml:1:22: expected text, found “ ”.
            """)
    void a_wrong_ladder_says_where_and_what_is_allowed(String yaml, String message) {
        var result =
                new Shell(folder).with("ladder.yml", yaml).with("plan.md", FINE).run("lint");

        assertThat(result.err()).startsWith("thither: " + message).hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void what_stands_twice_in_a_ladder_is_named_where_it_stands_the_second_time() {
        var expectation = "  - { id: a, level: mid, words: b }\n";
        var result = new Shell(folder)
                .with("ladder.yml", "expectations:\n" + expectation + expectation)
                .with("plan.md", FINE)
                .run("lint");

        assertThat(result.err())
                .isEqualTo("thither: ladder.yml:3:11: “a” stands here a second time. Keep one of the two.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "![", "](", "*a **a ", "`", "<a ", "&", "~~a ", "[^a]", "a@", "<!--", "\\", "| a ", "_", "{{ "
            })
    void what_is_repeated_without_end_ends(String part) {
        var shell = new Shell(folder)
                .with("plan.md", FINE + (part.repeat(400) + "\n").repeat(200_000 / part.length() / 400 + 1));

        assertThat(shell.run("lint").status()).isLessThan(2);
    }

    @Test
    void a_folder_that_is_called_like_a_document_is_a_folder() {
        var shell = new Shell(folder).with("content/x.md/plan.md", FINE + "## Goals\n- Mentor more\n");

        assertThat(shell.run("lint").out()).contains("content/x.md/plan.md\n").contains("1 document: 1 warning.");
    }

    @Test
    void links_in_a_circle_lead_nowhere_and_a_link_to_nothing_is_named() throws IOException {
        var shell = new Shell(folder).with("content/plan.md", FINE);
        Files.createSymbolicLink(folder.resolve("content/loop"), folder.resolve("content"));

        assertThat(shell.run("lint").status()).isZero();

        Files.createSymbolicLink(folder.resolve("content/gone.md"), folder.resolve("missing.md"));
        var result = shell.run("lint");

        assertThat(result.err()).isEqualTo("thither: no such file: " + folder.resolve("content/gone.md") + "\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void no_document_is_no_mistake_when_that_is_said() {
        assertThat(new Shell(folder).run("lint", "--allow-empty").status()).isZero();
    }

    private static Arguments bad(String what, String text, String message) {
        return bad(what, text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static Arguments bad(String what, byte[] bytes, String message) {
        return Arguments.of(what, bytes, message);
    }
}
