package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.html.HtmlWriter;
import dev.thither.html.LinkTargets;
import dev.thither.html.Links;
import dev.thither.review.FrontMatter;
import dev.thither.review.Review;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.AloneView;
import dev.thither.theme.view.Html;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.SectionView;
import dev.thither.twin.Targets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document as one audience may read it, for whoever writes it in another form than as a page of a site. */
public final class ShownDocument {
    private final Read read;
    private final Links links;
    private final HtmlWriter html;

    ShownDocument(Read read, Links links) {
        this.read = read;
        this.links = links;
        this.html = new HtmlWriter(links, read.blocks());
    }

    public FrontMatter frontMatter() {
        return read.listed().frontMatter();
    }

    /** Without what the audience may not read. */
    public Review review() {
        return read.shown();
    }

    public String title() {
        return read.shown().title();
    }

    /** The name of the heading that is the title; empty where none is. */
    public String titleAnchor() {
        return read.titleAnchor();
    }

    /** All blocks but the heading that is the title. */
    public List<Block> body() {
        return read.body();
    }

    /** Where its links lead. */
    public Targets targets() {
        return new LinkTargets(links);
    }

    /** What kind of document it is, who wrote it and what else its page tells first; none of a plain page. */
    public List<Fact> facts() {
        var listed = read.listed();
        return listed.kind().isPersonal()
                ? Facts.inWords(listed).stream()
                        .map(fact -> new Fact(
                                fact.name(),
                                fact.values().stream().map(LinkView::name).collect(Collectors.joining(", "))))
                        .toList()
                : List.of();
    }

    /** {@code Role}, and which. */
    public record Fact(String name, String value) {}

    /** {@code Self-review} */
    public String kind() {
        return Words.of(read.listed().kind());
    }

    /** A sentence that says who may read it, without its full stop; empty of a plain page. */
    public String readers() {
        return read.listed().kind().isPersonal() ? Words.readers(read.listed()) : "";
    }

    /** Blocks as HTML, below a heading of the first level. */
    public String html(List<Block> blocks) {
        return html.blocks(blocks, 1).markup();
    }

    /** Running text as HTML. */
    public String html(Prose prose) {
        return html.prose(prose).markup();
    }

    /** The footnotes of what was written as HTML so far; empty where there are none. */
    public String footnotes() {
        return html.footnotes().markup();
    }

    /** What {@code alone.html} shows. */
    AloneView alone(Html styles) {
        var listed = read.listed();
        var isPersonal = listed.kind().isPersonal();
        var sections = isPersonal ? sections() : List.<SectionView>of();
        return new AloneView(
                listed.kind().word(),
                isPersonal ? kind() : "",
                title(),
                titleAnchor(),
                isPersonal ? Facts.inWords(listed) : List.of(),
                listed.isDraft(),
                readers(),
                sections,
                Chains.of(review()),
                isPersonal ? Html.EMPTY : html.blocks(body(), 1),
                html.footnotes(),
                styles);
    }

    private List<SectionView> sections() {
        return new SectionViews(
                        html,
                        new PastGoals(review(), read.listed().folder()),
                        new Months(
                                review(),
                                html,
                                name -> new LinkView(Person.of(name).name(), "")),
                        Timeline.of(review()),
                        Map.of(),
                        Optional.empty())
                .of(review());
    }
}
