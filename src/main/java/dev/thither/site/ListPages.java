package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.review.FrontMatter;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import dev.thither.site.catalogue.Team;
import dev.thither.theme.view.GrowthView;
import dev.thither.theme.view.HomeView;
import dev.thither.theme.view.Html;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.ListView;
import dev.thither.theme.view.PersonView;
import dev.thither.theme.view.SiteView;
import dev.thither.theme.view.TextView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that lead to documents: home, people, teams, cycles, plain pages. Made when all documents are. */
final class ListPages {
    static final Address PEOPLE = Address.folder("people");
    static final Address CYCLES = Address.folder("cycles");
    static final Address PAGES = Address.folder("pages");
    static final Address TEAMS = Address.folder("teams");
    private static final int PEOPLE_AT_HOME = 60;
    private static final int CYCLES_AT_HOME = 6;
    private static final int TEAMS_AT_HOME = 12;
    private static final int PAGES_AT_HOME = 12;

    /** By cycle, then by path. */
    static final Comparator<Listed> NEWEST_FIRST = Comparator.comparing((Listed document) ->
                    Cycle.of(document.frontMatter().cycle()).slug())
            .reversed()
            .thenComparing(Listed::path);

    private final Catalogue catalogue;
    private final Summaries summaries;

    ListPages(Catalogue catalogue, Summaries summaries) {
        this.catalogue = catalogue;
        this.summaries = summaries;
    }

    /**
     * The home page.
     *
     * @param own what the source folder's own {@code index.md} made, if there is one
     */
    Sheet home(SiteView site, Optional<Sheet> own) {
        var text = own.map(sheet -> (TextView) sheet.view())
                .orElseGet(() -> new TextView(site.title(), "", Html.EMPTY, List.of()));
        var people = people();
        var few = people.count() <= PEOPLE_AT_HOME;
        var pages = pages();
        var teams = new TeamPages(catalogue, summaries).lines();
        var view = new HomeView(
                text.title(),
                text.anchor(),
                text.body(),
                cycles().stream().limit(CYCLES_AT_HOME).toList(),
                few ? people.on(Address.HOME) : List.of(),
                few ? List.of() : people.letters(Address.HOME, PEOPLE),
                teams.count() <= TEAMS_AT_HOME ? teams.on(Address.HOME) : List.of(),
                pages.count() <= PAGES_AT_HOME ? pages.on(Address.HOME) : List.of(),
                more(teams, pages));
        var contents = own.map(Sheet::contents).orElse(List.of());
        return new Sheet("home", Address.HOME, text.title(), List.of(), contents, "home", view);
    }

    private List<LinkView> more(Lines teams, Lines pages) {
        var more = new ArrayList<LinkView>();
        if (catalogue.cycles().size() > CYCLES_AT_HOME) {
            more.add(new LinkView("All cycles", Address.HOME.hrefTo(CYCLES)));
        }
        if (teams.count() > TEAMS_AT_HOME) {
            more.add(new LinkView("All teams", Address.HOME.hrefTo(TEAMS)));
        }
        if (pages.count() > PAGES_AT_HOME) {
            more.add(new LinkView("All pages", Address.HOME.hrefTo(PAGES)));
        }
        return more;
    }

    private List<ListView.Row> cycles() {
        return catalogue.cycles().stream()
                .map(cycle -> new ListView.Row(
                        cycle.name(), Address.HOME.hrefTo(cycle.address()), peopleIn(cycle), List.of()))
                .toList();
    }

    private String peopleIn(Cycle cycle) {
        var count = catalogue.of(cycle).stream()
                .map(document -> document.subject().slug())
                .distinct()
                .count();
        return count == 1 ? "1 person" : count + " people";
    }

    private Lines people() {
        return new Lines(catalogue.people().stream()
                .map(person -> new Lines.Line(person.name(), person.address(), note(person), List.of()))
                .toList());
    }

