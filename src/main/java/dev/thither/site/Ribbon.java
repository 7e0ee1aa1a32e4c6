package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.review.Names;
import dev.thither.site.Digest.Outcome;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.RibbonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lays out the goals of a person from cycle to cycle. A goal goes on where a later one says that it was carried from
 * it, and ends as a later document, or its own, says.
 */
final class Ribbon {
    private static final int MOST_CYCLES = 6;
    private static final int MOST_LANES = 6;
    private static final int LONG_WORD = 4;

    private final Catalogue catalogue;
    private final Summaries summaries;
    private final Address page;
    /** Oldest first. */
    private final TreeMap<String, Pass> byCycle = new TreeMap<>();

    private final Map<String, List<Node>> byDocument = new HashMap<>();

    Ribbon(Catalogue catalogue, Summaries summaries, Address page) {
        this.catalogue = catalogue;
        this.summaries = summaries;
        this.page = page;
    }

    /** The ribbon of what is shown about a person; none where there is no goal in any cycle. */
    List<RibbonView> of(List<Listed> documents) {
        var own = documents.stream()
                .filter(Listed::isOwnAccount)
                .filter(document -> !Cycle.of(document.frontMatter().cycle()).isNone())
                .toList();
        own.forEach(this::add);
        own.forEach(this::connect);
        byCycle.values().removeIf(Pass::isEmpty);
        if (byCycle.isEmpty()) {
            return List.of();
        }
        var isCut = byCycle.size() > MOST_CYCLES;
        while (byCycle.size() > MOST_CYCLES) {
            byCycle.pollFirstEntry();
        }
        var lanes = layOut();
        var passes = byCycle.values().stream().map(pass -> view(pass, lanes)).toList();
        return List.of(new RibbonView(lanes, passes, isCut));
    }

    /** What is shown of a cycle. */
    private record Pass(Cycle cycle, List<Node> goals, List<RibbonView.ChipView> before) {
        boolean isEmpty() {
            return goals.isEmpty() && before.isEmpty();
        }
    }

    /** A goal in its document. */
    private static final class Node {
        private final Listed document;
        private final Digest.Goal goal;
        private final List<Node> from = new ArrayList<>();
        private boolean carriedOn;
        private Outcome outcome;
        private String why;
        private boolean isTold;
        private int lane = -1;

        Node(Listed document, Digest.Goal goal) {
            this.document = document;
            this.goal = goal;
            this.outcome = goal.outcome();
            this.why = goal.why();
        }

        String cycle() {
            return Cycle.of(document.frontMatter().cycle()).slug();
        }

        boolean isBefore(Node other) {
            return cycle().compareTo(other.cycle()) < 0;
        }
    }

    private Pass pass(Listed document) {
        var cycle = catalogue.cycle(document.frontMatter().cycle());
        return byCycle.computeIfAbsent(cycle.slug(), slug -> new Pass(cycle, new ArrayList<>(), new ArrayList<>()));
    }

    private void add(Listed document) {
        for (var goal : summaries.digest(document).goals()) {
            var node = new Node(document, goal);
            byDocument
                    .computeIfAbsent(document.path(), path -> new ArrayList<>())
                    .add(node);
            pass(document).goals().add(node);
        }
    }

    private void connect(Listed document) {
        for (var node : byDocument.getOrDefault(document.path(), List.of())) {
            node.goal.carriedFrom().stream()
                    .flatMap(place -> at(place, node.goal.title()).stream())
                    .filter(earlier -> earlier.isBefore(node) && !node.from.contains(earlier))
                    .forEach(earlier -> {
                        node.from.add(earlier);
                        earlier.carriedOn = true;
                    });
        }
        var results = summaries.digest(document).results();
        for (var result : results) {
            var goals = meant(result, results, document);
            goals.forEach(goal -> tell(goal, result));
            if (goals.isEmpty()) {
                pass(document).before().add(chip(result, document));
            }
        }
    }

