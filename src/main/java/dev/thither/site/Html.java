package dev.thither.site;

/** Markup that is safe as it stands: only {@link HtmlWriter} makes it, and the filter {@code html} prints it. */
record Html(String markup) {
    static final Html EMPTY = new Html("");

    boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
