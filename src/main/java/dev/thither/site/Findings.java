package dev.thither.site;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What turns up while one document is rendered. */
final class Findings {
    private final Source source;
    private final List<Located> errors = new ArrayList<>();
    private final List<Located> notes = new ArrayList<>();
    private boolean settled = true;

    Findings(Source source) {
        this.source = source;
    }

    void error(Span span, String message, String help) {
        error(located(span, message, help));
    }

    void error(Located error) {
        errors.add(error);
    }

    void note(Span span, String message, String help) {
        notes.add(located(span, message, help));
    }

    private Located located(Span span, String message, String help) {
        return new Located(source.name(), source.position(span.start()), message, help);
    }

    /** There is a link to a heading that can only be looked for once the other document is read. */
    void unsettle() {
        settled = false;
    }

    List<Located> errors() {
        return errors;
    }

    List<Located> notes() {
        return notes;
    }

    /** Whether all that it links to is known. */
    boolean isSettled() {
        return settled;
    }
}
