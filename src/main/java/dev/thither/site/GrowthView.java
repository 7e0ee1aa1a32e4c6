package dev.thither.site;

import java.util.List;

/**
 * Whom an author's wins were for, from cycle to cycle.
 *
 * @param reaches the names of the fields, nearest first
 * @param cycles newest first
 */
record GrowthView(List<String> reaches, List<RowView> cycles) {
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
    record RowView(String name, String href, List<RemarksView.FieldView> fields) {
        RowView {
            fields = List.copyOf(fields);
        }
    }
}
