package dev.thither.theme.view;

import java.util.List;

/**
 * A document in a file that needs no other, which {@code thither export --to html} writes, as {@code alone}.
 *
 * @param kind its {@code kind} as its author writes it: {@code self-review}, {@code page}
 * @param kindName the same for people; empty of a plain page
 * @param title the author's
 * @param anchor the id of the title
 * @param facts what its front matter says, without links
 * @param draft whether its author is still writing
 * @param readers who may read it, in words; empty of a plain page
 * @param sections in the author's order; none of a plain page
 * @param reach for whom there was a win, and which; none where no win says for whom
 * @param body of a plain page, all of it; else empty
 * @param footnotes the text of its footnotes, or empty
 * @param styles the style sheet
 */
public record AloneView(
        String kind,
        String kindName,
        String title,
        String anchor,
        List<ReviewView.FactView> facts,
        boolean draft,
        String readers,
        List<SectionView> sections,
        List<ReviewView.ReachView> reach,
        Html body,
        Html footnotes,
        Html styles) {

    public AloneView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        reach = List.copyOf(reach);
    }
}
