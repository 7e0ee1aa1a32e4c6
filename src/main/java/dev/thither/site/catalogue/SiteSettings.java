package dev.thither.site.catalogue;

import dev.thither.review.Audience;
import java.time.LocalDate;

/**
 * What a site is called and for whom it is built.
 *
 * @param title of the whole, as it stands in the head of every page
 * @param language of the documents, as in {@code <html lang>}
 * @param audience those who may read what is built; nothing else is in any page
 * @param drafts whether drafts are built, too; an author's own always are
 * @param today the day that documents have to be kept to
 * @param version of Thither, for the footer
 * @param hosting where the site will stand, as far as is known
 */
public record SiteSettings(
        String title,
        String language,
        Audience audience,
        boolean drafts,
        LocalDate today,
        String version,
        Hosting hosting) {
    /** A site that may stand anywhere. Since it knows no day, all that is not kept for ever is out of date. */
    public SiteSettings(String title, String language, Audience audience, boolean drafts, String version) {
        this(title, language, audience, drafts, LocalDate.MAX, version, Hosting.ANYWHERE);
    }
}
