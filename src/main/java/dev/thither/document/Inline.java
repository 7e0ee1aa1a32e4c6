package dev.thither.document;

import dev.thither.text.Span;
import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /** Where it stands in the source, with its markup. */
    Span span();

    /**
     * Plain characters. Either as long as its span, character for character, or a whole that stands for its span (an
     * escape, an entity).
     */
    record Text(String text, Span span) implements Inline {}

    /** {@code *words*} */
    record Emphasis(List<Inline> inlines, Span span) implements Inline {}

    /** {@code **words**} */
    record Strong(List<Inline> inlines, Span span) implements Inline {}

    /** {@code ~~words~~} */
    record Struck(List<Inline> inlines, Span span) implements Inline {}

    /** {@code `words`}; {@code content} is the part of the span between the backticks. */
    record Code(String text, Span content, Span span) implements Inline {}

    /**
     * {@code [words](target "title")} in any of its forms, bare addresses included.
     *
     * @param target the address, unescaped
     * @param title empty when there is none
     * @param targetSpan where the address stands; in a reference link, where the definition has it
     */
    record Link(List<Inline> inlines, String target, String title, Span targetSpan, Span span) implements Inline {}

    /** {@code ![words](target "title")} */
    record Image(List<Inline> inlines, String target, String title, Span targetSpan, Span span) implements Inline {}

    /** The end of a line within running text; {@code hard} when the author asked for a new line. */
    record LineBreak(boolean hard, Span span) implements Inline {}

    /** A tag or a comment, as written. */
    record Html(String text, Span span) implements Inline {}

    /** {@code [^label]} */
    record FootnoteMark(String label, Span span) implements Inline {}
}
