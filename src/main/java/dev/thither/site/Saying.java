package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Markup;
import dev.thither.review.Names;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.GatheredView;
import dev.thither.theme.view.LinkView;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that somebody said, on whichever page it is shown.
 *
 * @param who says it, or what else it is found under
 * @param cycle the slug of the cycle it is from
 * @param quoted whether the words are all of it, in its author's words; else they are what it is called
 * @param place the document
 * @param anchor of the heading it stands under, or empty
 * @param note a few words more; may be empty
 * @param source what the document is called
 */
record Saying(
        Who who, String cycle, boolean quoted, String words, Address place, String anchor, String note, String source) {
    /** Tags, quotes and names around the words of one. */
    private static final int AROUND = 130;

    private static final int AROUND_WHO = 90;

    /**
     * What sayings are found under.
     *
     * @param page one, or none
     */
    record Who(String name, List<Address> page) {
        static Who of(Person person) {
            return new Who(person.name(), person.isNobody() ? List.of() : List.of(person.address()));
        }

        static Who of(String words) {
            return new Who(words, List.of());
        }

        String key() {
            return Names.slug(name);
        }

        LinkView on(Address page) {
            return new LinkView(
                    name, this.page.stream().map(page::hrefTo).findFirst().orElse(""));
        }
    }

    GatheredView.SaidView on(Address page) {
        var fragment = anchor.isEmpty() ? "" : Address.fragment(anchor);
        return new GatheredView.SaidView(quoted, words, page.hrefTo(place) + fragment, note, source);
    }

    /** About how many bytes it takes on a page. */
    int size(Address page) {
        var said = on(page);
        return AROUND + size(said.words()) + size(said.href()) + size(said.note()) + size(said.source());
    }

    /** About how many bytes it takes to say who says it. */
    int sizeOfWho(Address page) {
        var link = who.on(page);
        return AROUND_WHO + size(link.name()) + size(link.href());
    }

    private static int size(String words) {
        return Markup.text(words).getBytes(StandardCharsets.UTF_8).length;
    }
}
