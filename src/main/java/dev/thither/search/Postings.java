package dev.thither.search;

/**
 * The pages that hold a word, as numbers to the base 36 with a blank before each: four times the step from the page
 * before, which is the one with number 0 at first, plus the weight.
 */
final class Postings {
    private static final int BASE = 36;

    private final StringBuilder written = new StringBuilder();
    private int last;

    /** The word stands on a page; its number is higher than the one before. */
    void add(int page, int weight) {
        written.append(' ').append(Integer.toString((page - last) * Weight.CODES + weight, BASE));
        last = page;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
