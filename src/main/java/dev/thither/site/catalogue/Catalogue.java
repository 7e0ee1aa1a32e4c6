package dev.thither.site.catalogue;

import dev.thither.html.Address;
import dev.thither.html.Places;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Names;
import dev.thither.review.Relations;
import dev.thither.review.Status;
import dev.thither.review.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The documents that an audience may see, and how they belong together. Of all others it knows no more than their
 * paths, to tell a link to one of them from a link to nothing.
 */
public final class Catalogue implements Places {
    private final SiteSettings settings;
    private final NavigableMap<String, Listed> documents = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final NavigableMap<String, Person> people = new TreeMap<>();
    private final NavigableMap<String, Cycle> cycles = new TreeMap<>();
    private final NavigableMap<String, Team> teams = new TreeMap<>();
    private final Map<String, List<Listed>> byPerson = new HashMap<>();
    private final Map<String, List<Listed>> byCycle = new HashMap<>();
    private final Map<String, List<Listed>> byTeam = new HashMap<>();
    private final Map<String, Listed> folderPages = new HashMap<>();
    private final Map<String, List<Listed>> pagesByFolder = new HashMap<>();
    private final Map<String, List<Listed>> responsesOf = new HashMap<>();
    private final Map<String, String> reviewOf = new HashMap<>();
    private final Sequence sequence;

    private Catalogue(SiteSettings settings) {
        this.settings = settings;
        this.sequence = new Sequence(this);
    }

    /** Of nothing. */
    public static Catalogue empty() {
        return of(new SiteSettings("", "", new Audience.Org(), false, ""), List.of(), List.of());
    }

    public static Catalogue of(SiteSettings settings, Collection<FrontMatter> written, Collection<String> unreadable) {
        var all =
                written.stream().map(document -> document.on(settings.today())).toList();
        var catalogue = new Catalogue(settings);
        var relations = Relations.of(all, unreadable);
        var visible = new ArrayList<FrontMatter>();
        for (var document : all) {
            if (catalogue.isShown(document, relations)) {
                visible.add(document);
            } else {
                catalogue.hidden.add(document.path());
            }
        }
        catalogue.hidden.addAll(unreadable);
        visible.sort(Comparator.comparing(FrontMatter::path));
        visible.forEach(document -> catalogue.add(document, catalogue.answered(document, relations)));
        catalogue.documents.values().forEach(catalogue::index);
        catalogue
                .teams
                .keySet()
                .removeIf(slug -> catalogue.byTeam.getOrDefault(slug, List.of()).size() < Team.ENOUGH);
        catalogue.sequence.add(catalogue.documents.values());
        return catalogue;
    }

    private boolean isShown(FrontMatter document, Relations relations) {
        var audience = settings.audience();
        return audience.mayRead(document, relations)
                && (document.status() != Status.DRAFT || settings.drafts() || audience.isAuthorOf(document));
    }

    /** The review that a response answers, if the audience may see it. */
    private Optional<FrontMatter> answered(FrontMatter document, Relations relations) {
        return relations.answeredBy(document).filter(review -> isShown(review, relations));
    }

    private void add(FrontMatter document, Optional<FrontMatter> answered) {
        var own = settings.audience().isAuthorOf(document);
        var author = answered.orElse(document).author();
        var subject = document.kind().isPersonal() ? Person.of(author) : Person.NOBODY;
        var listed = new Listed(document, Address.ofDocument(document.path()), own, subject);
        documents.put(document.path(), listed);
        answered.ifPresent(review -> {
            reviewOf.put(document.path(), review.path());
            responsesOf
                    .computeIfAbsent(review.path(), path -> new ArrayList<>())
                    .add(listed);
        });
        if (!subject.isNobody()) {
            people.merge(
                    subject.slug(), subject, (known, other) -> known.isSpelt() || !other.isSpelt() ? known : other);
        }
    }

    private void index(Listed listed) {
        if (listed.isFolderPage()) {
            folderPages.put(listed.folder(), listed);
        } else if (listed.kind() == Kind.PAGE) {
            pagesByFolder
                    .computeIfAbsent(listed.folder(), folder -> new ArrayList<>())
                    .add(listed);
        }
        if (!listed.subject().isNobody()) {
            byPerson.computeIfAbsent(listed.subject().slug(), slug -> new ArrayList<>())
                    .add(listed);
        }
        var team = Team.of(listed.frontMatter().team());
        if (!team.isNone() && isTeams(listed)) {
            teams.merge(team.slug(), team, (known, other) -> known.isSpelt() || !other.isSpelt() ? known : other);
            byTeam.computeIfAbsent(team.slug(), slug -> new ArrayList<>()).add(listed);
        }
        var cycle = Cycle.of(listed.frontMatter().cycle());
        if (listed.kind().isPersonal() && !cycle.isNone()) {
            cycles.putIfAbsent(cycle.slug(), cycle);
            byCycle.computeIfAbsent(cycle.slug(), slug -> new ArrayList<>()).add(listed);
        }
    }

