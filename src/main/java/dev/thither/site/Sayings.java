package dev.thither.site;

import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;

/**
 * Makes a {@link Saying} out of what a document tells.
 *
 * @param oneCycle whether all are of the same cycle, so that none names it
 */
record Sayings(Catalogue catalogue, boolean oneCycle) {
    private static final String MORE = "More of this there";

    /** What somebody tells, under their own name. */
    Saying of(Listed document, Digest.Told told, boolean quoted, String note) {
        var isMore = told.words().isEmpty();
        return of(who(document), document, quoted && !isMore, isMore ? MORE : told.words(), told.anchor(), note);
    }

    Saying of(Saying.Who who, Listed document, boolean quoted, String words, String anchor, String note) {
        var cycle = catalogue.cycle(document.frontMatter().cycle());
        var kind = Words.of(document);
        var source = oneCycle || cycle.isNone() ? kind : kind + ", " + cycle.name();
        return new Saying(who, cycle.slug(), quoted, words, document.address(), anchor, note, source);
    }

    /** The document as a whole, or what is missing beside it. */
    Saying whole(Listed document, String words, String note) {
        return new Saying(
                who(document),
                Cycle.of(document.frontMatter().cycle()).slug(),
                false,
                words,
                document.address(),
                "",
                note,
                "");
    }

    /** Whom it is about. */
    Saying.Who who(Listed document) {
        return Saying.Who.of(catalogue.person(document.subject().name()));
    }
}
