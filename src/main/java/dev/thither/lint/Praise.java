package dev.thither.lint;

import dev.thither.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something good that stands in a review.
 *
 * @param span the exact words
 * @param quote these words as they are read; a run of blanks is one blank, so that nothing tells how long a private
 *     part between them is
 */
public record Praise(Kind kind, Span span, String quote) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Praise {
        quote = BLANKS.matcher(quote).replaceAll(" ");
    }

    /** What is good about it. It praises what was done or decided, and no person. */
    public enum Kind {
        /** Somebody became able to do, decide or avoid something. */
        ENABLED("somebody can do what they could not before"),
        /** An area, a task or a decision changed hands. */
        HANDED_OVER("it is theirs, and they need not wait for you to decide"),
        /** Somebody was taught. */
        TAUGHT("what you know, others can use and pass on"),
        /** Trouble did not come, as somebody looked early. */
        PREVENTED("others keep the time and the sleep that this would have cost them"),
        /** Something was left out, declined or taken away. */
        NOT_BUILT("nobody has to build it, learn it or look after it"),
        /** A problem was questioned before it was solved. */
        REFRAMED("others can work on the question that matters"),
        /** A doubt or a forecast has a shape. */
        CALIBRATED("others can see how sure you are and help with what is missing"),
        /** Reasons are written down. */
        REASONING("whoever comes later can read why"),
        /** Something was done for the first time, or will be. */
        FIRST_TIME("a first time, and whoever has theirs next can ask you"),
        /** Somebody stayed, or came back, to see how it holds. */
        STAYED("you look after the end, and the next one can begin with what you saw"),
        /** Protected time has bounds, a way to reach its owner, and a yield. */
        FOCUS_CONTRACT("people know when you are away, how they reach you, and what it is for"),
        /** Where the author wants to go, and who knows. */
        AMBITION_SAID("others can open a door that they know of"),
        /** The author is new, slow or wrong at something, and says so. */
        BEGINNER("being slow at something, you can be patient with whoever is slow at yours"),
        /** Something ended. */
        STOPPED("there is room now, for you or for whoever steps in");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What somebody gains by it, as the end of a sentence about the words. */
        public String words() {
            return words;
        }

        /** The name in machine formats. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Without the words of the document. */
    Praise redacted() {
        return new Praise(kind, span, Redaction.MARK);
    }

    /** Whether it is about some of the same words. */
    public boolean overlaps(Praise other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
