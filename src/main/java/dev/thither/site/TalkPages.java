package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Dates;
import dev.thither.review.Kind;
import dev.thither.review.Names;
import dev.thither.review.Status;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.GatheredView;
import dev.thither.theme.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cycle as the manager of some who wrote in it reads it before talking with them. All of it stands in their
 * documents; what is quoted is theirs, word for word.
 */
final class TalkPages {
    private static final String WRITERS = "writers";
    private static final int QUESTIONS = 2;
    private static final int FIRST_NAME = 3;

    private final Catalogue catalogue;
    private final Summaries summaries;
    private final Person manager;
    private final Cycle cycle;
    private final Sayings sayings;
    /** By the slugs of their names, each with what they wrote in this cycle. */
    private final Map<String, List<Listed>> people = new TreeMap<>();

    TalkPages(Catalogue catalogue, Summaries summaries, String manager, Cycle cycle) {
        this.catalogue = catalogue;
        this.summaries = summaries;
        this.manager = catalogue.person(manager).isNobody() ? Person.of(manager) : catalogue.person(manager);
        this.cycle = cycle;
        this.sayings = new Sayings(catalogue, true);
        for (var document : catalogue.ledBy(manager, cycle)) {
            if (summaries.isRendered(document)) {
                var person = catalogue.person(document.subject().name());
                people.computeIfAbsent(Names.slug(person.name()) + " " + person.slug(), key -> new ArrayList<>())
                        .add(document);
            }
        }
        people.values()
                .forEach(documents ->
                        documents.sort(Comparator.comparing(Listed::kind).thenComparing(Listed::path)));
    }

    /** Where the list of all stands who wrote in the cycle. */
    Address writers() {
        return Address.folder(GatheredPages.folder(cycle.address()) + "/" + WRITERS);
    }

    List<Sheet> sheets() {
        var page = cycle.address();
        var heading = new GatheredView(
                "Cycle",
                cycle.name(),
                List.of(),
                List.of(new LinkView("All who wrote in this cycle", page.hrefTo(writers()))),
                links(catalogue.previous(cycle).stream()),
                links(catalogue.next(cycle).stream()));
        var gatherings = List.of(
                new Gathering("status", "What is written", status()),
                new Gathering("dates", "In order of date", dates()),
                new Gathering("asks-to-me", "Asked of you", asks()),
                new Gathering("questions", "For each talk, in their own words", questions()),
                new Gathering("served", "Goals, by whom they are for", served()),
                new Gathering("carried", "Carried from the cycle before", carried()));
        var trail = List.of(new Lines.Link("Cycles", ListPages.CYCLES));
        return new GatheredPages("talks", page, trail, heading, gatherings).sheets();
    }

    private List<LinkView> links(Stream<Cycle> cycles) {
        return cycles.map(other -> new LinkView(other.name(), cycle.address().hrefTo(other.address())))
                .toList();
    }

    private Stream<Listed> documents() {
        return people.values().stream().flatMap(List::stream);
    }

    private Digest digest(Listed document) {
        return summaries.digest(document);
    }

    /** What each wrote, and what of a review and a plan is not there to read: it may be that it is not shown. */
    private List<Saying> status() {
        var said = new ArrayList<Saying>();
        for (var documents : people.values()) {
            documents.forEach(document -> said.add(sayings.whole(
                    document, Words.of(document), status(document.frontMatter().status()))));
            var kinds = documents.stream().map(Listed::kind).toList();
            if (kinds.contains(Kind.SELF_REVIEW) != kinds.contains(Kind.GROWTH_PLAN)) {
                var missing = kinds.contains(Kind.SELF_REVIEW) ? "No growth plan" : "No self-review";
                said.add(sayings.whole(documents.get(0), "", missing + " that you can read"));
            }
        }
        return said;
    }

    private static String status(Status status) {
        return switch (status) {
            case DRAFT -> "still a draft";
            case SHARED -> "shared";
            case CLOSED -> "closed";
        };
    }

    /** Days on which something is to be looked at, unless a note of that day is there; nothing of what is closed. */
    private List<Saying> dates() {
        var byDate = new TreeMap<String, List<Saying>>();
        documents()
                .filter(document -> document.frontMatter().status() != Status.CLOSED)
                .forEach(document -> addDates(document, byDate));
        return byDate.values().stream().flatMap(List::stream).toList();
    }

