package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Target;
import dev.thither.html.Address;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Names;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.theme.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the goals of the cycle before. What the author says of a goal decides, then its box and whether it is
 * struck through, then whether a goal of this cycle is carried from it; of others nothing is said.
 */
final class PastGoals {
    private final List<Carried> carried;
    private final String folder;

    /** @param folder that the document stands in */
    PastGoals(Review review, String folder) {
        this.folder = folder;
        this.carried = review.goals().stream()
                .filter(goal -> !goal.anchor().isEmpty())
                .flatMap(this::carried)
                .toList();
    }

    /** A goal of this cycle and the place or words that it says it is carried from. */
    private record Carried(Entry goal, List<Target> places, String words) {}

    private Stream<Carried> carried(Entry goal) {
        return goal.labels().stream()
                .filter(labelled -> labelled.label() == Label.CARRIED_FROM)
                .map(labelled -> new Carried(
                        goal,
                        places(labelled.prose().inlines()),
                        Names.slug(labelled.words().text())));
    }

    /**
     * Those of a section; none, where nothing is told of any of them or where they are no list and have no headings.
     */
    List<Told> of(Section section) {
        var forms = section.entries().stream().map(Entry::form).distinct().toList();
        if (forms.size() != 1 || (forms.get(0) != Entry.Form.ITEM && forms.get(0) != Entry.Form.HEADING)) {
            return List.of();
        }
        var tasks = tasks(section);
        var goals = section.entries().stream().map(PastGoal::of).toList();
        var counts = goals.stream()
                .flatMap(goal -> places(goal.name()).stream())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        var told = goals.stream()
                .map(goal -> told(
                        goal, counts, tasks.getOrDefault(goal.entry().span().start(), Block.Task.NONE)))
                .toList();
        return told.stream().allMatch(goal -> goal.fate() == Fate.UNTOLD) ? List.of() : told;
    }

    /**
     * A goal and what became of it.
     *
     * @param now the goals of this cycle that it is carried on in
     */
    record Told(PastGoal goal, Fate fate, List<Entry> now) {}

    /** Several goals may lead to one heading, such as that above all of them; then their names tell them apart. */
    private Told told(PastGoal goal, Map<Target, Long> counts, Block.Task task) {
        var title = Names.slug(goal.title());
        var places = places(goal.name()).stream()
                .filter(place -> counts.getOrDefault(place, 0L) == 1)
                .toList();
        var now = carried.stream()
                .filter(other -> (!title.isEmpty() && other.words().equals(title))
                        || other.places().stream().anyMatch(places::contains))
                .map(Carried::goal)
                .distinct()
                .toList();
        return new Told(goal, fate(goal, task, !now.isEmpty()), now);
    }

    private static Fate fate(PastGoal goal, Block.Task task, boolean goesOn) {
        var said = Fate.said(goal.said());
        if (said != Fate.UNTOLD) {
            return said;
        }
        if (task == Block.Task.DONE) {
            return Fate.DONE;
        }
        if (goal.entry().settled() || isStruck(goal)) {
            return Fate.DROPPED;
        }
        return goesOn ? Fate.KEPT : task == Block.Task.OPEN ? Fate.OPEN : Fate.UNTOLD;
    }

    private static boolean isStruck(PastGoal goal) {
        var name = goal.prose();
        return name.standing().isEmpty() && !name.reading().isEmpty();
    }

    /** The headings of other documents that links lead to. */
    private List<Target> places(List<Inline> inlines) {
        var places = new ArrayList<Target>();
        for (var inline : inlines) {
            if (inline instanceof Inline.Link link
                    && Target.of(link.target(), folder) instanceof Target.File file
                    && !file.path().isEmpty()
                    && !file.anchor().isEmpty()) {
                places.add(file);
            } else if (inline instanceof Inline.Struck struck) {
                places.addAll(places(struck.inlines()));
            } else if (inline instanceof Inline.Strong strong) {
                places.addAll(places(strong.inlines()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                places.addAll(places(emphasis.inlines()));
            }
        }
        return places;
    }

    private static Map<Integer, Block.Task> tasks(Section section) {
        return section.blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(items -> ((Block.Items) items).items().stream())
                .collect(Collectors.toMap(item -> item.span().start(), Block.Item::task, (first, second) -> first));
    }

    /** The words of a goal of this cycle, and the way to it. */
    static List<LinkView> links(List<Entry> goals) {
        return goals.stream()
                .map(goal -> new LinkView(goal.title().text(), Address.fragment(goal.anchor())))
                .toList();
    }
}