    /** What they do, and for which team, in their newest document that says so. */
    String note(Person person) {
        var about = newestFirst(catalogue.about(person));
        var role = first(about, person, FrontMatter::role);
        var team = first(about, person, FrontMatter::team);
        return Stream.of(role, team).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String first(List<Listed> documents, Person person, Function<FrontMatter, String> word) {
        return documents.stream()
                .map(Listed::frontMatter)
                .filter(frontMatter -> Person.of(frontMatter.author()).slug().equals(person.slug()))
                .map(word)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Listed> newestFirst(List<Listed> documents) {
        return documents.stream().sorted(NEWEST_FIRST).toList();
    }

    /** The list of all people. */
    List<Sheet> peopleList() {
        var heading = heading("People", "In alphabetical order.");
        return people().sheets(PEOPLE, List.of(), heading, "list");
    }

    private static ListView heading(String title, String lead) {
        return new ListView(title, lead, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The page of a person.
     *
     * @param growth what they alone are told
     */
    Sheet person(Person person, List<GrowthView> growth) {
        var page = person.address();
        var documents = newestFirst(catalogue.about(person));
        var facts = documents.stream()
                .filter(document ->
                        Person.of(document.frontMatter().author()).slug().equals(person.slug()))
                .findFirst()
                .map(document -> Facts.ofPerson(document, catalogue, page))
                .orElse(List.of());
        var ribbon = new Ribbon(catalogue, summaries, page).of(documents);
        var view = new PersonView(person.name(), facts, cyclesOf(documents, page), ribbon, growth);
        var trail = List.of(new LinkView("People", page.hrefTo(PEOPLE)));
        return new Sheet("person", page, person.name(), trail, List.of(), "person", view);
    }

    private List<PersonView.CycleView> cyclesOf(List<Listed> documents, Address page) {
        var byCycle = new TreeMap<String, List<Listed>>(Comparator.reverseOrder());
        documents.stream()
                .filter(summaries::isRendered)
                .forEach(document -> byCycle.computeIfAbsent(
                                Cycle.of(document.frontMatter().cycle()).slug(), cycle -> new ArrayList<>())
                        .add(document));
        return byCycle.values().stream().map(group -> cycleOf(group, page)).toList();
    }

    private PersonView.CycleView cycleOf(List<Listed> documents, Address page) {
        var cycle = catalogue.cycle(documents.get(0).frontMatter().cycle());
        return new PersonView.CycleView(
                cycle.name(),
                cycle.isNone() ? "" : page.hrefTo(cycle.address()),
                inOrder(documents)
                        .map(document -> new PersonView.DocumentView(
                                Words.of(document),
                                summaries.title(document),
                                page.hrefTo(document.address()),
                                document.isDraft(),
                                Words.readers(document)))
                        .toList());
    }

    private static Stream<Listed> inOrder(List<Listed> documents) {
        return documents.stream().sorted(Comparator.comparing(Listed::kind).thenComparing(Listed::path));
    }

    /** The list of all cycles. */
    Sheet cycleList() {
        var rows = catalogue.cycles().stream()
                .map(cycle ->
                        new ListView.Row(cycle.name(), CYCLES.hrefTo(cycle.address()), peopleIn(cycle), List.of()))
                .toList();
        var view = new ListView(
                "Cycles", "Newest first.", List.of(), List.of(new ListView.Group("", "", rows)), List.of(), List.of());
        return new Sheet("list", CYCLES, "Cycles", List.of(), List.of(), "list", view);
    }

    /** The page of a team. */
    List<Sheet> team(Team team) {
        return new TeamPages(catalogue, summaries).sheets(team);
    }

    /** The list of all teams. */
    List<Sheet> teamList() {
        return new TeamPages(catalogue, summaries).list();
    }

    /**
     * The page of a cycle: who wrote what. For the manager of some of them it is what they wrote, and this list stands
     * below it.
     */
    List<Sheet> cycle(Cycle cycle) {
        var talks = catalogue
                .manager()
                .filter(manager -> !catalogue.ledBy(manager, cycle).isEmpty())
                .map(manager -> new TalkPages(catalogue, summaries, manager, cycle));
        var sheets = new ArrayList<Sheet>();
        talks.ifPresent(pages -> sheets.addAll(pages.sheets()));
        sheets.addAll(writers(cycle, talks.map(TalkPages::writers).orElse(cycle.address())));
        return sheets;
    }

    private List<Sheet> writers(Cycle cycle, Address page) {
        var heading = new ListView(
                cycle.name(),
                "",
                List.of(),
                List.of(),
                links(catalogue.previous(cycle), page),
                links(catalogue.next(cycle), page));
        var trail = new ArrayList<>(List.of(new LinkView("Cycles", page.hrefTo(CYCLES))));
        if (!page.equals(cycle.address())) {
            trail.add(new LinkView(cycle.name(), page.hrefTo(cycle.address())));
        }
        return new Lines(peopleOf(cycle)).sheets(page, trail, heading, "cycle");
    }

    private static List<LinkView> links(Optional<Cycle> cycle, Address page) {
        return cycle.map(other -> new LinkView(other.name(), page.hrefTo(other.address()))).stream()
                .toList();
    }

    private List<Lines.Line> peopleOf(Cycle cycle) {
        var byPerson = new TreeMap<String, List<Listed>>();
        for (var document : catalogue.of(cycle)) {
            if (summaries.isRendered(document)) {
                var key = document.subject().isNobody()
                        ? document.path()
                        : document.subject().slug();
                byPerson.computeIfAbsent(key, slug -> new ArrayList<>()).add(document);
            }
        }
        return byPerson.values().stream().map(this::line).toList();
    }

    /** A document of nobody stands for itself. */
    private Lines.Line line(List<Listed> documents) {
        var first = documents.get(0);
        if (first.subject().isNobody()) {
            return new Lines.Line(summaries.title(first), first.address(), "", List.of());
        }
        var person = catalogue.person(first.subject().name());
        var links = inOrder(documents)
                .map(document ->
                        new Lines.Link(Words.of(document) + (document.isDraft() ? " (draft)" : ""), document.address()))
                .toList();
        return new Lines.Line(person.name(), person.address(), note(person), links);
    }

    /** Plain pages; those of a folder that has its own page are found there. */
    private Lines pages() {
        return new Lines(catalogue.pages().stream()
                .filter(page -> !page.address().equals(Address.HOME) && summaries.isRendered(page))
                .filter(page -> catalogue.pageOver(page).isEmpty())
                .map(page -> new Lines.Line(summaries.title(page), page.address(), "", List.of()))
                .toList());
    }

    /** The list of all plain pages; nothing where there are none. */
    List<Sheet> pageList() {
        var pages = pages();
        return pages.isEmpty() ? List.of() : pages.sheets(PAGES, List.of(), heading("Pages", ""), "list");
    }

    /** The folders that hold further pages of what is too long for one. */
    Collection<String> folders() {
        return Stream.concat(
                        catalogue.teams().stream().map(Team::address),
                        catalogue.manager().isEmpty()
                                ? Stream.of()
                                : catalogue.cycles().stream().map(Cycle::address))
                .map(GatheredPages::folder)
                .toList();
    }

    /** Where the lists stand that are shown. */
    Collection<Address> addresses() {
        var addresses = new ArrayList<Address>();
        if (!catalogue.people().isEmpty()) {
            addresses.add(PEOPLE);
        }
        if (!catalogue.cycles().isEmpty()) {
            addresses.add(CYCLES);
        }
        if (!catalogue.pages().isEmpty()) {
            addresses.add(PAGES);
        }
        if (!catalogue.teams().isEmpty()) {
            addresses.add(TEAMS);
        }
        catalogue.teams().forEach(team -> addresses.add(team.address()));
        catalogue.people().forEach(person -> addresses.add(person.address()));
        catalogue.cycles().forEach(cycle -> addresses.add(cycle.address()));
        return addresses;
    }
}
