package dev.thither.theme.view;

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
public record RuleView(String id, String title, String severity, List<String> levels, Html body) {
    public RuleView {
        levels = List.copyOf(levels);
    }
}
