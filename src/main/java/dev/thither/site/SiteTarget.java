package dev.thither.site;

import java.util.List;

/** Where the files of a site go. Called from several threads. */
public interface SiteTarget {
    /** Takes a file that was made. */
    void write(Page page);

    /**
     * Takes over files of the tree before, if each is still as it was when that tree was made; if one is not, none is.
     *
     * @return whether they are in the new tree now
     */
    default boolean keep(List<String> paths) {
        return false;
    }
}
