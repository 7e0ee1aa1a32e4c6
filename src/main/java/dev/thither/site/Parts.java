package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Located;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.text.Problem;
import dev.thither.text.Span;
import dev.thither.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a site consists of, and who stands at which address; nothing of it is made yet. */
final class Parts {
    private static final Address ROBOTS = new Address("robots.txt");

    private final Catalogue catalogue;
    private final RulePages rules;
    private final Documents source;
    private final Frame frame;
    private final List<Page> files = new ArrayList<>();
    private final Claims claims = new Claims();
    private final List<Listed> documents;
    private final List<Listed> homeless = new ArrayList<>();
    private final List<Located> conflicts = new ArrayList<>();

    Parts(SiteSettings settings, Theme theme, Catalogue catalogue, RulePages rules, Documents source) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.source = source;
        this.frame = new Frame(theme, settings, menu());
        theme.assets().forEach(asset -> files.add(new Page(asset.path(), asset.bytes())));
        files.add(new Page(ROBOTS.path(), "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8)));
        this.documents = claimed();
    }

    private List<Frame.Main> menu() {
        var menu = new ArrayList<Frame.Main>();
        if (!catalogue.people().isEmpty()) {
            menu.add(new Frame.Main("People", ListPages.PEOPLE));
        }
        if (!catalogue.cycles().isEmpty()) {
            menu.add(new Frame.Main("Cycles", ListPages.CYCLES));
        }
        if (!catalogue.teams().isEmpty()) {
            menu.add(new Frame.Main("Teams", ListPages.TEAMS));
        }
        if (catalogue.pages().stream().anyMatch(page -> !page.address().equals(Address.HOME))) {
            menu.add(new Frame.Main("Pages", ListPages.PAGES));
        }
        if (!rules.isEmpty()) {
            menu.add(new Frame.Main("Rules", RulePages.RULES));
        }
        return menu;
    }

    Frame frame() {
        return frame;
    }

    Claims claims() {
        return claims;
    }

    /** What is no page: the files that templates refer to, and those for robots. */
    List<Page> files() {
        return files;
    }

    /** The documents that have an address to themselves. */
    List<Listed> documents() {
        return documents;
    }

    /** Those that have not. */
    List<Located> conflicts() {
        return conflicts;
    }

    /** What is known of documents before any is read: those without an address to themselves have no page. */
    Summaries summaries() {
        var known = new Summaries();
        homeless.forEach(document -> known.add(Summary.unread(document)));
        return known;
    }

    /**
     * All that is made, in steps; what belongs to one needs no more than those before, but for the headings that links
     * lead to.
     */
    List<List<Part>> steps() {
        return List.of(texts(false), texts(true), lists());
    }

    /** Pages of folders list others, so they come after them; the home page has its own way. */
    private List<Part> texts(boolean folderPages) {
        return documents.stream()
                .filter(document -> document.isFolderPage() == folderPages)
                .filter(document -> !isHome(document))
                .map(document -> new Part(document.address(), rendering -> rendering.sheets(document)))
                .toList();
    }

    private List<Part> lists() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Address.HOME, rendering -> List.of(rendering.lists().home(frame.site(), home(rendering)))));
        catalogue
                .people()
                .forEach(person ->
                        parts.add(new Part(person.address(), rendering -> List.of(rendering.person(person)))));
        catalogue
                .teams()
                .forEach(team -> parts.add(
                        new Part(team.address(), rendering -> rendering.lists().team(team))));
        catalogue
                .cycles()
                .forEach(cycle -> parts.add(
                        new Part(cycle.address(), rendering -> rendering.lists().cycle(cycle))));
        if (!catalogue.people().isEmpty()) {
            parts.add(new Part(ListPages.PEOPLE, rendering -> rendering.lists().peopleList()));
        }
        if (!catalogue.cycles().isEmpty()) {
            parts.add(new Part(
                    ListPages.CYCLES, rendering -> List.of(rendering.lists().cycleList())));
        }
        if (!catalogue.teams().isEmpty()) {
            parts.add(new Part(ListPages.TEAMS, rendering -> rendering.lists().teamList()));
        }
        if (!catalogue.pages().isEmpty()) {
            parts.add(new Part(ListPages.PAGES, rendering -> rendering.lists().pageList()));
        }
        rules.all().forEach(rule -> parts.add(new Part(rule.address(), rendering -> rendering.sheets(rule))));
        if (!rules.isEmpty()) {
            parts.add(new Part(RulePages.RULES, rendering -> List.of(rules.list())));
        }
        parts.add(new Part(SearchPages.SEARCH, rendering -> List.of(SearchPages.sheet())));
        parts.add(new Part(Address.NOT_FOUND, rendering -> List.of(notFound(Address.NOT_FOUND))));
        return parts;
    }

    /** What stands at an address where nothing is. */
    Sheet notFound(Address address) {
        return new Sheet("404", address, "Not found", List.of(), List.of(), "home", frame.href(address, Address.HOME));
    }

    private Optional<Sheet> home(Rendering rendering) {
        return documents.stream()
                .filter(Parts::isHome)
                .flatMap(document -> rendering.sheets(document).stream())
                .findFirst();
    }

    /** What the home page begins with. */
    private static boolean isHome(Listed document) {
        return document.isFolderPage() && document.address().equals(Address.HOME);
    }

    private List<Listed> claimed() {
        var lists = new ListPages(catalogue, new Summaries());
        claims.reserveFolders(lists.folders());
        claims.reserve(Stream.of(
                        lists.addresses(),
                        rules.addresses(),
                        List.of(RulePages.RULES, SearchPages.SEARCH, Address.NOT_FOUND),
                        catalogue.documents().stream().anyMatch(Parts::isHome)
                                ? List.<Address>of()
                                : List.of(Address.HOME),
                        files.stream().map(file -> new Address(file.path())).toList())
                .flatMap(Collection::stream)
                .toList());
        return catalogue.documents().stream().filter(this::claim).toList();
    }

    private boolean claim(Listed document) {
        var taken = claims.claim(document);
        taken.forEach(owner -> conflicts.add(new Located(
                source.read(document.frontMatter()).source(),
                Problem.unreadable(
                        Span.at(0),
                        owner.isEmpty()
                                ? "the site has a page of its own at %s"
                                        .formatted(document.address().path())
                                : "%s wants to be %s, too"
                                        .formatted(owner, document.address().path()),
                        "Give the file another name."))));
        if (!taken.isEmpty()) {
            homeless.add(document);
        }
        return taken.isEmpty();
    }
}
