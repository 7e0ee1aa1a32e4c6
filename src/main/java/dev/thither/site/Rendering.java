package dev.thither.site;

import dev.thither.html.Findings;
import dev.thither.search.IndexEntry;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import java.util.List;
import java.util.Optional;

/** One part of a site while it is made. What it asks for is written down. */
final class Rendering {
    private final SiteRun run;
    private final Trace trace = new Trace();
    private final Summaries summaries;
    private final Pictures pictures;
    private final DocumentPages documentPages;
    private final Growth growth;
    private final ListPages lists;

    Rendering(SiteRun run) {
        this.run = run;
        this.summaries = trace.of(run.summaries());
        this.pictures = trace.of(run.pictures());
        var remarks = trace.of(run.remarks());
        this.documentPages = run.documentPages(trace.of(run.source()), remarks, pictures, summaries);
        this.growth = run.growth(remarks, documentPages);
        this.lists = run.lists(summaries);
    }

    Trace trace() {
        return trace;
    }

    ListPages lists() {
        return lists;
    }

    Sheet person(Person person) {
        return lists.person(person, growth.of(person));
    }

    /** One; none, if the document cannot be read. */
    List<Sheet> sheets(Listed document) {
        var made = documentPages.render(document);
        run.rendered(made.summary());
        take(made.findings());
        if (document.own()) {
            trace.dependsOnMore();
        }
        if (made.findings().isSettled()) {
            made.twins().forEach(this::write);
        }
        var hasPage = made.findings().isSettled() && !made.sheets().isEmpty();
        var entry = hasPage ? Optional.of(run.search().add(document, made.text())) : Optional.<IndexEntry>empty();
        trace.document(made.summary(), entry);
        return made.sheets();
    }

    List<Sheet> sheets(RulePage rule) {
        var findings = new Findings(rule.document().source());
        var sheet = run.rules().page(rule, pictures, findings);
        take(findings);
        return List.of(sheet);
    }

    void write(Page page) {
        trace.file(page);
        run.target().write(page);
    }

    private void take(Findings findings) {
        trace.findings(findings);
        if (findings.isSettled()) {
            run.take(findings);
        }
    }
}
