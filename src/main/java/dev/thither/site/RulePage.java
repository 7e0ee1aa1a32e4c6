package dev.thither.site;

import dev.thither.document.Document;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A rule as the catalogue describes it.
 *
 * @param id {@code technology-only}; also the name of its file, {@code technology-only.md}, by which others link to it
 * @param title in words
 * @param severity {@code warning}; may be empty
 * @param levels those it speaks to, as words; may be none
 * @param document its text, with the words between « and » in its examples marked
 */
record RulePage(String id, String title, String severity, List<String> levels, Document document) {
    RulePage {
        levels = List.copyOf(levels);
    }

    /**
     * The rule that a page describes: its front matter says {@code rule}, {@code title}, {@code severity} and
     * {@code levels}.
     */
    static RulePage of(Document page, ReviewReader reader) {
        var file = page.source().name().substring(page.source().name().lastIndexOf('/') + 1);
        var frontMatter = reader.frontMatter(page, file);
        var name = file.toLowerCase(Locale.ROOT).endsWith(".md") ? file.substring(0, file.length() - 3) : file;
        var id = extra(frontMatter, "rule", name);
        var levels = Arrays.stream(extra(frontMatter, "levels", "").split(",", -1))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
        var title = frontMatter.title().isEmpty() ? id : frontMatter.title();
        return new RulePage(id, title, extra(frontMatter, "severity", ""), levels, page);
    }

    private static String extra(FrontMatter frontMatter, String key, String otherwise) {
        return frontMatter.extra().stream()
                .filter(extra -> extra.key().equals(key))
                .map(FrontMatter.Extra::value)
                .findFirst()
                .orElse(otherwise);
    }

    Address address() {
        return Address.folder("rules/" + id);
    }
}
