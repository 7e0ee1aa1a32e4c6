package dev.thither.lint.page;

import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import dev.thither.text.Position;
import dev.thither.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words in which a rule has to find something, or nothing.
 *
 * @param level of the author; {@link Level#UNKNOWN} for a file on a page, which says it itself
 * @param setting what it is a part of
 * @param place where it stands on its page
 * @param text without the marks around words
 * @param marks the words that findings have to be about, in the order of the text
 * @param earlier what the same author wrote a cycle before, without front matter unless it is of a whole file; empty
 *     where that does not matter
 */
public record Example(
        Heading heading, Level level, Setting setting, Position place, String text, List<Mark> marks, String earlier) {
    public Example {
        marks = List.copyOf(marks);
    }

    /** The heading that it stands under. */
    public enum Heading {
        /** What the rule is there for. */
        FOUND("Found"),
        /** What it has to leave alone. */
        FINE("Fine"),
        /** What is close to either. */
        HARD("Hard");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        /** As it is written. */
        public String title() {
            return title;
        }

        static Optional<Heading> of(String title) {
            return Arrays.stream(values())
                    .filter(heading -> heading.title.equals(title))
                    .findFirst();
        }
    }

    /** How much of a document an example is. */
    public sealed interface Setting {
        /** All of it, with its front matter. */
        record File() implements Setting {}

        /** All but the front matter, of a review or of a plan. */
        record Body(boolean isPlan) implements Setting {}

        /** An entry, or some text, of a section. */
        record Part(SectionKind section) implements Setting {}
    }

    /**
     * Words between « and ».
     *
     * @param words in the example's text
     * @param place where they stand on the page
     */
    public record Mark(Span words, Position place) {}

    /** The words of a mark, as they are written. */
    String markedWords(int mark) {
        var words = marks.get(mark).words();
        return text.substring(words.start(), words.end()).strip().replaceAll("\\s+", " ");
    }
}
