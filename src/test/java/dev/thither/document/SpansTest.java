package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read says exactly where it was written. Each seed is a document of its own. */
class SpansTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spans_lie_within_each_other_and_in_order(long seed) {
        var source = Source.of("doc.md", new RandomMarkdown(seed).document());
        var document = Document.parse(source);

        assertThat(document.problems()).isEmpty();
        checkBlocks(document.blocks(), document.body());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plain_characters_stand_where_they_say(long seed) {
        var source = Source.of("doc.md", new RandomMarkdown(seed).document());

        for (var prose : Document.parse(source).prose()) {
            checkTexts(prose.inlines(), source);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_part_of_a_reading_leads_back_to_the_same_words(long seed) {
        var source = Source.of("doc.md", new RandomMarkdown(seed).document());
        var random = new Random(seed);

        for (var prose : Document.parse(source).prose()) {
            var reading = prose.reading();
            for (var i = 0; i < 5 && !reading.isEmpty(); i++) {
                var start = random.nextInt(reading.text().length());
                var end = start + 1 + random.nextInt(reading.text().length() - start);
                var there = source.substring(reading.span(start, end));
                assertThat(isWithin(lettersOf(reading.text().substring(start, end)), lettersOf(there)))
                        .as("“%s” holds “%s”", there, reading.text().substring(start, end))
                        .isTrue();
            }
        }
    }

    @Test
    void a_reading_without_markup_is_what_stands_there_character_for_character() {
        var source = Source.of("doc.md", "- Hand over\r\n  the *queue*, so that\r\n  Tomasz &amp; Aylin decide");
        var reading = Document.parse(source).prose().get(0).reading();

        assertThat(reading.text()).isEqualTo("Hand over the queue, so that Tomasz & Aylin decide");
        assertThat(source.substring(reading.span(10, 19))).isEqualTo("the *queue");
        assertThat(source.substring(reading.span(0, 9))).isEqualTo("Hand over");
        assertThat(source.substring(reading.span(36, 37))).isEqualTo("&amp;");
    }

    private static void checkBlocks(List<Block> blocks, Span parent) {
        var end = parent.start();
        for (var block : blocks) {
            assertThat(parent.covers(block.span()))
                    .as("%s in %s", block, parent)
                    .isTrue();
            assertThat(block.span().start()).as("%s", block).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            checkInside(block);
        }
    }

    private static void checkInside(Block block) {
        if (block instanceof Block.Items items) {
            items.items().forEach(item -> {
                assertThat(items.span().covers(item.span())).isTrue();
                checkBlocks(item.blocks(), item.span());
            });
        } else if (block instanceof Block.Quote quote) {
            checkBlocks(quote.blocks(), quote.span());
        } else if (block instanceof Block.Paragraph paragraph) {
            checkInlines(paragraph.prose().inlines(), paragraph.span());
        } else if (block instanceof Block.Heading heading) {
            checkInlines(heading.prose().inlines(), heading.span());
        }
    }

    private static void checkInlines(List<Inline> inlines, Span parent) {
        var end = parent.start();
        for (var inline : inlines) {
            assertThat(parent.covers(inline.span()))
                    .as("%s in %s", inline, parent)
                    .isTrue();
            assertThat(inline.span().start()).as("%s", inline).isGreaterThanOrEqualTo(end);
            end = inline.span().end();
            checkInlines(inside(inline), inline.span());
        }
    }

    private static void checkTexts(List<Inline> inlines, Source source) {
        for (var inline : inlines) {
            if (inline instanceof Inline.Text text) {
                var there = source.substring(text.span());
                assertThat(there.equals(text.text()) || there.startsWith("\\") || there.startsWith("&"))
                        .as("“%s” stands for “%s”", there, text.text())
                        .isTrue();
            }
            checkTexts(inside(inline), source);
        }
    }

    private static List<Inline> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.inlines();
        }
        if (inline instanceof Inline.Strong strong) {
            return strong.inlines();
        }
        if (inline instanceof Inline.Struck struck) {
            return struck.inlines();
        }
        return inline instanceof Inline.Link link ? link.inlines() : List.of();
    }

    /** Whether all of {@code words} stand in {@code text}, in their order. */
    private static boolean isWithin(List<String> words, List<String> text) {
        var rest = text.iterator();
        return words.stream().allMatch(word -> {
            while (rest.hasNext()) {
                if (rest.next().equals(word)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Letters and digits alone: markup, line ends, quotation marks and entities are none. */
    private static List<String> lettersOf(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
    }
}
