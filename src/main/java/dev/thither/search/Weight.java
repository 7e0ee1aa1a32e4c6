package dev.thither.search;

/** How much a word tells about a page, by where it stands there; the later, the more. */
enum Weight {
    /** In the text. */
    TEXT(0),
    /** Several times in the text. */
    OFTEN(1),
    /** In a heading, or in the page's note. */
    HEADING(2),
    TITLE(3);

    /** What {@link #code} is lower than. */
    static final int CODES = 4;

    /** As {@code assets/search.js} knows it. */
    final int code;

    Weight(int code) {
        this.code = code;
    }

    Weight or(Weight other) {
        return compareTo(other) < 0 ? other : this;
    }
}
