package dev.thither.site;

import dev.thither.review.ReviewReader;
import dev.thither.text.Problem;
import dev.thither.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One run through all pages of a site: documents first, then the lists that lead to them, then the anchors of their
 * links.
 */
final class Rendering {
    private static final Address NOT_FOUND = new Address("404.html");
    private static final Address ROBOTS = new Address("robots.txt");

    private final Catalogue catalogue;
    private final RulePages rules;
    private final Documents source;
    private final Consumer<Page> sink;
    private final Theme theme;
    private final Frame frame;
    private final Claims claims = new Claims();
    private final Summaries summaries = new Summaries();
    private final Pictures pictures;
    private final DocumentPages documentPages;
    private final ListPages lists;
    private final AtomicInteger pages = new AtomicInteger();
    private final Queue<Located> errors = new ConcurrentLinkedQueue<>();
    private final Queue<Located> notes = new ConcurrentLinkedQueue<>();

    Rendering(
            SiteSettings settings,
            TemplateSource overrides,
            ReviewReader reader,
            Catalogue catalogue,
            RulePages rules,
            Documents source,
            Consumer<Page> sink) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.source = source;
        this.sink = sink;
        this.theme = new Theme(overrides);
        this.frame = new Frame(theme, settings, menu());
        this.pictures = new Pictures(source, claims, sink);
        this.documentPages = new DocumentPages(catalogue, reader, source, pictures, summaries);
        this.lists = new ListPages(catalogue, summaries);
    }

    private List<Frame.Main> menu() {
        var menu = new ArrayList<Frame.Main>();
        if (!catalogue.people().isEmpty()) {
            menu.add(new Frame.Main("People", ListPages.PEOPLE));
        }
        if (!catalogue.cycles().isEmpty()) {
            menu.add(new Frame.Main("Cycles", ListPages.CYCLES));
        }
        if (catalogue.pages().stream().anyMatch(page -> !page.address().equals(Address.HOME))) {
            menu.add(new Frame.Main("Pages", ListPages.PAGES));
        }
        if (!rules.isEmpty()) {
            menu.add(new Frame.Main("Rules", RulePages.RULES));
        }
        return menu;
    }

    SiteReport run(Workers workers) {
        var documents = claimed();
        theme.assets().forEach(sink);
        sink.accept(new Page(ROBOTS.path(), "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8)));
        workers.forEach(only(documents, false), this::publish);
        workers.forEach(only(documents, true), this::publish);
        publish(lists.home(frame.site(), home(documents)));
        workers.forEach(List.copyOf(catalogue.people()), person -> publish(lists.person(person)));
        workers.forEach(
                List.copyOf(catalogue.cycles()), cycle -> lists.cycle(cycle).forEach(this::publish));
        publishLists();
        rules.all().forEach(this::publish);
        publish(new Sheet("404", NOT_FOUND, "Not found", List.of(), List.of(), "home", Address.HOME.path()));
        summaries.all().forEach(this::checkAnchors);
        return new SiteReport(pages.get(), List.copyOf(errors), List.copyOf(notes));
    }

    /** What the home page begins with. */
    private static boolean isHome(Listed document) {
        return document.isFolderPage() && document.address().equals(Address.HOME);
    }

    /** The documents that have an address to themselves. */
    private List<Listed> claimed() {
        var reserved = new ArrayList<>(lists.addresses());
        reserved.addAll(rules.addresses());
        reserved.addAll(List.of(RulePages.RULES, NOT_FOUND, ROBOTS));
        if (catalogue.documents().stream().noneMatch(Rendering::isHome)) {
            reserved.add(Address.HOME);
        }
        theme.assets().forEach(asset -> reserved.add(new Address(asset.path())));
        claims.reserve(reserved);
        return catalogue.documents().stream().filter(this::claim).toList();
    }

    private boolean claim(Listed document) {
        var taken = claims.claim(document);
        taken.forEach(owner -> errors.add(new Located(
                source.read(document.frontMatter()).source(),
                Problem.unreadable(
                        Span.at(0),
                        owner.isEmpty()
                                ? "the site has a page of its own at %s"
                                        .formatted(document.address().path())
                                : "%s wants to be %s, too"
                                        .formatted(owner, document.address().path()),
                        "Give the file another name."))));
        return taken.isEmpty();
    }

    /** Pages of folders list others, so they come after them; the home page has its own way. */
    private static List<Listed> only(List<Listed> documents, boolean folderPages) {
        return documents.stream()
                .filter(document -> document.isFolderPage() == folderPages)
                .filter(document -> !isHome(document))
                .toList();
    }

    private Optional<Sheet> home(List<Listed> documents) {
        return documents.stream()
                .filter(Rendering::isHome)
                .flatMap(document -> render(document).stream())
                .findFirst();
    }

    private void publishLists() {
        if (!catalogue.people().isEmpty()) {
            lists.peopleList().forEach(this::publish);
        }
        if (!catalogue.cycles().isEmpty()) {
            publish(lists.cycleList());
        }
        lists.pageList().forEach(this::publish);
        if (!rules.isEmpty()) {
            publish(rules.list());
        }
    }

    private void publish(Listed document) {
        render(document).forEach(this::publish);
    }

    private List<Sheet> render(Listed document) {
        var rendered = documentPages.render(document);
        summaries.add(rendered.summary());
        take(rendered.findings());
        return rendered.sheets();
    }

    private void publish(RulePage rule) {
        var findings = new Findings(rule.document().source());
        publish(rules.page(rule, pictures, findings));
        take(findings);
    }

    private void take(Findings findings) {
        errors.addAll(findings.errors());
        notes.addAll(findings.notes());
    }

    private void publish(Sheet sheet) {
        sink.accept(frame.page(sheet));
        pages.incrementAndGet();
    }

    private void checkAnchors(Summary summary) {
        var dead = summary.looseLinks().stream()
                .filter(link -> !summaries.mayHave(link.path(), link.anchor()))
                .toList();
        if (!dead.isEmpty()) {
            var text = source.read(summary.document().frontMatter()).source();
            dead.forEach(link -> errors.add(new Located(
                    text,
                    Problem.unreadable(
                            link.span(),
                            "“%s” has no heading “#%s”".formatted(link.path(), link.anchor()),
                            Links.HEADING_HELP))));
        }
    }
}
