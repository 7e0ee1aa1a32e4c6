package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Findings;
import dev.thither.html.LinkTargets;
import dev.thither.html.Links;
import dev.thither.html.Places;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.twin.Twin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a review, a plan, a log or an answer is beside its page: {@code index.md} and {@code index.json}. Their links
 * lead from twin to twin, and to pages where a document has none.
 */
final class Twins {
    private static final String MARKDOWN = "index.md";
    private static final String JSON = "index.json";

    private final Catalogue catalogue;
    private final Summaries summaries;
    private final Pictures pictures;

    Twins(Catalogue catalogue, Summaries summaries, Pictures pictures) {
        this.catalogue = catalogue;
        this.summaries = summaries;
        this.pictures = pictures;
    }

    /** The twins of a document; what is wrong with its links is said of its page. */
    List<Page> of(Read read) {
        var listed = read.listed();
        if (!listed.kind().isPersonal()) {
            return List.of();
        }
        var places = new TwinPlaces(new KnownPlaces(catalogue, summaries), catalogue);
        var markdown = beside(listed, MARKDOWN);
        var links = new Links(
                places,
                listed.path(),
                markdown,
                read.anchors(),
                read.hiddenAnchors(),
                "",
                pictures,
                new Findings(read.source()));
        var twin = new Twin(read.shown(), new LinkTargets(links));
        return List.of(
                page(markdown, twin.markdown(previous(listed, MARKDOWN))),
                page(beside(listed, JSON), twin.json(previous(listed, JSON))));
    }

    /** Only one that this audience sees has a name. */
    private String previous(Listed listed, String file) {
        return catalogue
                .sequence()
                .named(listed)
                .filter(previous -> previous.kind().isPersonal())
                .map(previous -> beside(listed, file).hrefTo(beside(previous, file)))
                .orElse("");
    }

    private static Address beside(Listed listed, String file) {
        var folder = listed.address().folder();
        return new Address(folder.isEmpty() ? file : folder + "/" + file);
    }

    private static Page page(Address address, String text) {
        return new Page(address.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where links between twins lead. */
    private record TwinPlaces(KnownPlaces pages, Catalogue catalogue) implements Places {
        @Override
        public Optional<Address> page(String path) {
            return catalogue
                    .document(path)
                    .map(listed -> listed.kind().isPersonal() ? beside(listed, MARKDOWN) : listed.address());
        }

        @Override
        public boolean isHidden(String path) {
            return pages.isHidden(path);
        }

        @Override
        public Heading heading(String path, String anchor) {
            return pages.heading(path, anchor);
        }
    }
}
