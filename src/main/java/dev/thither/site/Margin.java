package dev.thither.site;

import dev.thither.text.Span;
import dev.thither.theme.view.NoteView;
import java.util.ArrayList;
import java.util.List;

/** The notes beside a document's text. Each is handed out once, to the first that asks for its place. */
final class Margin {
    private final List<Placed> left;

    /** @param notes by place */
    Margin(List<Placed> notes) {
        this.left = new ArrayList<>(notes);
    }

    /** A note and the words that it is about. */
    record Placed(Span span, NoteView note) {}

    /** The notes on words that begin there, by place. */
    List<NoteView> within(Span place) {
        return take(left.stream()
                .filter(note -> place.start() <= note.span().start()
                        && note.span().start() < Math.max(place.end(), place.start() + 1))
                .toList());
    }

    /** All that are left. */
    List<NoteView> rest() {
        return take(List.copyOf(left));
    }

    private List<NoteView> take(List<Placed> notes) {
        left.removeAll(notes);
        return notes.stream().map(Placed::note).toList();
    }
}
