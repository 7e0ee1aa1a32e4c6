package dev.thither.cli;

import dev.thither.html.Located;
import dev.thither.review.FrontMatter;
import dev.thither.review.Review;
import dev.thither.text.Problem;
import java.util.List;

/**
 * What a first look at a document told: its front matter, and why it cannot be read.
 *
 * @param name of its file in messages
 * @param errors none of a document that can be read
 */
record Front(String name, FrontMatter frontMatter, List<Located> errors) {
    static Front of(Review review) {
        var source = review.document().source();
        var errors = review.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .map(problem -> new Located(source, problem))
                .toList();
        return new Front(source.name(), review.frontMatter(), errors);
    }

    boolean isReadable() {
        return errors.isEmpty();
    }
}
