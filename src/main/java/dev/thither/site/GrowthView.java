package dev.thither.site;

import java.util.List;

/**
 * Whom an author's wins were for, from cycle to cycle.
 *
 * @param reaches the names of the fields, nearest first
 * @param cycles newest first
 */
record GrowthView(List<String> reaches, List<WinsView> cycles) {
    GrowthView {
        reaches = List.copyOf(reaches);
        cycles = List.copyOf(cycles);
    }

    /**
     * The wins of one review.
     *
     * @param name of its cycle, or its title
     * @param href to it
     * @param fields one for each reach
     */
    record WinsView(String name, String href, List<RemarksView.FieldView> fields) {
        WinsView {
            fields = List.copyOf(fields);
        }
    }
}
