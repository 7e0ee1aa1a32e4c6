package dev.thither.site;

import dev.thither.document.Document;
import dev.thither.html.Address;
import java.util.List;

/**
 * A rule as the catalogue describes it.
 *
 * @param id {@code technology-only}; also the name of its file, {@code technology-only.md}, by which others link to it
 * @param title in words
 * @param severity {@code warning}; may be empty
 * @param levels those it speaks to, as words; may be none
 * @param document its text, with the words between « and » in its examples marked; private parts are nobody's here
 */
public record RulePage(String id, String title, String severity, List<String> levels, Document document) {
    public RulePage {
        levels = List.copyOf(levels);
        document = document.forOthers();
    }

    Address address() {
        return Address.folder("rules/" + id);
    }
}
