package dev.thither.site;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What turns up while one document is rendered. */
final class Findings {
    private final Source source;
    private final List<Located> errors = new ArrayList<>();
    private final List<Located> notes = new ArrayList<>();
    private final List<LooseLink> looseLinks = new ArrayList<>();

    Findings(Source source) {
        this.source = source;
    }

    void error(Span span, String message, String help) {
        error(Problem.unreadable(span, message, help));
    }

    void error(Problem problem) {
        errors.add(new Located(source, problem));
    }

    void note(Span span, String message, String help) {
        notes.add(new Located(source, Problem.unreadable(span, message, help)));
    }

    /** A link whose anchor can only be looked for once the other document is read. */
    void looseLink(String path, String anchor, Span span) {
        looseLinks.add(new LooseLink(path, anchor, span));
    }

    List<Located> errors() {
        return errors;
    }

    List<Located> notes() {
        return notes;
    }

    List<LooseLink> looseLinks() {
        return looseLinks;
    }
}
