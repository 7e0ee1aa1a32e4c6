package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.review.Entry;
import dev.thither.review.Names;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sections and entries of a review that something can stand beside. A heading within one of them belongs to it; one
 * that the audience does not see is not among them.
 */
final class Homes {
    private static final Set<String> SMALL_WORDS = Set.of(
            "on", "about", "re", "to", "your", "the", "my", "our", "a", "and", "one", "two", "three", "four", "five");

    private final Map<String, Home> byAnchor = new HashMap<>();
    private final Map<String, Home> byTitle = new LinkedHashMap<>();
    private final Map<SectionKind, Home> byKind = new HashMap<>();

    /**
     * A section or an entry.
     *
     * @param level of the heading it has
     */
    record Home(String anchor, String title, int level) {}

    /** @param isCut whether a section shows its entries one by one */
    Homes(Review review, Predicate<Section> isCut) {
        for (var section : review.sections()) {
            var home = new Home(section.anchor(), section.title(), 2);
            if (!section.anchor().isEmpty()) {
                add(home);
                byKind.putIfAbsent(section.kind(), home);
            }
            headings(section.blocks(), home);
            if (isCut.test(section)) {
                section.entries().forEach(this::add);
            }
        }
        byKind.remove(SectionKind.OTHER);
        byAnchor.remove("");
    }

    private void add(Entry entry) {
        if (!entry.anchor().isEmpty()) {
            var home = new Home(entry.anchor(), entry.title().text(), 3);
            add(home);
            headings(entry.body(), home);
        }
    }

    private void add(Home home) {
        byAnchor.put(home.anchor(), home);
        byTitle.putIfAbsent(folded(home.title()), home);
    }

    private void headings(List<Block> blocks, Home home) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                byAnchor.put(heading.anchor(), home);
            }
        }
    }

    /** What a heading of that name belongs to. */
    Optional<Home> at(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor))
                .filter(home -> !home.anchor().isEmpty());
    }

    /** What is titled so, as “On your two goals” is “Goals”, or is a section of that kind. */
    Optional<Home> titled(Section heading) {
        var folded = folded(heading.title());
        return Optional.ofNullable(byTitle.get(folded))
                .filter(home -> !folded.isEmpty())
                .or(() -> Optional.ofNullable(byKind.get(heading.kind())));
    }

    private static String folded(String title) {
        var words = Names.slug(title);
        var hyphen = words.indexOf('-');
        while (hyphen > 0 && SMALL_WORDS.contains(words.substring(0, hyphen))) {
            words = words.substring(hyphen + 1);
            hyphen = words.indexOf('-');
        }
        return words;
    }
}
