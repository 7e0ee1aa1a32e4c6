package dev.thither.document;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import dev.thither.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Markdown file, read: its front matter, its blocks in the order they stand, its comments, and what is wrong with it.
 * A document that cannot be read at all has no blocks and says why among its problems.
 *
 * @param frontMatter without entries when there is none
 * @param body the part of the source below the front matter
 * @param comments all HTML comments, in the order they stand
 */
public record Document(
        Source source,
        Yaml.Mapping frontMatter,
        Span body,
        List<Block> blocks,
        List<Comment> comments,
        List<Problem> problems) {

    public Document {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /** Reads a source, whatever it holds. */
    public static Document parse(Source source) {
        var front = FrontMatterBlock.find(source);
        var problems = new ArrayList<>(front.problems());
        var obstacle = Limits.firstBreach(source, front.body());
        obstacle.ifPresent(problems::add);
        var blocks = obstacle.isPresent() ? List.<Block>of() : MarkdownReader.read(source, front.body(), problems);
        var comments = Comments.in(source, blocks);
        if (!blocks.isEmpty()) {
            problems.addAll(PrivateParts.problems(source, front.body(), comments));
        }
        return new Document(source, front.yaml(), front.body(), blocks, comments.found(), problems);
    }

    /** A file that holds no text to read, for the reason that {@code problem} says. */
    public static Document unreadable(Source source, Problem problem) {
        var nothing = new Yaml.Mapping(List.of(), Span.at(0));
        return new Document(source, nothing, Span.at(source.length()), List.of(), List.of(), List.of(problem));
    }

    /** Reads the front matter alone: the document has no blocks. */
    public static Document parseFrontMatter(Source source) {
        var front = FrontMatterBlock.find(source);
        return new Document(source, front.yaml(), front.body(), List.of(), List.of(), front.problems());
    }

    /**
     * The document as it would be had its author never written what stands between {@code <!-- private -->} and
     * {@code <!-- /private -->}. Those characters are blanks before anything is read, so no heading, link definition or
     * footnote of them is left; all other offsets stay. The blanks tell how long the parts are, so what is published is
     * made of {@link #forOthers()}.
     */
    public Document withoutPrivateParts() {
        var parts = PrivateParts.spans(comments, source.length());
        return parts.isEmpty()
                ? this
                : parse(PrivateParts.blanked(source, parts)).withoutPrivateParts();
    }

    /**
     * The document as others read it, from which nobody can tell what its private parts hold, how long they are or over
     * how many lines they go. Positions are still those in the file; offsets are not.
     */
    public Document forOthers() {
        var parts = privateParts();
        return parts.isEmpty() ? this : parse(Remainder.of(source, parts)).forOthers();
    }

    /** Also those that only show once others are blanks. */
    private List<Span> privateParts() {
        var parts = PrivateParts.spans(comments, source.length());
        return parts.isEmpty()
                ? parts
                : Stream.concat(parts.stream(), parse(PrivateParts.blanked(source, parts)).privateParts().stream())
                        .toList();
    }

    /** The blocks of one kind at the top level, in the order they stand. */
    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** All headings at the top level, in the order they stand. */
    public List<Block.Heading> headings() {
        return blocks(Block.Heading.class).toList();
    }

    /** All running text, also that inside lists, quotes, tables and footnotes, in the order it stands. */
    public List<Prose> prose() {
        return ProseWalk.over(blocks);
    }
}