    /** The goals that a result is about: those it links to, by name where it links to several, or else by name. */
    private List<Node> meant(Digest.Result result, List<Digest.Result> all, Listed document) {
        if (result.of().isEmpty()) {
            return called(result.title(), document);
        }
        var found = result.of().stream()
                .flatMap(place -> at(place, result.title()).stream())
                .distinct()
                .toList();
        var isOnlyOne =
                all.stream().filter(other -> other.of().equals(result.of())).count() == 1;
        return found.isEmpty() && isOnlyOne
                ? result.of().stream().flatMap(place -> under(place).stream()).toList()
                : found;
    }

    private static void tell(Node goal, Digest.Result result) {
        if (!goal.isTold) {
            goal.isTold = true;
            goal.outcome = result.outcome() == Outcome.OPEN ? goal.outcome : result.outcome();
            goal.why = result.words();
        }
    }

    /** The goal under a heading; under that of a section or a document its only goal, or the one of such a title. */
    private List<Node> at(Digest.Place place, String title) {
        var own = byDocument.getOrDefault(place.path(), List.of()).stream()
                .filter(node -> node.goal.anchor().equals(place.anchor())
                        && !node.goal.anchor().equals(node.goal.section()))
                .toList();
        var under = under(place);
        return !own.isEmpty() ? own : under.size() == 1 ? under : alike(title, under);
    }

    private List<Node> under(Digest.Place place) {
        return byDocument.getOrDefault(place.path(), List.of()).stream()
                .filter(node -> place.anchor().isEmpty() || node.goal.section().equals(place.anchor()))
                .toList();
    }

