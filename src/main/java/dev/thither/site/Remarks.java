package dev.thither.site;

import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.lint.Verdicts;
import dev.thither.review.Review;
import dev.thither.review.Waiver;
import java.util.List;
import java.util.Set;

/**
 * What authors are told about their own documents, and nobody else is. A site asks for no others' documents. Called
 * from several threads.
 */
public interface Remarks {
    /** Says nothing about anything. */
    Remarks NONE = new Remarks() {
        @Override
        public Said of(Review review) {
            return Said.nothing(review);
        }

        @Override
        public Set<Reach> reach(String words, Reaches.Known known) {
            return Set.of(Reach.OTHERS);
        }
    };

    /** What is said about a document that was read with all its parts. */
    Said of(Review review);

    /** Whom the words name that tell for whom a win is; never empty. */
    Set<Reach> reach(String words, Reaches.Known known);

    /**
     * What is said about one document.
     *
     * @param waivers those that hold something back
     */
    record Said(Verdicts verdicts, List<Waiver> waivers) {
        public Said {
            waivers = List.copyOf(waivers);
        }

        static Said nothing(Review review) {
            var level = review.frontMatter().level();
            return new Said(new Verdicts(review, level, List.of(), List.of(), List.of()), List.of());
        }
    }
}