    /** Whether all of its team may read what somebody wrote about themselves; a draft is not theirs yet. */
    private static boolean isTeams(Listed document) {
        var visibility = document.frontMatter().visibility();
        return document.isOwnAccount()
                && !document.isDraft()
                && (visibility == Visibility.TEAM || visibility == Visibility.ORG);
    }

    /** All that are shown, by path. */
    public Collection<Listed> documents() {
        return documents.values();
    }

    public Optional<Listed> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    @Override
    public Optional<Address> page(String path) {
        return document(path).map(Listed::address);
    }

    @Override
    public boolean isHidden(String path) {
        return hidden.contains(path);
    }

    /** Everybody whom a shown document is about, by slug. */
    public Collection<Person> people() {
        return people.values();
    }

    /**
     * The person of that name, spelt as well as any document spells them; nobody, if no shown document is about them.
     */
    public Person person(String name) {
        return people.getOrDefault(Person.of(name).slug(), Person.NOBODY);
    }

    /** The teams with a page: of whose documents enough are shown that the whole team may read. By slug. */
    public Collection<Team> teams() {
        return teams.values();
    }

    /** The team of that name, if it has a page. */
    public Optional<Team> team(String name) {
        return Optional.ofNullable(teams.get(Team.of(name).slug()));
    }

    /** What is shown of a team's documents that all of it may read, by path. */
    public List<Listed> of(Team team) {
        return byTeam.getOrDefault(team.slug(), List.of());
    }

    /** Whom the site is for, if that is somebody as the manager of others. */
    public Optional<String> manager() {
        return settings.audience() instanceof Audience.Manager manager
                ? Optional.of(manager.person())
                : Optional.empty();
    }

    /** The documents of a cycle that others wrote about themselves and that name a manager, by path. */
    public List<Listed> ledBy(String manager, Cycle cycle) {
        return of(cycle).stream()
                .filter(Listed::isOwnAccount)
                .filter(document -> Names.same(manager, document.frontMatter().manager()))
                .filter(document -> !Names.same(manager, document.frontMatter().author()))
                .toList();
    }

    /** Cycles of shown documents, newest first. */
    public Collection<Cycle> cycles() {
        return cycles.descendingMap().values();
    }

    /** The cycle of that name, as it is spelt elsewhere. */
    public Cycle cycle(String name) {
        var cycle = Cycle.of(name);
        return cycles.getOrDefault(cycle.slug(), cycle);
    }

    /** The cycle after this one, if any. */
    public Optional<Cycle> next(Cycle cycle) {
        return Optional.ofNullable(cycles.higherEntry(cycle.slug())).map(Map.Entry::getValue);
    }

    /** The cycle before this one, if any. */
    public Optional<Cycle> previous(Cycle cycle) {
        return Optional.ofNullable(cycles.lowerEntry(cycle.slug())).map(Map.Entry::getValue);
    }

    /** What is shown about a person, by path. */
    public List<Listed> about(Person person) {
        return byPerson.getOrDefault(person.slug(), List.of());
    }

    /** What is shown of a cycle, by path. */
    public List<Listed> of(Cycle cycle) {
        return byCycle.getOrDefault(cycle.slug(), List.of());
    }

    /** The plain pages that are shown, by path. */
    public List<Listed> pages() {
        return documents.values().stream()
                .filter(listed -> listed.kind() == Kind.PAGE)
                .toList();
    }

    /** The page of the folder that a plain page stands in or, of such a page, of the folder above. */
    public Optional<Listed> pageOver(Listed page) {
        return Optional.ofNullable(
                        folderPages.get(page.isFolderPage() ? Address.folderOf(page.folder()) : page.folder()))
                .filter(over -> !over.equals(page) && !over.address().equals(Address.HOME));
    }

    /** The plain pages that stand in the folder whose page this is; none, if it is no folder's. */
    public List<Listed> pagesUnder(Listed page) {
        return page.isFolderPage() ? pagesByFolder.getOrDefault(page.folder(), List.of()) : List.of();
    }

    /** The responses that answer a review, by path. */
    public List<Listed> responsesTo(Listed review) {
        return responsesOf.getOrDefault(review.path(), List.of());
    }

    /** The review that a response answers. */
    public Optional<Listed> answeredBy(Listed response) {
        return Optional.ofNullable(reviewOf.get(response.path())).flatMap(this::document);
    }

    /** Which document of the same kind and person comes before and after another. */
    public Sequence sequence() {
        return sequence;
    }
}
