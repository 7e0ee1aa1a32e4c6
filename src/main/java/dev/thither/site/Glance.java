package dev.thither.site;

import dev.thither.document.Document;
import dev.thither.html.Address;
import dev.thither.html.Located;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.search.IndexedPage;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rest of a site has to know of a document: its front matter, its title, the names of its headings, and its
 * text.
 */
public final class Glance {
    private final FrontMatter frontMatter;
    private final boolean listed;
    private final List<Located> errors;
    private final Summary summary;
    private final List<IndexedPage.Part> text;

    private Glance(
            FrontMatter frontMatter,
            boolean listed,
            List<Located> errors,
            Summary summary,
            List<IndexedPage.Part> text) {
        this.frontMatter = frontMatter;
        this.listed = listed;
        this.errors = List.copyOf(errors);
        this.summary = summary;
        this.text = List.copyOf(text);
    }

    /**
     * Looks at a document.
     *
     * @param path below the source folder
     * @param audience that the site is for, which may see no more of it than some parts
     */
    public static Glance of(Document whole, String path, ReviewReader reader, Audience audience) {
        var review = reader.read(whole, path);
        var own = audience.isAuthorOf(review.frontMatter());
        var shown = own ? review : reader.read(whole.forOthers(), path);
        var listed = new Listed(review.frontMatter(), Address.ofDocument(path), own, Person.NOBODY);
        var read = new Read(listed, whole, shown);
        var unreadable = Read.unreadable(whole.source(), review.problems()).toList();
        var errors = Stream.concat(unreadable.stream(), read.obstacles().stream())
                .distinct()
                .toList();
        return new Glance(
                review.frontMatter(),
                unreadable.isEmpty(),
                errors,
                errors.isEmpty() ? Summary.of(read) : Summary.unread(listed),
                errors.isEmpty() ? SearchText.of(read.body()) : List.of());
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** Why it cannot be read; nothing, if it can. */
    public List<Located> errors() {
        return errors;
    }

    /** Whether the site knows of it at all: it does unless the whole of it cannot be read. */
    boolean isListed() {
        return listed;
    }

    /** The path of its page, if it has one. */
    public String page() {
        return Address.ofDocument(frontMatter.path()).path();
    }

    /** What is known of it, as the site lists it. */
    Summary summary(Listed document) {
        return summary.as(document);
    }

    /** What a search knows of its page; nothing, if there is no page. */
    List<IndexedPage.Part> text() {
        return text;
    }
}
