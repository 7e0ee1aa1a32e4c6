package dev.thither.html;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What turns up while one document is rendered. */
public final class Findings {
    private final Source source;
    private final List<Located> errors = new ArrayList<>();
    private final List<Located> notes = new ArrayList<>();
    private boolean settled = true;

    public Findings(Source source) {
        this.source = source;
    }

    public void error(Span span, String message, String help) {
        error(located(span, message, help));
    }

    public void error(Located error) {
        errors.add(error);
    }

    public void note(Span span, String message, String help) {
        notes.add(located(span, message, help));
    }

    private Located located(Span span, String message, String help) {
        return new Located(source.name(), source.position(span.start()), message, help);
    }

    /** There is a link to a heading that can only be looked for once the other document is read. */
    public void unsettle() {
        settled = false;
    }

    public List<Located> errors() {
        return errors;
    }

    public List<Located> notes() {
        return notes;
    }

    /** Whether all that it links to is known. */
    public boolean isSettled() {
        return settled;
    }
}
