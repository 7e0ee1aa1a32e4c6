package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Places;
import dev.thither.site.catalogue.Catalogue;
import java.util.Optional;

/** The documents that are shown, and what is known so far of their headings. */
record KnownPlaces(Catalogue catalogue, Summaries summaries) implements Places {
    @Override
    public Optional<Address> page(String path) {
        return catalogue.page(path);
    }

    @Override
    public boolean isHidden(String path) {
        return catalogue.isHidden(path);
    }

    @Override
    public Heading heading(String path, String anchor) {
        return summaries.heading(path, anchor);
    }
}
