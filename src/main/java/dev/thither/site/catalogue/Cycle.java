package dev.thither.site.catalogue;

import dev.thither.html.Address;
import dev.thither.review.Names;

/**
 * A cycle of reviews.
 *
 * @param slug what it is told apart and sorted by; empty for none
 * @param name as it is shown
 */
public record Cycle(String slug, String name) {
    public static Cycle of(String name) {
        return new Cycle(Names.slug(name), name);
    }

    public boolean isNone() {
        return slug.isEmpty();
    }

    public Address address() {
        return Address.named("cycles", slug);
    }
}
