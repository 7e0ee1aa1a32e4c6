package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.SectionKind;
import dev.thither.theme.view.ReviewView;
import java.util.List;
import java.util.stream.Collectors;

/** The wins of a review as chains from the work to its effect: those that say for whom they are, or how it shows. */
final class Chains {
    private Chains() {}

    static List<ReviewView.ReachView> of(Review review) {
        return review.sections().stream()
                .filter(section -> section.kind() == SectionKind.WHAT_CHANGED)
                .flatMap(section -> section.entries().stream())
                .filter(win -> !win.title().isEmpty())
                .map(Chains::chain)
                .filter(row -> !row.forWhom().isEmpty() || !row.shows().isEmpty())
                .toList();
    }

    private static ReviewView.ReachView chain(Entry win) {
        var text = text(win);
        var hasMore = win.body().stream().anyMatch(block -> !(block instanceof Block.Paragraph));
        return new ReviewView.ReachView(
                !text.isEmpty() || hasMore,
                Doing.of(text),
                words(win, Label.FOR),
                win.title().text().strip().replaceFirst("(?<=[^.])\\.$", ""),
                win.anchor().isEmpty() ? "" : Address.fragment(win.anchor()),
                words(win, Label.BEFORE_AFTER));
    }

    /** Its paragraphs, without the bold words that stand for a heading. */
    private static String text(Entry win) {
        var text = win.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block ->
                        ((Block.Paragraph) block).prose().standing().text().strip())
                .collect(Collectors.joining("\n"));
        var title = win.title().text().strip();
        var isLed = win.form() != Entry.Form.HEADING && text.startsWith(title);
        return isLed ? text.substring(title.length()).strip() : text;
    }

    /** Words alone: their notes and links stand with the win itself, and each only once. */
    private static List<String> words(Entry win, Label label) {
        return win.labels().stream()
                .filter(item -> item.label() == label)
                .map(item -> item.words().text())
                .toList();
    }
}
