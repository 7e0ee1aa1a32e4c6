package dev.thither.site.catalogue;

import dev.thither.html.Address;
import dev.thither.review.Names;

/**
 * Somebody whom documents are about.
 *
 * @param slug what they are told apart by; empty for nobody
 * @param name as it is shown
 */
public record Person(String slug, String name) {
    public static final Person NOBODY = new Person("", "");

    /** The person whom a front matter calls {@code name}; a slug is spelt as a name. */
    public static Person of(String name) {
        var slug = Names.slug(name);
        return slug.isEmpty() ? NOBODY : new Person(slug, name.equals(slug) ? spelt(slug) : name.strip());
    }

    public boolean isNobody() {
        return slug.isEmpty();
    }

    /** Whether the name says more than the slug does. */
    boolean isSpelt() {
        return !name.equals(spelt(slug));
    }

    public Address address() {
        return Address.named("people", slug);
    }

    /** {@code ines-duarte} is Ines Duarte. */
    public static String spelt(String slug) {
        var name = new StringBuilder(slug.length());
        var begins = true;
        for (var i = 0; i < slug.length(); i++) {
            var c = slug.charAt(i);
            name.append(c == '-' ? ' ' : begins ? Character.toTitleCase(c) : c);
            begins = c == '-';
        }
        return name.toString();
    }
}
