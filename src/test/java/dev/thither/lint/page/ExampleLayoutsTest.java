package dev.thither.lint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.page.Layout.Extent;
import dev.thither.lint.rule.Rules;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples on rule pages, written down and changed in ways that their rule must not mind, and in one that it must.
 *
 * <pre>
 * example                          as written  paragraph      item in an item  heading   only cell of a row
 * statement (item, one paragraph)  all widths  all widths     all widths (1)   one line  one line
 * item with boxes or labels        all widths  –  (2)         –  (3)           one line  –  (4)
 * document, file: its entries (5)  all widths  all widths (6) –  (7)           one line  one line
 * </pre>
 *
 * Widths are as written, 40 columns, and no line break in a paragraph. Each is read with LF and with CRLF.
 *
 * <ol>
 *   <li>Not for the rules in {@link #ABOUT_ENTRIES} where there are entries: the outer item is the entry.
 *   <li>A paragraph introduces the list below it.
 *   <li>An item within another is no entry that boxes and labels could belong to.
 *   <li>A cell holds no list.
 *   <li>Those in sections that are one list of statements. All else stays as it is, but for its widths.
 *   <li>Not for {@link #ABOUT_NUMBERS}: nobody knows how many paragraphs make up one goal.
 *   <li>In one item they would be one entry.
 * </ol>
 */
class ExampleLayoutsTest {
    private static final PageCheck CHECK = new PageCheck(Rules.all(), GoalJudge.standard(), ReviewReader.STANDARD);

    /** They point at an entry's first words, or compare all its words with those of a cycle before. */
    private static final Set<String> ABOUT_ENTRIES = Set.of("reasoning-invisible", "same-goal-again");

    private static final String ABOUT_NUMBERS = "too-many-goals";

    @ParameterizedTest
    @MethodSource("cards")
    void however_an_example_is_laid_out_the_same_is_found(RuleCard card) {
        var failures = new ArrayList<String>();
        for (var example : page(card).examples()) {
            var seen = new ArrayList<Example>();
            for (var layout : Layout.of(Extent.of(example))) {
                var file = layout.file(example);
                if (meansTheSame(layout, example, card) && !seen.contains(file)) {
                    seen.add(file);
                    CHECK.failures(file, card.id()).forEach(failure -> failures.add(layout + ": " + failure));
                }
            }
        }

        assertThat(failures).isEmpty();
    }

    private static boolean meansTheSame(Layout layout, Example example, RuleCard card) {
        var rule = card.id().value();
        return switch (layout.placement()) {
            case NESTED ->
                !ABOUT_ENTRIES.contains(rule)
                        || !(example.setting() instanceof Example.Setting.Part part
                                && part.section().hasEntries());
            case PARAGRAPH -> !rule.equals(ABOUT_NUMBERS);
            case WRITTEN, HEADING, CELL -> true;
        };
    }

    /** Rules that miss something point at a title, which is not what they look at; the next test is theirs. */
    @ParameterizedTest
    @MethodSource("cards")
    void without_the_words_of_a_mark_only_the_other_marks_are_found(RuleCard card) {
        var failures = new ArrayList<String>();
        for (var example : page(card).examples()) {
            var file = PageCheck.whole(example);
            IntStream.range(0, file.marks().size())
                    .filter(mark -> !isTitle(file, mark))
                    .forEach(mark -> failures.addAll(failuresWithout(mark, file, card)));
        }

        assertThat(failures).isEmpty();
    }

    private static List<String> failuresWithout(int mark, Example file, RuleCard card) {
        return CHECK.failures(Edits.cut(file, part(file, mark), mark), card.id()).stream()
                .map(failure -> "without “%s”: %s".formatted(file.markedWords(mark), failure))
                .toList();
    }

    /** The words of a mark; in front matter all of the line, as a key without a value is a fault of its own. */
    private static Span part(Example file, int mark) {
        var words = file.marks().get(mark).words();
        var source = Source.of("", file.text());
        return words.end() <= Document.parse(source).body().start()
                ? new Span(file.text().lastIndexOf('\n', words.start()) + 1, source.nextLine(words.end()))
                : words;
    }

    private static boolean isTitle(Example file, int mark) {
        return Document.parse(Source.of("", file.text())).headings().stream()
                .limit(1)
                .anyMatch(title -> title.span().covers(file.marks().get(mark).words()));
    }

    @ParameterizedTest
    @MethodSource("cardsOfWhatIsLacking")
    void what_a_document_lacks_is_found_until_one_line_says_it(RuleCard card) {
        var examples = page(card).examples();

        assertThat(examples)
                .filteredOn(ExampleLayoutsTest::isLacking)
                .allSatisfy(example -> assertThat(examples).anyMatch(other -> isOneLineMore(other, example, card)));
    }

    private static boolean isLacking(Example example) {
        var file = PageCheck.whole(example);
        return IntStream.range(0, file.marks().size()).anyMatch(mark -> isTitle(file, mark));
    }

    /** Whether nothing is found in it, because of a line that the other example does not hold. */
    private static boolean isOneLineMore(Example fine, Example lacking, RuleCard card) {
        var lines = lacking.text().lines().toList();
        return fine.marks().isEmpty()
                && fine.level() == lacking.level()
                && card.severity(fine.level()) != Severity.OFF
                && fine.text()
                                .lines()
                                .filter(line -> !line.isBlank() && !line.startsWith("#") && !lines.contains(line))
                                .count()
                        == 1;
    }

    static Stream<RuleCard> cards() {
        return Rules.cards().stream();
    }

    static Stream<RuleCard> cardsOfWhatIsLacking() {
        return cards().filter(card -> page(card).examples().stream().anyMatch(ExampleLayoutsTest::isLacking));
    }

    private static RulePage page(RuleCard card) {
        var id = card.id().value();
        return RulePage.of(
                card.id(), Document.parse(Source.of(id + ".md", Rules.page(id).orElseThrow())));
    }
}
