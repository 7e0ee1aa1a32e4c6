package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamPagesTest {
    private static final String PAGE = "teams/deck/index.html";
    private static final int LARGEST = 60_000;

    private static String document(String author, String front, String body) {
        return "---\nkind: self-review\nauthor: %s\nlevel: senior\ncycle: 2026-h1\nteam: deck\nvisibility: org\nstatus: shared\n%s\n---\n# About %s\n\n%s"
                .formatted(author, front, author, body);
    }

    /** A site with so many documents of the team, each with a word that says whose it is. */
    private static Sources team(int count) {
        var sources = new Sources();
        IntStream.range(0, count)
                .forEach(i -> sources.with(
                        "p%d/review.md".formatted(i),
                        document(
                                "person" + i, "", "## What changed\n\n### Win %d\n\n- For: the mates\n".formatted(i))));
        return sources;
    }

    /** The same with another value in the front matter of the last document. */
    private static Sources teamWith(int count, String key, String value) {
        var sources = team(count - 1);
        return sources.with(
                "last/review.md",
                document("last", "", "## What changed\n\n### Lastwin\n")
                        .replaceFirst(key + ": .*", key + ": " + value));
    }

    @Test
    void a_team_with_five_documents_that_it_can_read_has_a_page_that_home_menu_facts_and_search_lead_to() {
        var site = team(5).build();

        assertThat(site.main(PAGE)).contains("<h1>Deck</h1>", "Win 0", "Win 4");
        assertThat(site.main("index.html")).contains("href=\"teams/deck/index.html\">Deck</a>");
        assertThat(site.file("index.html")).contains("<a href=\"teams/index.html\">Teams</a>");
        assertThat(site.main("teams/index.html")).contains("href=\"deck/index.html\">Deck</a>");
        assertThat(site.main("p0/review/index.html"))
                .contains("<dt>Team</dt><dd><a href=\"../../teams/deck/index.html\">deck</a></dd>");
        assertThat(site.main("people/person0/index.html")).contains("../../teams/deck/index.html\">deck</a>");
        assertThat(String.join("", site.files().values())).contains("\"teams/deck/index.html\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org", "team=deck", "manager=marek", "author=person0"})
    void a_smaller_team_has_no_page_and_no_link_in_any_tree(String audience) {
        var site = team(4).build(audience);

        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("teams/"));
        assertThat(String.join("", site.files().values())).doesNotContain("teams/", "Teams");
    }

    @Test
    void what_a_tree_does_not_show_does_not_count_in_it() {
        var sources = teamWith(5, "visibility", "team");

        assertThat(sources.build("org").files()).doesNotContainKey(PAGE);
        assertThat(sources.build("team=other").files()).doesNotContainKey(PAGE);
        assertThat(sources.build("team=deck").main(PAGE)).contains("Lastwin");
        assertThat(sources.build("author=last").main(PAGE)).contains("Lastwin");
    }

    @Test
    void words_that_only_the_team_may_read_are_on_the_page_of_no_wider_tree() {
        var sources = teamWith(6, "visibility", "team");

        assertThat(sources.build("org").main(PAGE)).contains("Win 0").doesNotContain("Lastwin", "Last");
        assertThat(sources.build("team=deck").main(PAGE)).contains("Win 0", "Lastwin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "private"})
    void what_the_team_may_not_read_is_not_on_its_page_even_where_the_reader_may_read_it(String visibility) {
        var sources = teamWith(6, "visibility", visibility);
        var few = teamWith(5, "visibility", visibility);

        for (var audience : List.of("author=last", "manager=last", "manager=marek")) {
            assertThat(sources.build(audience).main(PAGE)).doesNotContain("Lastwin");
            assertThat(few.build(audience).files()).doesNotContainKey(PAGE);
        }
    }

    @Test
    void drafts_neither_count_nor_are_gathered() {
        assertThat(teamWith(5, "status", "draft").withDrafts().build().files()).doesNotContainKey(PAGE);
        assertThat(teamWith(6, "status", "draft").withDrafts().build().main(PAGE))
                .contains("Win 0")
                .doesNotContain("Lastwin");
        assertThat(teamWith(5, "status", "closed").build().main(PAGE)).contains("Lastwin");
    }

    @Test
    void answers_and_plain_pages_are_no_accounts_of_a_team() {
        var answer = teamWith(5, "kind", "response");
        var page = team(4).with("p.md", "---\nkind: page\nteam: deck\nvisibility: org\nstatus: shared\n---\n# x\n");

        assertThat(answer.build().files()).doesNotContainKey(PAGE);
        assertThat(page.build().files()).doesNotContainKey(PAGE);
    }

    @Test
    void private_parts_are_on_the_page_of_their_author_alone() {
        var sources = team(5).with(
                        "last/review.md",
                        document(
                                "last",
                                "",
                                "## I ask for\n\n- more\n\n<!-- private -->\n- quietly\n<!-- /private -->\n"));

        assertThat(sources.build("org").main(PAGE)).contains("more").doesNotContain("quietly");
        assertThat(sources.build("author=person0").main(PAGE)).doesNotContain("quietly");
        assertThat(sources.build("author=last").main(PAGE)).contains("quietly");
    }

    @Test
    void a_team_that_is_spelt_in_many_ways_has_one_page() {
        var sources = new Sources();
        var spellings = List.of("R&D", "r-d", "R & D", "r&d", "R-D");
        IntStream.range(0, 5)
                .forEach(i -> sources.with(
                        "p%d/review.md".formatted(i),
                        document("p" + i, "", "x").replace("team: deck", "team: '%s'".formatted(spellings.get(i)))));
        var site = sources.build();

        assertThat(site.files().keySet().stream().filter(path -> path.startsWith("teams/")))
                .containsExactly("teams/index.html", "teams/r-d/index.html");
        assertThat(site.main("teams/r-d/index.html")).contains("<h1>R&amp;D</h1>");
        assertThat(site.main("p2/review/index.html")).contains("teams/r-d/index.html\">R &amp; D</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "–", "''"})
    void a_name_without_a_letter_is_no_teams(String name) {
        var sources = new Sources();
        IntStream.range(0, 6)
                .forEach(i -> sources.with(
                        "p%d/review.md".formatted(i),
                        document("p" + i, "", "x").replace("team: deck", "team: " + name)));

        assertThat(sources.build().files().keySet()).noneMatch(path -> path.startsWith("teams/"));
    }

    @Test
    void a_team_whose_name_no_file_system_takes_has_a_shorter_address() {
        var sources = new Sources();
        var name = "दल".repeat(150);
        IntStream.range(0, 5)
                .forEach(i -> sources.with(
                        "p%d/review.md".formatted(i),
                        document("p" + i, "", "x").replace("team: deck", "team: " + name)));

        assertThat(sources.build().files().keySet().stream().filter(path -> path.startsWith("teams/द")))
                .singleElement()
                .matches(path -> path.split("/", -1)[1].getBytes(UTF_8).length <= 255);
    }

    @Test
    void it_is_ordered_by_name_then_by_cycle_and_counts_nobody() {
        var site = team(3).with(
                        "z1/review.md",
                        document("Zoë", "", "## What changed\n\n- Old\n").replace("2026-h1", "2025-h2"))
                .with("z2/review.md", document("zoe", "", "## What changed\n\n- New\n"))
                .with("a/review.md", document("Äsa", "", "## What changed\n\n- First\n"))
                .build();

        assertThat(site.main(PAGE)).containsSubsequence(">Äsa</a>", "First", ">Person0</a>", ">Zoë</a>", "New", "Old");
        assertThat(site.main(PAGE).replaceAll("<[^>]*>", "")).doesNotContainPattern("\\d+ (wins|documents|people)");
    }

    @Test
    void wins_say_for_whom_they_are_and_lead_to_their_place() {
        assertThat(team(5).build().main(PAGE))
                .contains("<a href=\"../../p1/review/index.html#win-1\">Win 1</a>", "For: the mates");
    }

    @Test
    void who_learns_from_whom_what_is_asked_and_offered_and_what_was_not_built_are_gathered() {
        var site = team(5).with("x/review.md", document("xia", "", """
                        ## Who I learn from

                        Wojtek, who *lets a silence sit* <!-- said -->.

                        ## Beginner at

                        | what | since |
                        |---|---|
                        | tap dance | March |

                        ## I ask for

                        - [ ] a shorter hour
                        - [x] granted
                        - ~~withdrawn~~

                        ## What I offer

                        1. an ear

                        ## Decisions

                        ### Not built: a counting service

                        ### Built: a bridge
                        """))
                .with("y/log.md", document("xia", "", """
                        - 2026-03-13 Two lists and a question #prevented @bronagh
                        - 2026-03-14 Something else #learned
                        """).replace("self-review", "log"))
                .build();

        assertThat(site.main(PAGE))
                .containsSubsequence(
                        "Who learns from whom",
                        "<q>Wojtek, who lets a silence sit .</q>",
                        "<q>tap dance · March</q>",
                        "<q>a shorter hour</q>",
                        "<q>an ear</q>",
                        ">Not built: a counting service</a>",
                        "<q>Two lists and a question</q> <span class=\"note\">13\u00A0Mar 2026</span>")
                .doesNotContain("granted", "withdrawn", "a bridge", "Something else", "said");
    }

    @Test
    void nothing_that_is_written_is_taken_for_markup() {
        var site = team(5).with(
                        "x/review.md", document("xia", "", "## I ask for\n\n{{ 7 * 7 }} <b>bold</b> & \"quotes\"\n"))
                .build();

        assertThat(site.main(PAGE)).contains("{{ 7 * 7 }}", "&amp;").doesNotContain("49", "<b>");
    }

    @Test
    void a_page_at_the_address_of_a_teams_is_refused_only_where_the_team_has_one() {
        var page = "---\nkind: page\n---\n# Deck\n";

        assertThat(team(4).with("teams/deck.md", page).build().errors()).isEmpty();
        assertThat(team(5).with("teams/deck.md", page).build().errors())
                .containsExactly("teams/deck.md:1:1 the site has a page of its own at teams/deck/index.html");
        assertThat(team(5).with("teams/deck/all/wins/2.md", page).build().errors())
                .hasSize(1);
        assertThat(team(5).with("teams/deck/handbook.md", page).build().errors())
                .isEmpty();
    }

    @Test
    void what_hundreds_write_is_cut_into_pages_that_lead_to_all_of_it() {
        var sources = new Sources();
        var words = "a long sentence about someone else ".repeat(12);
        IntStream.range(0, 300).forEach(i -> {
            var name = "%s Person%d".formatted((char) ('A' + i % 26), i);
            var body = new StringBuilder("## What changed\n\n");
            IntStream.range(0, 4)
                    .forEach(win -> body.append("### Win %d-%d %s\n\n- For: %s\n\n".formatted(i, win, words, words)));
            body.append("## I ask for\n\n").append("- ").append(words).append(i).append('\n');
            sources.with("p%d/review.md".formatted(i), document(name, "", body.toString()));
        });
        var site = sources.build("org", 2);
        var styles = (site.file("assets/thither.css") + site.file("assets/documents.css")).getBytes(UTF_8).length;
        var teams = site.files().keySet().stream()
                .filter(path -> path.startsWith("teams/"))
                .toList();

        assertThat(teams)
                .hasSizeGreaterThan(20)
                .contains("teams/deck/all/wins/index.html", "teams/deck/all/wins/2/index.html");
        assertThat(teams)
                .allSatisfy(path -> assertThat(site.file(path).getBytes(UTF_8).length + styles)
                        .as(path)
                        .isLessThan(LARGEST));
        var all = new StringBuilder();
        teams.stream().filter(path -> path.contains("/all/")).forEach(path -> all.append(site.main(path)));
        for (var i = 0; i < 300; i++) {
            assertThat(all).contains(">Win %d-3 ".formatted(i));
        }
        assertThat(site.main(PAGE)).contains("all/wins/index.html\">All of it, by name");
        assertThat(site.errors()).isEmpty();
    }

    @Test
    void of_a_long_list_the_newest_cycles_come_first() {
        var sources = new Sources();
        for (var cycle : List.of("2024-h1", "2025-h1", "2026-h1")) {
            IntStream.range(0, 40)
                    .forEach(i -> sources.with(
                            "p%d/%s/review.md".formatted(i, cycle),
                            document(
                                            "p" + i,
                                            "",
                                            "## What changed\n\n### Win of %s\n\n- For: %s\n"
                                                    .formatted(cycle, "x ".repeat(60)))
                                    .replace("2026-h1\n", cycle + "\n")));
        }

        assertThat(sources.build().main(PAGE)).contains("Win of 2026-h1").doesNotContain("Win of 2024-h1");
    }

    @Test
    void more_than_is_kept_of_one_document_is_found_in_it() {
        var site = team(5).with("x/review.md", document("xia", "", "## I ask for\n\n" + "- this\n".repeat(100)))
                .build();

        assertThat(site.main(PAGE)).contains("review/index.html#i-ask-for\">More of this there</a>");
    }

    @Test
    void a_preview_makes_the_same_bytes() {
        var sources = team(60);
        IntStream.range(0, 60)
                .forEach(i -> sources.with(
                        "q%d/review.md".formatted(i),
                        document("person" + i, "", "## I ask for\n\n- " + "words ".repeat(60) + "\n")));
        var built = sources.build().files();
        var pages = sources.onDemand("org");

        built.keySet().stream()
                .filter(path -> path.startsWith("teams/"))
                .forEach(path -> assertThat(
                                new String(pages.make(path).page().orElseThrow().bytes(), UTF_8))
                        .isEqualTo(built.get(path)));
        assertThat(built).containsKey("teams/deck/all/asks/2/index.html");
    }
}
