package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.html.Located;
import dev.thither.review.Review;
import dev.thither.site.catalogue.Listed;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document as the audience sees it: without its private parts, unless the audience is its author.
 *
 * @param whole with all its parts; only to tell what is hidden
 * @param shown what may be shown
 */
record Read(Listed listed, Document whole, Review shown) {

    boolean isReadable() {
        return obstacles().isEmpty();
    }

    /** What hinders it from being shown. */
    List<Located> obstacles() {
        return Stream.concat(unreadable(whole.source(), whole.problems()), unreadable(source(), shown.problems()))
                .distinct()
                .toList();
    }

    /** Those problems in a text for which nothing of it is shown. */
    static Stream<Located> unreadable(Source source, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .map(problem -> new Located(source, problem));
    }

    /** The text that is shown; places in it are those in the file. */
    Source source() {
        return shown.document().source();
    }

    List<Block> blocks() {
        return shown.document().blocks();
    }

    /** The heading that stands for the title, and so is not shown again. */
    List<Block.Heading> titleHeading() {
        return shown.document()
                .blocks(Block.Heading.class)
                .limit(1)
                .filter(heading -> heading.level() == 1 && !isSection(heading))
                .toList();
    }

    /** In a document whose sections stand under headings of the first level, the first of these is no title. */
    private boolean isSection(Block.Heading heading) {
        return shown.sections().stream()
                .anyMatch(section ->
                        !section.anchor().isEmpty() && section.anchor().equals(heading.anchor()));
    }

    /** All but the heading that stands for the title. */
    List<Block> body() {
        var body = new ArrayList<>(blocks());
        body.removeAll(titleHeading());
        return body;
    }

    String titleAnchor() {
        return titleHeading().stream().map(Block.Heading::anchor).findFirst().orElse("");
    }

    /** The names of all headings that are shown. */
    Set<String> anchors() {
        return anchors(shown.document());
    }

    /** The names of headings in private parts. */
    Set<String> hiddenAnchors() {
        var hidden = new HashSet<>(anchors(whole));
        hidden.removeAll(anchors());
        return hidden;
    }

    private static Set<String> anchors(Document document) {
        var anchors = new HashSet<String>();
        document.blocks().forEach(block -> collect(block, anchors));
        return anchors;
    }

    private static void collect(Block block, Set<String> anchors) {
        if (block instanceof Block.Heading heading) {
            anchors.add(heading.anchor());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> collect(inner, anchors));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(inner -> collect(inner, anchors)));
        } else if (block instanceof Block.Footnote footnote) {
            footnote.blocks().forEach(inner -> collect(inner, anchors));
        }
    }
}
