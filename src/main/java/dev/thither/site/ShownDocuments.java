package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Findings;
import dev.thither.html.Links;
import dev.thither.html.Located;
import dev.thither.html.Places;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The documents that an audience may read, for those who arrange them in another way than as pages of a site. Who may
 * read what, and what of it, is decided as for a {@link Site}; of all others nothing is read. A document is read when
 * it is asked for and dropped again.
 */
public final class ShownDocuments {
    private final SiteSettings settings;
    private final ReviewReader reader;
    private final Documents source;
    private final Catalogue catalogue;
    private final Summaries summaries = new Summaries();
    private final Map<String, Listed> chosen = new HashMap<>();
    private final List<FrontMatter> documents;

    /**
     * Documents to be shown.
     *
     * @param documents the front matter of all that can be read, also of those that the audience may not read
     * @param unreadable the paths of all others; what may belong to them is shown to fewer
     * @param isChosen which of those that the audience may read are wanted; to all others no link leads
     */
    public ShownDocuments(
            SiteSettings settings,
            ReviewReader reader,
            Collection<FrontMatter> documents,
            Collection<String> unreadable,
            Predicate<FrontMatter> isChosen,
            Documents source) {
        this.settings = settings;
        this.reader = reader;
        this.source = source;
        this.catalogue = Catalogue.of(settings, documents, unreadable);
        catalogue.documents().stream()
                .filter(listed -> isChosen.test(listed.frontMatter()))
                .forEach(listed -> chosen.put(listed.path(), listed));
        this.documents = catalogue.documents().stream()
                .filter(listed -> chosen.containsKey(listed.path()))
                .map(Listed::frontMatter)
                .toList();
    }

    /** The chosen documents that the audience may read, by path. */
    public List<FrontMatter> all() {
        return documents;
    }

    /** What cannot be read, and what is left out therefore; has to be asked before they are handed over. */
    public List<Located> obstacles() {
        var obstacles = new ArrayList<Located>();
        for (var document : documents) {
            var read = read(document);
            if (read.isReadable()) {
                summaries.add(Summary.of(read));
            } else {
                summaries.add(Summary.unread(read.listed()));
                chosen.remove(document.path());
                obstacles.addAll(read.obstacles());
            }
        }
        return obstacles;
    }

    /**
     * Hands over one document after the other, by path, and says what is wrong with their links.
     *
     * @param arrangement where everything stands
     */
    public SiteReport each(Arrangement arrangement, Consumer<ShownDocument> taker) {
        var errors = new ArrayList<Located>();
        var notes = new ArrayList<Located>();
        var count = 0;
        for (var document : documents) {
            if (chosen.containsKey(document.path())) {
                var read = read(document);
                var findings = new Findings(read.source());
                taker.accept(shown(read, arrangement, findings));
                errors.addAll(findings.errors());
                notes.addAll(findings.notes());
                count++;
            }
        }
        return new SiteReport(count, errors, notes);
    }

    private ShownDocument shown(Read read, Arrangement arrangement, Findings findings) {
        var page = arrangement.page(read.listed().path());
        var links = new Links(
                new ArrangedPlaces(arrangement),
                read.listed().path(),
                new Address(page),
                read.anchors(),
                read.hiddenAnchors(),
                "",
                (path, from) -> source.file(path).map(bytes -> arrangement.hrefTo(path, from.path(), bytes)),
                findings);
        return new ShownDocument(read, links);
    }

    /** Private parts are gone before anything else is looked at. */
    private Read read(FrontMatter document) {
        var listed = catalogue.document(document.path()).orElseThrow();
        var whole = source.read(document);
        var shown = listed.own() ? whole : whole.forOthers();
        return new Read(listed, whole, reader.read(shown, listed.path()));
    }

    /**
     * A page that needs no other file.
     *
     * @param theme that has {@code alone.html} and the style sheet
     */
    public byte[] alone(ShownDocument document, Theme theme) {
        Map<String, Object> views = Map.of("site", Frame.site(settings), "alone", document.alone(theme.styles()));
        return theme.render("alone.html", document.frontMatter().path(), views);
    }

    /** Only documents that are handed over have a place. */
    private final class ArrangedPlaces implements Places {
        private final Arrangement arrangement;

        ArrangedPlaces(Arrangement arrangement) {
            this.arrangement = arrangement;
        }

        @Override
        public Optional<Address> page(String path) {
            return Optional.ofNullable(chosen.get(path)).map(listed -> new Address(arrangement.page(path)));
        }

        @Override
        public boolean isHidden(String path) {
            return catalogue.isHidden(path);
        }

        @Override
        public boolean isLeftOut(String path) {
            return catalogue.document(path).isPresent() && !chosen.containsKey(path);
        }

        @Override
        public Heading heading(String path, String anchor) {
            return summaries.heading(path, anchor);
        }
    }
}
