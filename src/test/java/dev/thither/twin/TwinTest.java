package dev.thither.twin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.document.RandomMarkdown;
import dev.thither.review.Entry;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.review.Section;
import dev.thither.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwinTest {
    static Stream<Path> documents() throws IOException {
        return MarkdownWriterTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_somebody_wrote_means_the_same_again(Path file) throws IOException {
        assertSame(Files.readString(file), file.toString());
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_does_what_nobody_would_write(long seed) {
        var goals = new RandomMarkdown(seed)
                .document()
                .replace("\uFEFF", "")
                .replaceFirst("(?s)^---.*?---\\r?\\n", "")
                // Bold words behind a comment begin no entry, and without it they do.
                .replaceAll("<!--.*?-->", "");
        assertSame(
                "## Goals\n\n- One\n\n" + goals
                        + "\n\n### Two\n- For: **Aylin** and the *rota*\n- [x] a (2026-01-01)\n",
                "people/a/plan.md");
    }

    private static void assertSame(String text, String path) {
        var review = read(Document.parse(Source.of(path, text)).withoutPrivateParts(), path);

        var again = new Twin(review, Parsed.EVERYWHERE)
                .markdown(review.frontMatter().previous());

        assertThat(meaning(read(Parsed.of(again), "index.md"))).as(again).isEqualTo(meaning(review));
    }

    private static Review read(Document document, String path) {
        return ReviewReader.STANDARD.read(document, path);
    }

    private static String meaning(Review review) {
        return Stream.of(
                        Stream.of(review.title(), front(review.frontMatter())),
                        review.sections().stream().map(TwinTest::section),
                        review.logLines().stream()
                                .map(line -> line.date()
                                        + line.tags()
                                        + line.people()
                                        + blanks(line.prose().reading().text())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Of an answer, pages show less. */
    private static String front(FrontMatter front) {
        var standing = List.of(front.level(), front.role(), front.team(), front.manager());
        return List.of(
                        front.kind(),
                        front.author(),
                        front.cycle(),
                        front.kind() == Kind.RESPONSE ? List.of() : standing,
                        front.since(),
                        front.toward(),
                        front.period(),
                        front.reviewOn(),
                        front.visibility(),
                        front.status(),
                        front.previous())
                .toString();
    }

    private static String section(Section section) {
        var entries = section.entries().stream().map(TwinTest::entry).collect(Collectors.joining("\n"));
        return "%s #%s %s\n%s".formatted(section.kind(), section.anchor(), section.title(), entries);
    }

    private static String entry(Entry entry) {
        return List.of(
                        entry.form(),
                        blanks(entry.title().text()),
                        entry.anchor(),
                        entry.headings(),
                        entry.settled(),
                        blanks(entry.statement().text()),
                        entry.labels().stream()
                                .map(item -> item.label() + blanks(item.words().text()))
                                .toList(),
                        entry.actions().stream()
                                .map(action -> action.done()
                                        + action.date()
                                        + blanks(action.words().text()))
                                .toList(),
                        entry.checkIns().stream()
                                .map(checkIn ->
                                        checkIn.date() + blanks(checkIn.words().text()))
                                .toList())
                .toString();
    }

    private static String blanks(String words) {
        return words.replaceAll("[ \\t\\f]+", " ");
    }

    @Test
    void the_front_matter_holds_what_a_page_shows_and_nothing_else() {
        var text = """
                ---
                kind: growth-plan
                author: ines
                level: senior
                cycle: 2026-h2
                title: 'A "plan": #1'
                salary: 100
                previous: ../2026-h1/secret.md
                review-on: [2026-09-01, 2026-10-01] # a comment
                visibility: org
                ---
                Words.
                """;

        var twin = new Twin(read(Parsed.of(text), "plan.md"), Parsed.EVERYWHERE).markdown("");

        assertThat(twin).isEqualTo("""
                ---
                kind: "growth-plan"
                title: "A \\"plan\\": #1"
                author: "ines"
                level: "senior"
                cycle: "2026-h2"
                review-on: ["2026-09-01", "2026-10-01"]
                visibility: "org"
                status: "draft"
                ---

                Words.
                """);
    }
}
