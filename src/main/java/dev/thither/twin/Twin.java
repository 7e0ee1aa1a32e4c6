package dev.thither.twin;

import dev.thither.review.Review;

/**
 * A document as one audience may read it.
 *
 * @param review without what that audience may not read
 * @param targets where its links lead from the Markdown file
 */
public record Twin(Review review, Targets targets) {

    /**
     * The document as Markdown with front matter.
     *
     * @param previous the way to the one of the cycle before; empty where there is none to see
     */
    public String markdown(String previous) {
        var document = review.document();
        var writer = writer();
        var body = writer.blocks(document.blocks());
        var notes = writer.footnotes();
        return frontMatter(previous).yaml()
                + (body.isEmpty() ? "" : "\n" + body)
                + (notes.isEmpty() ? "" : "\n" + notes);
    }

    /**
     * The document as JSON, version 1: what {@code schema/document.schema.json} describes. Pieces of Markdown in it are
     * those of {@link #markdown}.
     *
     * @param previous the way to the one of the cycle before; empty where there is none to see
     */
    public String json(String previous) {
        return new JsonTwin(review, writer(), frontMatter(previous)).text();
    }

    private MarkdownWriter writer() {
        var document = review.document();
        return new MarkdownWriter(document.source(), document.blocks(), Dialect.GITHUB, targets);
    }

    private FrontMatterLines frontMatter(String previous) {
        return FrontMatterLines.of(review.frontMatter(), review.title(), previous);
    }
}
