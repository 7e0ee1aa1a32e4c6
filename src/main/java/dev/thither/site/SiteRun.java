package dev.thither.site;

import dev.thither.html.Findings;
import dev.thither.html.Located;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One run through a site: all of it, or the parts that somebody asked for. */
final class SiteRun {
    private final Parts parts;
    private final ReviewReader reader;
    private final Catalogue catalogue;
    private final RulePages rules;
    private final Documents source;
    private final Remarks remarks;
    private final Summaries summaries;
    private final SiteTarget target;
    private final Pictures pictures;
    private final SearchPages search;
    private final Queue<Part> unsettled = new ConcurrentLinkedQueue<>();
    private final Map<String, Kept.KeptPart> made = new ConcurrentSkipListMap<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final Queue<Located> errors = new ConcurrentLinkedQueue<>();
    private final Queue<Located> notes = new ConcurrentLinkedQueue<>();
    private Earlier earlier = new Earlier(Kept.NOTHING);

    /**
     * A run.
     *
     * @param remarks for the author of documents, and nobody else
     * @param summaries of documents that are known before, which lists and links need; those of this run are added
     * @param target takes each page and picture when it is made
     */
    SiteRun(
            Parts parts,
            ReviewReader reader,
            Catalogue catalogue,
            RulePages rules,
            Documents source,
            Remarks remarks,
            Summaries summaries,
            SiteTarget target) {
        this.parts = parts;
        this.reader = reader;
        this.catalogue = catalogue;
        this.rules = rules;
        this.source = source;
        this.remarks = remarks;
        this.summaries = summaries;
        this.target = target;
        this.pictures = new Pictures(source, parts.claims(), target::write);
        this.search = new SearchPages(catalogue, lists(summaries), rules, summaries);
    }

    /**
     * All of the site: documents first, then the lists that lead to them, then again the documents with links to
     * headings of others that were read after them, and the index of what was rendered. What an earlier run made is
     * taken over where all is the same that it was made of. That can be told part by part, since the summary of a
     * document depends on nothing but itself.
     *
     * @param progress is told of each part that is done
     */
    SiteReport run(Workers workers, Kept kept, SiteProgress progress) {
        earlier = new Earlier(kept);
        errors.addAll(parts.conflicts());
        parts.files().forEach(target::write);
        var steps = parts.steps();
        var count = new AtomicInteger();
        var all = steps.stream().mapToInt(List::size).sum();
        Runnable done = () -> progress.at(count.incrementAndGet(), all);
        var begun = new ArrayList<Part>();
        steps.forEach(step -> workers.forEach(step, this::recall));
        for (var step : steps) {
            begun.addAll(step);
            forEach(step.stream().filter(part -> earlier.held(part).isEmpty()).toList(), this::make, done, workers);
            forEach(earlier.outdated(begun), this::make, done, workers);
        }
        workers.forEach(List.copyOf(unsettled), this::make);
        forEach(begun.stream().filter(part -> earlier.held(part).isPresent()).toList(), this::keep, done, workers);
        search.write(target);
        return report();
    }

    private static void forEach(List<Part> some, Consumer<Part> work, Runnable done, Workers workers) {
        workers.forEach(some, part -> {
            work.accept(part);
            done.run();
        });
    }

    /** What came of it. */
    SiteReport report() {
        return new SiteReport(pages.get(), List.copyOf(errors), List.copyOf(notes));
    }

    /** What to keep for another run. */
    Kept kept() {
        return new Kept(List.copyOf(made.values()));
    }

    private void recall(Part part) {
        earlier.hold(part, source, pictures)
                .ifPresent(kept -> kept.documents().forEach(document -> summaries.add(document.summary())));
    }

    private void keep(Part part) {
        earlier.held(part).filter(kept -> target.keep(kept.files())).ifPresentOrElse(this::take, () -> make(part));
    }

    private void take(Kept.KeptPart kept) {
        made.put(kept.address(), kept);
        pages.addAndGet(kept.pages());
        notes.addAll(kept.notes());
        for (var document : kept.documents()) {
            var listed = document.summary().document();
            document.entry()
                    .ifPresent(entry -> search.add(
                            listed,
                            entry,
                            () -> documentPages(source, remarks, pictures, summaries)
                                    .text(listed)));
        }
    }

    /** Nothing yet, where a link to a heading leads into a document that is still to be read. */
    void make(Part part) {
        var rendering = new Rendering(this);
        var sheets = part.sheets().apply(rendering);
        if (!rendering.trace().isSettled()) {
            unsettled.add(part);
            return;
        }
        sheets.forEach(sheet -> rendering.write(parts.frame().page(sheet)));
        pages.addAndGet(sheets.size());
        rendering.trace().kept(part, sheets.size()).ifPresent(kept -> made.put(kept.address(), kept));
    }

    /** A document was read and rendered. */
    void rendered(Summary summary) {
        summaries.add(summary);
        earlier.compare(summary);
    }

    void take(Findings findings) {
        errors.addAll(findings.errors());
        notes.addAll(findings.notes());
    }

    Documents source() {
        return source;
    }

    Remarks remarks() {
        return remarks;
    }

    Summaries summaries() {
        return summaries;
    }

    Pictures pictures() {
        return pictures;
    }

    RulePages rules() {
        return rules;
    }

    SearchPages search() {
        return search;
    }

    SiteTarget target() {
        return target;
    }

    DocumentPages documentPages(Documents from, Remarks said, Pictures shown, Summaries known) {
        return new DocumentPages(catalogue, reader, from, said, rules, shown, known);
    }

    Growth growth(Remarks said, DocumentPages documentPages) {
        return new Growth(catalogue, said, documentPages::read);
    }

    ListPages lists(Summaries known) {
        return new ListPages(catalogue, known);
    }
}
