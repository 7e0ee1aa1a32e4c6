package dev.thither.theme.view;

import java.util.List;

/**
 * A piece of running text and what its author is told about it.
 *
 * @param body its text
 * @param notes at least one, but for the last piece
 */
public record PieceView(Html body, List<NoteView> notes) {
    public PieceView {
        notes = List.copyOf(notes);
    }
}