    /** The goal of such a title in the newest cycle before a document's, or in its own, that has one. */
    private List<Node> called(String title, Listed document) {
        var cycle = Cycle.of(document.frontMatter().cycle()).slug();
        return byCycle.headMap(cycle, true).descendingMap().values().stream()
                .map(pass -> alike(
                        title,
                        pass.goals().stream()
                                .filter(node -> !node.document.equals(document))
                                .toList()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The one goal whose title is the same, or has half of the longer words in common and more than any other. */
    private static List<Node> alike(String title, List<Node> goals) {
        var words = longWords(title);
        var most = goals.stream().mapToInt(goal -> common(goal, words)).max().orElse(0);
        var alike = goals.stream().filter(goal -> common(goal, words) == most).toList();
        return most >= 1 && most * 2 >= words.size() && alike.size() == 1 ? alike : List.of();
    }

    private static int common(Node goal, Set<String> words) {
        var common = longWords(goal.goal.title());
        common.retainAll(words);
        return common.size();
    }

    private static Set<String> longWords(String title) {
        var words = new HashSet<String>();
        for (var word : Names.slug(title).split("-", -1)) {
            if (word.length() >= LONG_WORD) {
                words.add(word);
            }
        }
        return words;
    }

    /** Gives each goal a lane, that of the goal it goes on from if nothing else does; says how many there are. */
    private int layOut() {
        var used = 0;
        var open = new HashMap<Integer, Node>();
        for (var pass : byCycle.values()) {
            var nodes = pass.goals();
            var taken = new ArrayList<Integer>();
            for (var node : nodes) {
                inherited(node, open, taken).ifPresent(lane -> place(node, lane, taken));
            }
            var waiting = lanesInUse(open, pass);
            for (var node : nodes) {
                if (node.lane < 0) {
                    var lane = 0;
                    while (taken.contains(lane) || waiting.contains(lane)) {
                        lane++;
                    }
                    if (lane < MOST_LANES) {
                        place(node, lane, taken);
                    }
                }
            }
            nodes.stream().filter(node -> node.lane >= 0).forEach(node -> open.put(node.lane, node));
            used = Math.max(
                    used, taken.stream().mapToInt(lane -> lane + 1).max().orElse(0));
        }
        return used;
    }

    private static void place(Node node, int lane, List<Integer> taken) {
        node.lane = lane;
        taken.add(lane);
    }

    private static Optional<Integer> inherited(Node node, Map<Integer, Node> open, List<Integer> taken) {
        return node.from.stream()
                .filter(earlier -> earlier.lane >= 0 && open.get(earlier.lane) == earlier)
                .map(earlier -> earlier.lane)
                .filter(lane -> !taken.contains(lane))
                .findFirst();
    }

    /** Lanes of goals that go on in this cycle or a later one. */
    private List<Integer> lanesInUse(Map<Integer, Node> open, Pass now) {
        return open.entrySet().stream()
                .filter(lane -> goesOnAfter(lane.getValue(), now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean goesOnAfter(Node earlier, Pass now) {
        return byCycle.tailMap(now.cycle().slug(), false).values().stream()
                .flatMap(pass -> pass.goals().stream())
                .anyMatch(later -> later.from.contains(earlier));
    }

    private RibbonView.PassView view(Pass pass, int lanes) {
        var chips = new ArrayList<RibbonView.ChipView>();
        for (var lane = 0; lane < lanes; lane++) {
            chips.add(chip(lane, pass));
        }
        var more = new LinkedHashMap<String, LinkView>();
        pass.goals().stream()
                .filter(node -> node.lane < 0)
                .map(node -> node.document)
                .forEach(document -> more.put(
                        document.path(),
                        new LinkView("All goals: " + Words.of(document), page.hrefTo(document.address()))));
        var hasChips =
                chips.stream().anyMatch(chip -> chip.joined() || !chip.title().isEmpty());
        return new RibbonView.PassView(
                new LinkView(pass.cycle().name(), page.hrefTo(pass.cycle().address())),
                pass.before(),
                hasChips ? chips : List.of(),
                List.copyOf(more.values()));
    }

    private RibbonView.ChipView chip(int lane, Pass pass) {
        return pass.goals().stream()
                .filter(node -> node.lane == lane)
                .findFirst()
                .map(this::chip)
                .orElseGet(() -> new RibbonView.ChipView("", "", goesPast(lane, pass), "", "", "", List.of()));
    }

    private RibbonView.ChipView chip(Digest.Result result, Listed document) {
        var outcome = outcome(result.outcome(), false, true);
        return new RibbonView.ChipView(
                result.title(),
                href(document, result.anchor()),
                false,
                outcome,
                unlessSaid(words(outcome), result.words()),
                result.words(),
                List.of());
    }

    /** Whether a goal of an earlier cycle goes on in a later one, in that lane. */
    private boolean goesPast(int lane, Pass now) {
        return byCycle.tailMap(now.cycle().slug(), false).values().stream()
                .flatMap(pass -> pass.goals().stream())
                .filter(later -> later.lane == lane)
                .anyMatch(later -> later.from.stream()
                        .anyMatch(from -> from.lane == lane
                                && from.cycle().compareTo(now.cycle().slug()) < 0));
    }

    private RibbonView.ChipView chip(Node node) {
        var outcome = outcome(node.outcome, node.carriedOn, node.isTold);
        return new RibbonView.ChipView(
                node.goal.title(),
                href(node.document, node.goal.anchor()),
                node.from.stream().anyMatch(from -> from.lane == node.lane),
                outcome,
                unlessSaid(words(outcome), node.why),
                node.why,
                node.from.stream()
                        .map(from -> new LinkView(
                                catalogue
                                        .cycle(from.document.frontMatter().cycle())
                                        .name(),
                                href(from.document, from.goal.anchor())))
                        .distinct()
                        .toList());
    }

    private String href(Listed document, String anchor) {
        return page.hrefTo(document.address()) + (anchor.isEmpty() ? "" : Address.fragment(anchor));
    }

    private static String outcome(Outcome outcome, boolean carriedOn, boolean isTold) {
        return switch (outcome) {
            case DONE -> "done";
            case DROPPED -> "dropped";
            case CARRIED -> "carried";
            case OPEN -> carriedOn ? "carried" : isTold ? "open" : "";
        };
    }

    private static String words(String outcome) {
        return switch (outcome) {
            case "done" -> "Done";
            case "dropped" -> "Dropped";
            case "carried" -> "Carried on";
            case "open" -> "Open";
            default -> "";
        };
    }

    /** Nothing where the author begins with the same words. */
    private static String unlessSaid(String words, String why) {
        return why.regionMatches(true, 0, words, 0, words.length()) ? "" : words;
    }
}
