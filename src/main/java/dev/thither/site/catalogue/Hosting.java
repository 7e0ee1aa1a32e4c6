package dev.thither.site.catalogue;

/**
 * Where a site will stand. All links are relative and need none of this, but for those of the page that a host shows at
 * addresses where nothing is.
 *
 * @param baseUrl the path of the site on its host, {@code /reviews/}; empty where it is not known
 * @param publicUrl the whole address of the site with a slash at its end, {@code https://docs.example.org/reviews/};
 *     empty for a site without a sitemap
 */
public record Hosting(String baseUrl, String publicUrl) {
    /** For a site that may stand anywhere. */
    public static final Hosting ANYWHERE = new Hosting("", "");
}
