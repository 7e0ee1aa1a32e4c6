package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.document.Reading;
import dev.thither.lint.Finding;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.Review;
import dev.thither.text.Span;
import java.util.List;

/** Makes the findings of one rule. */
record Remarks(RuleCard card, Wording wording) {
    /**
     * What a rule is sure enough of to say, when it goes by words that mostly, but not always, mean what they seem to.
     */
    private static final double LIKELY = 0.8;

    /** About some words of what the author tells. {@code %s} in the message stands for them, in quotation marks. */
    Finding about(Told told, Span ofStatement, String message, Subject subject) {
        var quote = told.quote(ofStatement);
        var place = told.entry()
                .map(Finding.Place::of)
                .orElseGet(() -> new Finding.Place(
                        List.of(), told.words().text(), told.words().span()));
        return finding(told.place(ofStatement), quote, message, place, subject);
    }

    /** About all that an entry says; points at its heading or its first line. */
    Finding about(Entry entry, String message, Subject subject) {
        var words = entry.title().isEmpty() ? entry.statement() : entry.title();
        var end = words.text().indexOf('\n') < 0
                ? words.text().length()
                : words.text().indexOf('\n');
        return finding(words.span(0, end), words.text().substring(0, end), message, Finding.Place.of(entry), subject);
    }

    /** About some place of the document, such as a link or a label. */
    Finding at(Span span, String message, Subject subject) {
        var quote = subject.review().document().source().substring(span);
        return finding(span, quote, message, new Finding.Place(List.of(), quote, span), subject);
    }

    /** About what is nowhere in the document; points at its title. */
    Finding missing(String message, Subject subject) {
        var title = title(subject.review());
        var quote = subject.review().document().source().substring(title);
        return finding(title, quote, message, new Finding.Place(List.of(), "", title), subject);
    }

    private Finding finding(Span span, String quote, String message, Finding.Place place, Subject subject) {
        var said = message.replace("%s", "“" + quote + "”");
        return Finding.of(card, subject.level(), LIKELY, span, quote, said, wording, place);
    }

    /** The first heading that has words, or else where the text begins. */
    private static Span title(Review review) {
        var blocks = review.document().blocks();
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).prose().reading())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(Reading::span)
                .orElseGet(() ->
                        Span.at(blocks.isEmpty() ? 0 : blocks.get(0).span().start()));
    }
}
