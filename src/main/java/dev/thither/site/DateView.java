package dev.thither.site;

/**
 * A day.
 *
 * @param iso {@code 2026-09-15}, or empty where none is given
 * @param words {@code 15 Sep 2026}
 */
record DateView(String iso, String words) {
    static DateView of(String iso) {
        return new DateView(iso, Dates.words(iso));
    }
}
