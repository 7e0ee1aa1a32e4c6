package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.thither.lint.Praise;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import dev.thither.site.Remarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors, and nobody else, find on the pages of their own documents. */
class AuthorsBuildTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: ines
            level: senior
            cycle: 2026-h1
            team: settlement
            manager: aylin
            visibility: org
            status: shared
            ---
            # Ines, first half of 2026

            In the autumn I helped Bo with the reports.

            ## What changed

            ### Bo runs the release

            - For: Bo, who ran none before
            - Before, after: I ran ten; Bo runs them all

            ### A new cache

            - For: the reporting team

            ### A faster index

            I built a new index.

            ## Goals

            - Learn Rust
            - Get the cloud architect certificate
              <!-- thither: ok technology-only: the contract asks for it -->
            - I am not good enough for this job
            <!-- private -->
            - Learn Zig
            <!-- /private -->
            - Use more synergy with the <b>team</b>
            """;
    private static final String RULE = """
            ---
            rule: buzz
            title: Buzz
            any-of: [synergy]
            message: “{words}” says little.
            question: What would a newcomer see?
            ---
            # Buzz
            """;
    private static final String PAGE = "people/ines/2026-h1/review/index.html";
    private static final Pattern SAID = Pattern.compile("<div class=\"remark (\\w+)\".*?</div>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void write() {
        shell = new Shell(folder)
                .with("thither.yml", "own-rules: [rules/]\nrules: {no-plan: off}\n")
                .with("rules/buzz.md", RULE)
                .with("content/people/ines/2026-h1/review.md", REVIEW)
                .with(
                        "content/people/ines/2025-h2/review.md",
                        REVIEW.replace("2026-h1", "2025-h2").replace("first half of 2026", "before"))
                .with("content/people/bo/2026-h1/review.md", REVIEW.replace("author: ines", "author: bo"));
    }

    private String page(Map<String, String> environment, String audience, String path) throws IOException {
        var built = shell.run("", environment, "build", "--audience", audience, "-o", "out");
        assertThat(built.err()).isEmpty();
        return Files.readString(folder.resolve("out").resolve(path));
    }

    private String page(String audience) throws IOException {
        return page(Map.of(), audience, PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CI"})
    void build_and_lint_say_the_same(String set) throws IOException {
        var environment = set.isEmpty() ? Map.<String, String>of() : Map.of(set, "true");

        var page = page(environment, "author=ines", PAGE);

        var linted = linted(environment);
        assertThat(linted).anyMatch(said -> said.startsWith("waived"));
        assertThat(linted).anyMatch(said -> said.startsWith("praise"));
        assertThat(linted.stream().filter(said -> said.startsWith("finding"))).hasSizeGreaterThan(4);
        assertThat(onPage(page)).containsExactlyInAnyOrderElementsOf(linted);
        assertThat(page).contains("Learn Zig");
        assertThat(String.join("\n", linted).contains("Zig")).isEqualTo(set.isEmpty());
        assertThat(String.join("\n", linted).contains("|self-verdict|")).isEqualTo(set.isEmpty());
    }

    /** What JSON tells of each finding and praise: its kind, words, question and reasons. */
    private List<String> linted(Map<String, String> environment) {
        var report = shell.run("", environment, "lint", "-f", "json", "content/people/ines/2026-h1/review.md");
        var json = JsonParser.parseString(report.out())
                .getAsJsonObject()
                .getAsJsonArray("documents")
                .get(0)
                .getAsJsonObject();
        var said = new ArrayList<String>();
        for (var element : json.getAsJsonArray("findings")) {
            var finding = element.getAsJsonObject();
            var isWaived = finding.get("waived").getAsBoolean();
            said.add(String.join(
                    "|",
                    isWaived ? "waived" : "finding",
                    finding.get("rule").getAsString(),
                    text(finding, "message"),
                    isWaived ? "" : text(finding, "question")));
        }
        for (var element : json.getAsJsonArray("praise")) {
            said.add("praise|" + text(element.getAsJsonObject(), "kind"));
        }
        return said;
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    /** The same, out of a page. */
    private static List<String> onPage(String page) {
        return SAID.matcher(page).results().map(AuthorsBuildTest::said).toList();
    }

    private static String said(MatchResult note) {
        var kind = note.group(1);
        var paragraphs = Pattern.compile("<p(?: class=\"(\\w+)\")?>(.*?)</p>", Pattern.DOTALL)
                .matcher(note.group().replaceAll("(?s)<details>.*</details>", ""))
                .results()
                .map(match -> Map.entry(String.valueOf(match.group(1)), plain(match.group(2))))
                .toList();
        var words = of("null", paragraphs);
        return kind.equals("praise")
                ? "praise|" + praised(words)
                : String.join("|", kind, of("rule", paragraphs), words, of("question", paragraphs));
    }

    private static String praised(String words) {
        return Stream.of(Praise.Kind.values())
                .filter(kind -> words.endsWith(": " + kind.words() + "."))
                .map(Praise.Kind::id)
                .findFirst()
                .orElse(words);
    }

    private static String of(String name, List<Map.Entry<String, String>> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void a_note_stands_after_the_words_it_is_about_and_says_how_to_waive_it() throws IOException {
        var page = page("author=ines");

        assertThat(page)
                .containsSubsequence(
                        "<li>Learn Rust</li>",
                        "<div class=\"remark finding\"",
                        "<a href=\"../../../../rules/technology-only/index.html\">technology-only</a>",
                        "“Learn Rust” says what you will know",
                        "Once you know it, what can somebody do without you?",
                        "Clears it: ",
                        "<code>&lt;!-- thither: ok technology-only: … --&gt;</code>")
                .contains("<p class=\"reason\">You said why it is fine: the contract asks for it</p>")
                .contains("“synergy” says little.");
        assertThat(folder.resolve("out/rules/technology-only/index.html")).exists();
    }

    @Test
    void what_is_missing_stands_below_the_head_and_every_question_leads_to_its_note() throws IOException {
        var page = page("author=ines");

        assertThat(page)
                .containsSubsequence("</header>", "What is not told yet", "thither: ok-file ", "What changed</a>");
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("t.questions", "t.balance");
        var questions = page.substring(page.indexOf("id=\"t.questions\""));
        assertThat(Pattern.compile("href=\"#(t\\.note-\\d+)\"")
                        .matcher(questions)
                        .results()
                        .map(m -> m.group(1)))
                .hasSizeGreaterThan(3)
                .allMatch(ids::contains);
    }

    @Test
    void a_missing_link_of_a_win_holds_a_question_for_its_author_and_for_nobody_else() throws IOException {
        assertThat(page("author=ines")).contains("missing\"><dt>How it shows</dt><dd>What do they do now");
        assertThat(page("org")).contains("missing\"><dt>How it shows</dt><dd>not told yet</dd>");
    }

    @Test
    void wins_stand_as_dots_in_two_fields() throws IOException {
        var page = page("author=ines");

        var balance = page.substring(page.indexOf("<h3 id=\"t.balance\""), page.indexOf("<h3 id=\"t.questions\""));
        assertThat(balance)
                .containsSubsequence(
                        "<h4>I did</h4>",
                        "<a href=\"#a-faster-index\"><span>A faster index</span></a>",
                        "<h4>Others can</h4>",
                        "<a href=\"#bo-runs-the-release\"><span>Bo runs the release</span></a>",
                        "<a href=\"#a-new-cache\"><span>A new cache</span></a>",
                        "<summary>In words</summary>");
        assertThat(plain(balance)).doesNotContainPattern("\\d");
    }

    @Test
    void the_page_of_the_author_tells_whom_the_wins_of_each_cycle_were_for() throws IOException {
        var page = page(Map.of(), "author=ines", "people/ines/index.html");

        assertThat(page)
                .containsSubsequence(
                        "Whom your wins were for",
                        "<th scope=\"row\"><a href=\"2026-h1/review/index.html\">2026-h1</a></th>",
                        "<td data-reach=\"a colleague\">",
                        "<a href=\"2026-h1/review/index.html#bo-runs-the-release\">",
                        "<td data-reach=\"others\">",
                        "#a-new-cache",
                        "<td data-reach=\"not told\">",
                        "#a-faster-index",
                        "2025-h2",
                        "<summary>In words</summary>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org", "team=settlement", "manager=aylin", "author=bo"})
    void nobody_else_is_told_anything_and_the_judge_is_not_even_loaded(String audience) throws IOException {
        var project = Project.open(folder, Rules.withAdded(), Rules.rulesets().versions());
        var who = Audience.of(audience).orElseThrow();

        assertThat(page(audience))
                .doesNotContain("remark", "t.note-", "For you alone", "Once you know it", "the contract asks for it");
        assertThat(Files.readString(folder.resolve("out/people/ines/index.html")))
                .doesNotContain("your wins");
        if (!(who instanceof Audience.Author)) {
            assertThat(new AuthorsRemarks(shell.invocation(), project, who).now())
                    .isSameAs(Remarks.NONE);
        }
    }
}
