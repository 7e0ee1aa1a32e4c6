package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Gallery;
import dev.thither.html.Located;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.TemplateException;
import dev.thither.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The pages of a site, each made when it is asked for, and byte for byte what {@link Site#render} makes. Can be shared
 * between threads.
 */
public final class PagesOnDemand {
    private final ReviewReader reader;
    private final Catalogue catalogue;
    private final RulePages rules;
    private final Documents source;
    private final Remarks remarks;
    private final Parts parts;
    private final Summaries summaries;
    private final SearchPages search;
    private final Map<String, Page> files;
    private final Map<String, Part> byAddress = new HashMap<>();
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();
    private boolean allPicturesKnown;
    private Map<String, Page> index = Map.of();

    /**
     * A site of documents.
     *
     * @param documents all there are; those that cannot be read are left out, and what may belong to them is shown to
     *     fewer
     * @param rules those that get a page; may be none
     * @param source where documents and pictures are read from again when a page needs them
     * @param remarks on documents that the audience is the author of; asked for no others, and when a page needs them
     */
    public PagesOnDemand(
            SiteSettings settings,
            Theme theme,
            ReviewReader reader,
            Collection<Glance> documents,
            Collection<RulePage> rules,
            Documents source,
            Remarks remarks) {
        var readable = documents.stream()
                .filter(Glance::isListed)
                .collect(Collectors.toMap(document -> document.frontMatter().path(), document -> document));
        var frontMatter = readable.values().stream().map(Glance::frontMatter).toList();
        var unreadable = documents.stream()
                .filter(document -> !document.isListed())
                .map(document -> document.frontMatter().path())
                .toList();
        this.reader = reader;
        this.catalogue = Catalogue.of(settings, frontMatter, unreadable);
        this.rules = new RulePages(rules);
        this.source = source;
        this.remarks = remarks;
        this.parts = new Parts(settings, theme, catalogue, this.rules, source);
        this.summaries = parts.summaries();
        this.search = new SearchPages(catalogue, new ListPages(catalogue, summaries), this.rules, summaries);
        this.files = parts.files().stream().collect(Collectors.toMap(Page::path, file -> file));
        parts.steps()
                .forEach(step ->
                        step.forEach(part -> byAddress.put(part.address().path(), part)));
        for (var listed : parts.documents()) {
            Optional.ofNullable(readable.get(listed.path())).ifPresent(glance -> add(glance, listed));
        }
    }

    private void add(Glance glance, Listed listed) {
        summaries.add(glance.summary(listed));
        if (glance.errors().isEmpty()) {
            search.addForLater(listed, glance.text());
        }
    }

    /**
     * What came of a wish for a file.
     *
     * @param page the file, if there is one
     * @param onIt the files that it shows: pictures, and what a search begins with
     * @param errors in the document that it is made from, for which a build would publish nothing
     */
    public record Made(Optional<Page> page, List<Page> onIt, List<Located> errors) {
        private static final Made NOTHING = new Made(Optional.empty(), List.of(), List.of());

        public Made {
            onIt = List.copyOf(onIt);
            errors = List.copyOf(errors);
        }

        private static Made of(Page page) {
            return new Made(Optional.of(page), List.of(), List.of());
        }
    }

    /** What every page refers to, and the file for robots. */
    public List<Page> files() {
        return parts.files();
    }

    /** The documents without an address to themselves. */
    public List<Located> conflicts() {
        return parts.conflicts();
    }

    /** The path of the page of a document, if the audience may see it. */
    public Optional<String> pageOf(FrontMatter document) {
        return catalogue.page(document.path()).map(Address::path);
    }

    /**
     * Makes the file at a path below the site's root, {@code people/ines/index.html}.
     *
     * @throws TemplateException when a template cannot be read or filled in
     */
    public Made make(String path) {
        var file = files.get(path);
        if (file != null) {
            return Made.of(file);
        }
        if (Gallery.isPicture(path)) {
            return picture(path).map(Made::of).orElse(Made.NOTHING);
        }
        if (SearchPages.isIndex(path)) {
            return index(path).map(Made::of).orElse(Made.NOTHING);
        }
        for (var place : places(path)) {
            var made = Optional.ofNullable(byAddress.get(place)).map(part -> make(part, path));
            if (made.isPresent() && (made.get().page().isPresent() || place.equals(path))) {
                return made.get();
            }
        }
        return Made.NOTHING;
    }

    /** The page that says that there is none at {@code path}. */
    public Page notFound(String path) {
        return parts.frame().page(parts.notFound(new Address(path)));
    }

    /** Where that stands which makes the file at {@code path}: there, or at the top of a folder that it is in. */
    private static List<String> places(String path) {
        var places = new ArrayList<>(List.of(path));
        for (var slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            places.add(Address.folder(path.substring(0, slash)).path());
        }
        return places;
    }

    private Made make(Part part, String path) {
        var made = new HashMap<String, Page>();
        var run = run(made);
        run.make(part);
        var shown = made.values().stream()
                .filter(page -> Gallery.isPicture(page.path()))
                .toList();
        shown.forEach(picture -> pictures.add(picture.path()));
        var onIt = part.address().equals(SearchPages.SEARCH)
                ? index(SearchPages.TABLE.path()).stream().toList()
                : shown;
        return new Made(Optional.ofNullable(made.get(path)), onIt, run.report().errors());
    }

    private SiteRun run(Map<String, Page> made) {
        return new SiteRun(
                parts, reader, catalogue, rules, source, remarks, summaries, page -> made.put(page.path(), page));
    }

    /** A file is a picture of the site if a page shows it, so at worst all pages are looked through, once. */
    private Optional<Page> picture(String path) {
        var found = parts.claims().isFree(path) ? source.file(path) : Optional.<byte[]>empty();
        return found.filter(bytes -> pictures.contains(path) || allPictures().contains(path))
                .map(bytes -> new Page(path, bytes));
    }

    /** A file of the index, all of which is made when one of them is first asked for. */
    private synchronized Optional<Page> index(String path) {
        if (index.isEmpty()) {
            var made = new HashMap<String, Page>();
            search.write(page -> made.put(page.path(), page));
            index = made;
        }
        return Optional.ofNullable(index.get(path));
    }

    private synchronized Set<String> allPictures() {
        if (!allPicturesKnown) {
            for (var part : byAddress.values()) {
                var made = new HashMap<String, Page>();
                run(made).make(part);
                made.keySet().stream().filter(Gallery::isPicture).forEach(pictures::add);
            }
            allPicturesKnown = true;
        }
        return pictures;
    }
}
