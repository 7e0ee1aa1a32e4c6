package dev.thither.site;

/** Is told how far a site has come. Called from several threads. */
public interface SiteProgress {
    /** Of all parts of the site, so many are done. */
    void at(int done, int all);
}
