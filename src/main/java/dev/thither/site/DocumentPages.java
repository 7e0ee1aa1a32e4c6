package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.html.Findings;
import dev.thither.html.HtmlWriter;
import dev.thither.html.Links;
import dev.thither.review.Kind;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.search.IndexedPage;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.AnswerView;
import dev.thither.theme.view.ContentsView;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.ReviewView;
import dev.thither.theme.view.TextView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that documents have of their own. Shared by all threads. */
final class DocumentPages {
    private final Catalogue catalogue;
    private final ReviewReader reader;
    private final Documents source;
    private final Remarks remarks;
    private final RulePages rules;
    private final Pictures pictures;
    private final Summaries summaries;
    private final Twins twins;

    DocumentPages(
            Catalogue catalogue,
            ReviewReader reader,
            Documents source,
            Remarks remarks,
            RulePages rules,
            Pictures pictures,
            Summaries summaries) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.source = source;
        this.remarks = remarks;
        this.rules = rules;
        this.pictures = pictures;
        this.summaries = summaries;
        this.twins = new Twins(catalogue, summaries, pictures);
    }

    /**
     * What came of one document.
     *
     * @param sheets one; none, if it cannot be read
     * @param twins the same as other files beside it
     * @param text of the page, as a search knows it
     */
    record Rendered(
            List<Sheet> sheets, List<Page> twins, List<IndexedPage.Part> text, Summary summary, Findings findings) {}

    Rendered render(Listed listed) {
        var read = read(listed);
        var findings = new Findings(read.source());
        if (!read.isReadable()) {
            read.obstacles().forEach(findings::error);
            return new Rendered(List.of(), List.of(), List.of(), Summary.unread(listed), findings);
        }
        var sheet = listed.kind() == Kind.PAGE ? textSheet(read, findings) : reviewSheet(read, findings);
        return new Rendered(List.of(sheet), twins.of(read), SearchText.of(read.body()), Summary.of(read), findings);
    }

    /** The text of a document's page, as a search knows it. */
    List<IndexedPage.Part> text(Listed listed) {
        return SearchText.of(read(listed).body());
    }

    /** Private parts are gone before anything else is looked at. */
    Read read(Listed listed) {
        var whole = source.read(listed.frontMatter());
        var shown = listed.own() ? whole : whole.forOthers();
        return new Read(listed, whole, reader.read(shown, listed.path()));
    }

    private HtmlWriter writer(Read read, Address page, String idPrefix, Findings findings) {
        return new HtmlWriter(links(read, page, idPrefix, findings), read.blocks());
    }

    private Links links(Read read, Address page, String idPrefix, Findings findings) {
        return new Links(
                new KnownPlaces(catalogue, summaries),
                read.listed().path(),
                page,
                read.anchors(),
                read.hiddenAnchors(),
                idPrefix,
                pictures,
                findings);
    }

    private Sheet textSheet(Read read, Findings findings) {
        var listed = read.listed();
        var html = writer(read, listed.address(), "", findings);
        var blocks = read.body();
        var body = html.blocks(blocks, 1);
        var notes = html.footnotes();
        var view = new TextView(read.shown().title(), read.titleAnchor(), body.and(notes), pagesOf(listed));
        var headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        return new Sheet(
                "page",
                listed.address(),
                view.title(),
                trailOfText(listed),
                Contents.ofHeadings(headings),
                "text",
                view);
    }

    /** The page of the folder above, if it has one. */
    private List<LinkView> trailOfText(Listed listed) {
        return catalogue.pageOver(listed).stream()
                .map(above -> new LinkView(folderName(above), href(listed, above.address())))
                .toList();
    }

    private static String folderName(Listed index) {
        var title = index.frontMatter().title();
        var folder = index.folder();
        return title.isEmpty() ? Person.spelt(folder.substring(folder.lastIndexOf('/') + 1)) : title;
    }

    private List<LinkView> pagesOf(Listed index) {
        return catalogue.pagesUnder(index).stream()
                .filter(summaries::isRendered)
                .map(page -> new LinkView(summaries.title(page), href(index, page.address())))
                .toList();
    }

    private Sheet reviewSheet(Read read, Findings findings) {
        var listed = read.listed();
        var html = writer(read, listed.address(), "", findings);
        var own = own(read);
        var answers = answers(read, findings);
        var sections = new SectionViews(
                        html,
                        new PastGoals(read.shown(), listed.folder()),
                        new Months(read.shown(), html, name -> mentioned(listed, name)),
                        Timeline.of(read.shown()),
                        answers.beside(),
                        own.map(OwnDocument::margin))
                .of(read.shown());
        var evidence = new Evidence(links(read, listed.address(), "", new Findings(read.source()))).of(read.shown());
        var told = own.map(OwnDocument::view).stream().toList();
        var view = new ReviewView(
                listed.kind().word(),
                Words.of(listed),
                read.shown().title(),
                read.titleAnchor(),
                person(listed),
                Facts.ofDocument(listed, catalogue),
                listed.isDraft(),
                Words.readers(listed),
                sections,
                Chains.of(read.shown()),
                evidence,
                mentions(read.shown(), listed),
                html.footnotes(),
                siblings(listed),
                catalogue.sequence().before(listed).map(other -> cycleLink(listed, other)).stream()
                        .toList(),
                catalogue.sequence().after(listed).map(other -> cycleLink(listed, other)).stream()
                        .toList(),
                answers.views(),
                told);
        var contents = new ArrayList<>(Contents.ofSections(sections));
        if (!evidence.isEmpty()) {
            contents.add(new ContentsView("All the evidence", "#t.evidence", List.of()));
        }
        answers.views()
                .forEach(response -> contents.add(new ContentsView(
                        "Answer from " + response.by(), Address.fragment(response.anchor()), List.of())));
        told.forEach(remarks -> contents.addAll(Contents.ofRemarks(remarks)));
        return new Sheet(
                template(listed.kind()), listed.address(), view.title(), trail(listed), contents, "review", view);
    }

    /** For its author, and for nobody else. */
    private Optional<OwnDocument> own(Read read) {
        return read.listed().own()
                ? Optional.of(new OwnDocument(read, remarks.of(read.shown()), rules))
                : Optional.empty();
    }

    /** Whom a log names, in the order in which they come up. */
    private List<LinkView> mentions(Review log, Listed listed) {
        return log.logLines().stream()
                .flatMap(line -> line.people().stream())
                .map(name -> mentioned(listed, name))
                .distinct()
                .toList();
    }

    /** Somebody with a page gets a link to it. */
    private LinkView mentioned(Listed listed, String name) {
        var known = catalogue.person(name);
        return known.isNobody()
                ? new LinkView(Person.of(name).name(), "")
                : new LinkView(known.name(), href(listed, known.address()));
    }

    private static String template(Kind kind) {
        return switch (kind) {
            case SELF_REVIEW -> "review";
            case GROWTH_PLAN -> "plan";
            case LOG -> "log";
            case RESPONSE -> "response";
            case PAGE -> "page";
        };
    }

    private LinkView person(Listed listed) {
        var person = catalogue.person(listed.subject().name());
        return person.isNobody() ? new LinkView("", "") : new LinkView(person.name(), href(listed, person.address()));
    }

    private List<LinkView> trail(Listed listed) {
        var trail = new ArrayList<LinkView>();
        trail.add(new LinkView("People", href(listed, ListPages.PEOPLE)));
        if (!listed.subject().isNobody()) {
            trail.add(person(listed));
        }
        var cycle = catalogue.cycle(listed.frontMatter().cycle());
        if (!cycle.isNone()) {
            trail.add(new LinkView(cycle.name(), href(listed, cycle.address())));
        }
        return trail;
    }

    /** The other documents of the same person and cycle; answers to a review stand on its own page. */
    private List<LinkView> siblings(Listed listed) {
        var cycle = Cycle.of(listed.frontMatter().cycle());
        return catalogue.about(listed.subject()).stream()
                .filter(other -> !other.equals(listed) && !cycle.isNone())
                .filter(other -> Cycle.of(other.frontMatter().cycle()).slug().equals(cycle.slug()))
                .filter(other -> !catalogue.responsesTo(listed).contains(other))
                .map(other -> new LinkView(Words.of(other), href(listed, other.address())))
                .toList();
    }

    private LinkView cycleLink(Listed from, Listed to) {
        var cycle = catalogue.cycle(to.frontMatter().cycle()).name();
        return new LinkView(cycle.isEmpty() ? Words.of(to) : cycle, href(from, to.address()));
    }

    /**
     * What others answered to a review.
     *
     * @param beside what stands beside a section or an entry, by its anchor
     */
    private record Answered(List<ReviewView.ResponseView> views, Map<String, List<AnswerView>> beside) {}

    private Answered answers(Read review, Findings findings) {
        var homes = new Homes(review.shown(), SectionViews::isCut);
        var answered = new Answered(new ArrayList<>(), new HashMap<>());
        for (var response : catalogue.responsesTo(review.listed())) {
            var read = read(response);
            if (read.isReadable()) {
                var own = new Findings(read.source());
                answer(read, review.listed(), homes, own, answered);
                if (!own.isSettled()) {
                    findings.unsettle();
                }
            }
        }
        return answered;
    }

    /** What is wrong in it is reported where it has its own page. */
    private void answer(Read read, Listed review, Homes homes, Findings findings, Answered answered) {
        var listed = read.listed();
        var anchor = "t.answer-" + (answered.views().size() + 1);
        var by = Person.of(listed.frontMatter().author()).name();
        var html = writer(read, review.address(), anchor + ".", findings);
        var answers = new Answers(read, homes, review.path(), listed.folder());
        var beside = new ArrayList<LinkView>();
        answers.placed().forEach((home, blocks) -> {
            beside.add(new LinkView(home.title(), Address.fragment(home.anchor())));
            answered.beside()
                    .computeIfAbsent(home.anchor(), first -> new ArrayList<>())
                    .add(new AnswerView(by, home.title(), html.blocks(blocks, home.level())));
        });
        var rest = html.blocks(answers.rest(), 2);
        answered.views()
                .add(new ReviewView.ResponseView(
                        read.shown().title(),
                        by,
                        href(review, listed.address()),
                        Words.readers(listed),
                        anchor,
                        beside,
                        rest.and(html.footnotes())));
    }

    private static String href(Listed from, Address to) {
        return from.address().hrefTo(to);
    }
}
