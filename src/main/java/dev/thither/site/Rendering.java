package dev.thither.site;

import dev.thither.review.ReviewReader;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One run through pages of a site: all of them, or those that somebody asked for. */
final class Rendering {
    private final Parts parts;
    private final RulePages rules;
    private final Consumer<Page> sink;
    private final Summaries summaries;
    private final Pictures pictures;
    private final DocumentPages documentPages;
    private final Growth growth;
    private final ListPages lists;
    private final SearchPages search;
    private final Queue<Listed> unsettled = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final Queue<Located> errors = new ConcurrentLinkedQueue<>();
    private final Queue<Located> notes = new ConcurrentLinkedQueue<>();

    /**
     * A run.
     *
     * @param remarks for the author of documents, and nobody else
     * @param summaries of documents that are known before, which lists and links need; those of this run are added
     * @param sink takes each page and picture when it is made
     */
    Rendering(
            Parts parts,
            ReviewReader reader,
            Catalogue catalogue,
            RulePages rules,
            Documents source,
            Remarks remarks,
            Summaries summaries,
            Consumer<Page> sink) {
        this.parts = parts;
        this.rules = rules;
        this.sink = sink;
        this.summaries = summaries;
        this.pictures = new Pictures(source, parts.claims(), sink);
        this.documentPages = new DocumentPages(catalogue, reader, source, remarks, rules, pictures, summaries);
        this.growth = new Growth(catalogue, remarks, documentPages::read);
        this.lists = new ListPages(catalogue, summaries);
        this.search = new SearchPages(catalogue, lists, rules, summaries);
    }

    /**
     * All of it: documents first, then the lists that lead to them, then again the documents with links to headings of
     * others that were read after them, and the index of what was rendered.
     */
    SiteReport run(Workers workers) {
        errors.addAll(parts.conflicts());
        parts.files().forEach(sink);
        parts.steps().forEach(step -> workers.forEach(step, this::publish));
        workers.forEach(List.copyOf(unsettled), document -> sheets(document).forEach(this::publish));
        search.write(sink);
        return report();
    }

    /** What came of it. */
    SiteReport report() {
        return new SiteReport(pages.get(), List.copyOf(errors), List.copyOf(notes));
    }

    ListPages lists() {
        return lists;
    }

    Sheet person(Person person) {
        return lists.person(person, growth.of(person));
    }

    void publish(Part part) {
        part.sheets().apply(this).forEach(this::publish);
    }

    private void publish(Sheet sheet) {
        sink.accept(parts.frame().page(sheet));
        pages.incrementAndGet();
    }

    /** Nothing yet, where a link to a heading leads into a document that is still to be read. */
    List<Sheet> sheets(Listed document) {
        var made = documentPages.render(document);
        summaries.add(made.summary());
        if (!made.findings().isSettled()) {
            unsettled.add(document);
            return List.of();
        }
        take(made.findings());
        if (!made.sheets().isEmpty()) {
            search.add(document, made.text());
        }
        return made.sheets();
    }

    List<Sheet> sheets(RulePage rule) {
        var findings = new Findings(rule.document().source());
        var sheet = rules.page(rule, pictures, findings);
        take(findings);
        return List.of(sheet);
    }

    private void take(Findings findings) {
        errors.addAll(findings.errors());
        notes.addAll(findings.notes());
    }
}
