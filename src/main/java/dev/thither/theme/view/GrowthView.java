package dev.thither.theme.view;

import java.util.List;

/**
 * Whom an author's wins were for, from cycle to cycle.
 *
 * @param reaches the names of the fields, nearest first
 * @param cycles newest first
 */
public record GrowthView(List<String> reaches, List<WinsView> cycles) {
    public GrowthView {
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
    public record WinsView(String name, String href, List<RemarksView.FieldView> fields) {
        public WinsView {
            fields = List.copyOf(fields);
        }
    }
}
