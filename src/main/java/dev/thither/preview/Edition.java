package dev.thither.preview;

import dev.thither.html.Located;
import dev.thither.site.Glance;
import dev.thither.site.PagesOnDemand;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site as it is between two changes.
 *
 * @param number higher than that of all before
 * @param unreadable why a page cannot be made, by the page's path
 * @param errors for which a build would publish nothing, wherever they are
 * @param obstacle why there is no newer edition than these pages; empty where nothing is in the way
 */
record Edition(
        long number, PagesOnDemand pages, Map<String, List<String>> unreadable, List<String> errors, String obstacle) {
    Edition {
        unreadable = Map.copyOf(unreadable);
        errors = List.copyOf(errors);
    }

    static Edition of(long number, PagesOnDemand pages, Collection<Glance> documents) {
        var broken = documents.stream()
                .filter(document -> !document.errors().isEmpty())
                .toList();
        var unreadable = broken.stream()
                .collect(Collectors.toMap(Glance::page, document -> inWords(document.errors()), Edition::both));
        var errors = Stream.concat(
                        broken.stream().flatMap(document -> document.errors().stream()), pages.conflicts().stream())
                .toList();
        return new Edition(number, pages, unreadable, inWords(errors), "");
    }

    /** The same pages, which are not the newest. */
    Edition stoppedBy(String reason) {
        return reason.equals(obstacle) ? this : new Edition(number + 1, pages, unreadable, List.of(reason), reason);
    }

    boolean isStopped() {
        return !obstacle.isEmpty();
    }

    static List<String> inWords(List<Located> errors) {
        return errors.stream().map(Located::inWords).toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
