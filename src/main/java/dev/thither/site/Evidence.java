package dev.thither.site;

import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.html.Address;
import dev.thither.html.Destination;
import dev.thither.html.Links;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.theme.view.EvidenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what stands behind the label “Evidence”: the links in it, and the words between them. */
final class Evidence {
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,;.:]*(?:and\\s)?\\s*|\\s*(?:\\sand)?[\\s,;.:]*$");

    private final Links links;

    /** @param links of the document; what is wrong with them is told where they stand in the text */
    Evidence(Links links) {
        this.links = links;
    }

    /** In the order of the document, a line for each entry that has any. */
    List<EvidenceView> of(Review review) {
        return review.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(this::of)
                .filter(view -> !view.items().isEmpty())
                .toList();
    }

    private EvidenceView of(Entry entry) {
        var items = entry.labels().stream()
                .filter(labelled -> labelled.label() == Label.EVIDENCE)
                .flatMap(labelled -> items(labelled.prose()))
                .toList();
        return new EvidenceView(entry.name(), entry.anchor().isEmpty() ? "" : Address.fragment(entry.anchor()), items);
    }

    private Stream<EvidenceView.ItemView> items(Prose prose) {
        var found = new ArrayList<EvidenceView.ItemView>();
        var words = new ArrayList<Inline>();
        collect(prose.inlines(), words, found);
        addWords(words, found);
        return found.stream().filter(item -> !item.words().isBlank());
    }

    private void collect(List<Inline> inlines, List<Inline> words, List<EvidenceView.ItemView> found) {
        for (var inline : inlines) {
            if (inline instanceof Inline.Link link) {
                addWords(words, found);
                found.add(item(link));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collect(emphasis.inlines(), words, found);
            } else if (inline instanceof Inline.Strong strong) {
                collect(strong.inlines(), words, found);
            } else if (inline instanceof Inline.Struck struck) {
                collect(struck.inlines(), words, found);
            } else {
                words.add(inline);
            }
        }
    }

    /** Words without a link; a comma or an “and” between links is none. */
    private static void addWords(List<Inline> words, List<EvidenceView.ItemView> found) {
        if (!words.isEmpty()) {
            var text = new Prose(words, words.get(0).span()).reading().text();
            var own = BETWEEN.matcher(text).replaceAll("");
            if (own.codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.add(new EvidenceView.ItemView(own, "", false));
            }
            words.clear();
        }
    }

    private EvidenceView.ItemView item(Inline.Link link) {
        var reading = new Prose(link.inlines(), link.span()).reading().text();
        var words = reading.isBlank() ? link.target() : reading;
        var destination = links.of(link);
        if (destination instanceof Destination.Inside inside) {
            return new EvidenceView.ItemView(words, inside.href(), false);
        }
        return destination instanceof Destination.Outside outside
                ? new EvidenceView.ItemView(words, outside.href(), true)
                : new EvidenceView.ItemView(reading, "", false);
    }
}
