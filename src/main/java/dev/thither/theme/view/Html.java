package dev.thither.theme.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Markup that is safe as it stands, for the filter {@code html} prints it as it is. Only who writes markup of a
 * document, or hands over the theme's own styles, makes it from a string.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** Several, one behind the other. */
    public static Html joined(List<Html> pieces) {
        return pieces.isEmpty()
                ? EMPTY
                : new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** This, and more behind it. */
    public Html and(Html more) {
        return joined(List.of(this, more));
    }

    /** All but some words at its end, with the blanks before them; all of it, if it does not end so. */
    public Html without(String end) {
        return markup.endsWith(end)
                ? new Html(markup.substring(0, markup.length() - end.length()).stripTrailing())
                : this;
    }

    @Override
    public String toString() {
        return markup;
    }
}