    private void addDates(Listed document, Map<String, List<Saying>> byDate) {
        var digest = digest(document);
        var name = sayings.who(document).name();
        for (var date : document.frontMatter().reviewOn()) {
            if (!digest.checkIns().contains(date)) {
                on(date, byDate).add(sayings.of(day(date), document, false, "Check-in", "", name));
            }
        }
        for (var goal : digest.goals()) {
            if (goal.outcome() == Digest.Outcome.OPEN) {
                goal.open()
                        .forEach(due -> on(due.date(), byDate)
                                .add(sayings.of(day(due.date()), document, false, due.words(), goal.anchor(), name)));
            }
        }
    }

    private static List<Saying> on(String date, Map<String, List<Saying>> byDate) {
        return byDate.computeIfAbsent(date, key -> new ArrayList<>());
    }

    private static Saying.Who day(String date) {
        return Saying.Who.of(Dates.words(date));
    }

    private List<Saying> asks() {
        return documents()
                .flatMap(document -> digest(document).told(Digest.Topic.ASK).stream()
                        .filter(ask -> isAskedOfManager(ask.words()))
                        .map(ask -> sayings.of(document, ask, true, "")))
                .toList();
    }

    /** Whether it calls the manager by name, or by first name, or so. */
    private boolean isAskedOfManager(String words) {
        var slug = "-" + Names.slug(words) + "-";
        var first = manager.slug().split("-", 2)[0];
        return slug.contains("-" + manager.slug() + "-")
                || slug.contains("-my-manager-")
                || (first.length() >= FIRST_NAME && slug.contains("-" + first + "-"));
    }

    /** What they need to know, what they ask for, where they want to go: the first of each, and no more than two. */
    private List<Saying> questions() {
        return people.values().stream()
                .flatMap(documents -> Stream.of(Digest.Topic.NEED_TO_KNOW, Digest.Topic.ASK, Digest.Topic.DIRECTION)
                        .flatMap(topic -> first(topic, documents).stream())
                        .limit(QUESTIONS))
                .toList();
    }

    private Optional<Saying> first(Digest.Topic topic, List<Listed> documents) {
        return documents.stream()
                .flatMap(document -> digest(document).told(topic).stream()
                        .map(told -> sayings.of(document, told, true, about(topic))))
                .findFirst();
    }

    private static String about(Digest.Topic topic) {
        return switch (topic) {
            case NEED_TO_KNOW -> "Need to know";
            case ASK -> "I ask for";
            default -> "Where I want to go";
        };
    }

    /** Under the author's words for whom a goal is; those that do not say so at the end. */
    private List<Saying> served() {
        var byWhom = new LinkedHashMap<String, List<Saying>>();
        var unsaid = new ArrayList<Saying>();
        documents().forEach(document -> {
            for (var goal : digest(document).goals()) {
                var key = Names.slug(goal.forWhom());
                var group = key.isEmpty() ? unsaid : byWhom.computeIfAbsent(key, slug -> new ArrayList<>());
                var words = key.isEmpty() ? "Not said" : goal.forWhom();
                var whom = group.isEmpty() ? Saying.Who.of(words) : group.get(0).who();
                var name = sayings.who(document).name();
                group.add(sayings.of(whom, document, false, goal.title(), goal.anchor(), name));
            }
        });
        return Stream.concat(byWhom.values().stream().flatMap(List::stream), unsaid.stream())
                .toList();
    }

    /** What is open of the goals before, and those that were carried into a goal of this cycle. */
    private List<Saying> carried() {
        return documents().flatMap(document -> carried(document).stream()).toList();
    }

    private List<Saying> carried(Listed document) {
        var said = new ArrayList<Saying>();
        var places = new HashSet<Digest.Place>();
        for (var goal : digest(document).goals()) {
            if (!goal.carriedFrom().isEmpty()) {
                places.addAll(goal.carriedFrom());
                said.add(sayings.of(
                        sayings.who(document), document, false, goal.title(), goal.anchor(), "a goal again"));
            }
        }
        for (var result : digest(document).results()) {
            var goesOn = result.outcome() == Digest.Outcome.OPEN || result.outcome() == Digest.Outcome.CARRIED;
            if (goesOn && result.of().stream().noneMatch(places::contains)) {
                var note = result.words().isEmpty() ? "open" : "“" + result.words() + "”";
                said.add(sayings.of(sayings.who(document), document, false, result.title(), result.anchor(), note));
            }
        }
        return said;
    }
}
