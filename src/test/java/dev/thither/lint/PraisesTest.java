package dev.thither.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is praised in whole documents, by labels, places and words. */
class PraisesTest {
    private static final Linter LINTER = new Linter(List.of(), GoalJudge.standard(), Policy.STANDARD);

    @Test
    void a_review_without_a_label_is_praised_by_its_words() {
        var praises = praises("review.md", """
                # Half a year
                ## Highlights
                - I taught the three new developers to read a query plan.
                - At planning I asked who still reads the hourly export. That spared reporting five weeks of work.
                ## What did not go well
                Six weeks after the release I looked at the alarms, and half of them cried wolf.
                """);

        assertThat(praises)
                .containsExactly(
                        "taught: taught the three new developers to read a query plan",
                        "reframed: asked who still reads the hourly export",
                        "prevented: spared reporting five weeks of work",
                        "stayed: weeks after the release I looked at the alarms");
    }

    @Test
    void a_plan_is_praised_for_what_will_be() {
        var praises = praises("plan.md", """
                ## Goals
                - From July on I no longer approve estimates; the pairs decide on their own.
                - I will chair a hiring panel, which is new to me.
                ## How I work
                Tuesday 9 to 11 goes to the page for the night shift; phone on.
                """);

        assertThat(praises)
                .containsExactly(
                        "stopped: I no longer approve estimates",
                        "enabled: pairs decide on their own",
                        "handed-over: pairs decide on their own",
                        "first-time: new to me",
                        "focus-contract: Tuesday 9 to 11 goes to the page for the night shift; phone on");
    }

    @Test
    void labels_and_sections_are_praised_as_well() {
        var praises = praises("review.md", """
                ## What changed
                ### Payout incidents
                - For: the rota
                - Evidence: [incidents](https://wiki.example/q2)
                ## Decisions
                ### Not built: the retry scheduler
                - Known: most failed payouts have wrong bank details
                - Need to know: whether partners accept a check
                - Best guess: they do; 70 %
                - Stop: the Friday sweep
                ## Beginner at
                Reading a balance sheet.
                ## Where I want to go
                Staff engineer.
                """);

        assertThat(praises)
                .containsExactly(
                        "enabled: Payout incidents",
                        "not-built: Not built: the retry scheduler",
                        "calibrated: they do; 70 %",
                        "stopped: the Friday sweep",
                        "beginner: Reading a balance sheet.",
                        "ambition-said: Staff engineer.");
    }

    @Test
    void an_entry_is_praised_once_for_each_kind_and_the_label_comes_first() {
        var praises = praises("review.md", """
                ## What changed
                ### The desk restarts the cluster without us
                The desk now checks the backup without asking us. Taught Ewa to do it. Taught Pim to do it.
                - For: the desk
                - Before, after: 12 calls, now 1
                """);

        assertThat(praises)
                .containsExactly("enabled: The desk restarts the cluster without us", "taught: Taught Ewa to do it");
    }

    @Test
    void check_ins_tell_what_became_of_a_goal() {
        var praises = praises("plan.md", """
                ## Goals
                ### A sprint survives its Wednesday
                - For: the search team
                - 2026-09-15 Handed the list over to Per.
                """);

        assertThat(praises).containsExactly("handed-over: Handed the list over to Per");
    }

    @Test
    void a_line_of_a_log_is_praised_by_its_tags_and_its_words() {
        var praises = praises("log.md", """
                - 2026-04-02 Reporting dropped a migration #prevented @reporting
                - 2026-04-09 Taught Ewa the release #release
                - 2026-04-10 Nothing happened @ewa
                """);

        assertThat(praises)
                .containsExactly("prevented: Reporting dropped a migration", "taught: Taught Ewa the release");
    }

    @Test
    void what_others_did_what_was_not_done_and_what_is_only_wished_is_not_praised() {
        var praises = praises("review.md", """
                ## What changed
                - Samira taught the newcomers to deploy.
                - Nobody was taught anything, and I did not hand over the queue.
                - I would have liked to teach the interns.
                - Should we have stopped the weekly report?
                - Someone ought to write down why we chose two queues.
                """);

        assertThat(praises).isEmpty();
    }

    @Test
    void quotations_blocks_of_code_struck_words_and_other_sections_are_not_praised() {
        var praises = praises("review.md", """
                ## What I learned
                > I taught the interns to deploy.

                ~~I taught the interns to deploy.~~

                ```
                I taught the interns to deploy.
                ```
                ## Thanks
                I taught the interns to deploy.
                """);

        assertThat(praises).isEmpty();
    }

    @Test
    void the_span_is_that_of_the_words_also_amid_markup() {
        var text =
                "\uFEFF## What changed\r\n- Then I **taught** the\r\n  _interns_ to [deploy](https://x.example).\r\n";
        var source = Source.of("review.md", text);
        var review = ReviewReader.STANDARD.read(Document.parse(source), "review.md");

        var praise = LINTER.lint(review).praise().get(0);

        assertThat(praise.quote()).isEqualTo("taught the interns to deploy");
        assertThat(source.substring(praise.span())).startsWith("taught** the").endsWith("[deploy");
    }

    private static List<String> praises(String file, String text) {
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of(file, text)), file);
        return LINTER.lint(review).praise().stream()
                .map(praise -> praise.kind().id() + ": " + praise.quote())
                .toList();
    }
}
