package dev.thither.site.catalogue;

import dev.thither.html.Address;
import dev.thither.review.Names;

/**
 * A team that documents name.
 *
 * @param slug what it is told apart by; empty for none
 * @param name as it is shown
 */
public record Team(String slug, String name) {
    /** How many documents a team has to be able to read before they are gathered on a page. */
    public static final int ENOUGH = 5;

    /** The team that a front matter calls {@code name}; a slug is spelt as a name. */
    public static Team of(String name) {
        var slug = Names.slug(name);
        return new Team(slug, name.equals(slug) ? Person.spelt(slug) : name.strip());
    }

    public boolean isNone() {
        return slug.isEmpty();
    }

    /** Whether the name says more than the slug does. */
    boolean isSpelt() {
        return !name.equals(Person.spelt(slug));
    }

    public Address address() {
        return Address.named("teams", slug);
    }
}
