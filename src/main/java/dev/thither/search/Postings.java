package dev.thither.search;

/**
 * The pages that hold a word, as numbers to the base 36 with a blank before each: four times the step from the page
 * before, which is the one with number 0 at first, plus the weight.
 */
final class Postings {
    private static final int OFTEN = 3;
    private static final int BASE = 36;

    private final StringBuilder written = new StringBuilder();
    private int last;
    private int page = -1;
    private int times;
    private Weight weight = Weight.TEXT;

    /** The word stands on a page; its number is no lower than the one before. */
    void add(int number, Weight place) {
        if (number != page) {
            write();
            page = number;
            times = 0;
            weight = Weight.TEXT;
        }
        times++;
        weight = weight.or(times < OFTEN ? place : place.or(Weight.OFTEN));
    }

    private void write() {
        if (page >= 0) {
            written.append(' ').append(Integer.toString((page - last) * Weight.CODES + weight.code, BASE));
            last = page;
        }
    }

    /** All there are, when no more are added. */
    String finish() {
        write();
        return written.toString();
    }
}
