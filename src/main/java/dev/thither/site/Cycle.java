package dev.thither.site;

import dev.thither.review.Names;

/**
 * A cycle of reviews.
 *
 * @param slug what it is told apart and sorted by; empty for none
 * @param name as it is shown
 */
record Cycle(String slug, String name) {
    static Cycle of(String name) {
        return new Cycle(Names.slug(name), name);
    }

    boolean isNone() {
        return slug.isEmpty();
    }

    Address address() {
        return Address.named("cycles", slug);
    }
}
