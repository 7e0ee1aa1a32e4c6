package dev.thither.lint;

import dev.thither.text.Span;
import java.util.Locale;

/**
 * Something good that stands in a review.
 *
 * @param span the exact words
 * @param quote these words as they are read
 */
public record Praise(Kind kind, Span span, String quote) {

    /** What is good about it. */
    public enum Kind {
        ENABLED("somebody can do now what they could not before"),
        NOT_BUILT("something was not built, and it says why"),
        CALIBRATED("it says what is known, what is missing and what you would bet"),
        STOPPED("it says what you will no longer do"),
        AMBITION_SAID("it says where you want to go"),
        BEGINNER("you are a beginner at something");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What is good, as the end of a sentence about the words. */
        public String words() {
            return words;
        }

        /** The name in machine formats. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
