package dev.thither.site;

import dev.thither.html.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What several documents say about one thing.
 *
 * @param kind as a word, which is also the name of its pages
 * @param sayings in the order to show, those under one name next to each other
 */
record Gathering(String kind, String title, List<Saying> sayings) {
    Gathering {
        sayings = List.copyOf(sayings);
    }

    String anchor() {
        return "t." + kind;
    }

    int size(Address page) {
        return size(sayings, page);
    }

    private static int size(List<Saying> sayings, Address page) {
        var size = 0;
        var before = List.<Saying.Who>of();
        for (var saying : sayings) {
            size += saying.size(page);
            if (!before.contains(saying.who())) {
                size += saying.sizeOfWho(page);
                before = List.of(saying.who());
            }
        }
        return size;
    }

    /**
     * As much as there is room for: what is from the newest cycles, as many of them as fit whole; of one that does not,
     * the beginning.
     */
    List<Saying> within(int room, Address page) {
        if (size(page) <= room) {
            return sayings;
        }
        var newest = List.<Saying>of();
        Set<String> cycles = new HashSet<>();
        for (var cycle : cycles()) {
            cycles.add(cycle);
            var more = sayings.stream()
                    .filter(saying -> cycles.contains(saying.cycle()))
                    .toList();
            if (size(more, page) > room) {
                return newest.isEmpty() ? cut(more, room, page).get(0) : newest;
            }
            newest = more;
        }
        return newest;
    }

    private List<String> cycles() {
        var cycles = new TreeSet<String>(Collections.reverseOrder());
        sayings.forEach(saying -> cycles.add(saying.cycle()));
        return List.copyOf(cycles);
    }

    /** All of it, in parts for which there is room; a part has at least one saying. */
    List<List<Saying>> cut(int room, Address page) {
        return cut(sayings, room, page);
    }

    private static List<List<Saying>> cut(List<Saying> sayings, int room, Address page) {
        var parts = new ArrayList<List<Saying>>();
        var part = new ArrayList<Saying>();
        var size = 0;
        for (var saying : sayings) {
            var isNew = part.isEmpty() || !part.get(part.size() - 1).who().equals(saying.who());
            var more = saying.size(page) + (isNew ? saying.sizeOfWho(page) : 0);
            if (!part.isEmpty() && size + more > room) {
                parts.add(List.copyOf(part));
                part.clear();
                size = 0;
                more = saying.size(page) + saying.sizeOfWho(page);
            }
            part.add(saying);
            size += more;
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
