package dev.thither.site;

import java.util.List;

/**
 * A rule's page, as {@code rule}.
 *
 * @param id {@code technology-only}
 * @param title in words
 * @param severity {@code warning}; may be empty
 * @param levels those it speaks to
 * @param body all of it
 */
record RuleView(String id, String title, String severity, List<String> levels, Html body) {
    RuleView {
        levels = List.copyOf(levels);
    }
}
