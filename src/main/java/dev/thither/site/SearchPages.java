package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.search.IndexEntry;
import dev.thither.search.IndexedPage;
import dev.thither.search.SearchIndex;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page to search on and the index behind it: of documents, people, teams, cycles and rules that have a page in this
 * site, and of nothing else.
 */
final class SearchPages {
    static final Address SEARCH = Address.folder("search");
    private static final String INDEX = "assets/search/";
    /** What the page to search on begins with; another whenever the index is. */
    static final Address TABLE = new Address(INDEX + "index.js");

    private final Catalogue catalogue;
    private final ListPages lists;
    private final RulePages rules;
    private final Summaries summaries;
    private final Map<String, Found> documents = new ConcurrentHashMap<>();
    /** One string for each word, however many pages it is on. */
    private final Map<String, String> words = new ConcurrentHashMap<>();

    SearchPages(Catalogue catalogue, ListPages lists, RulePages rules, Summaries summaries) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.rules = rules;
        this.summaries = summaries;
    }

    /**
     * A document that has a page.
     *
     * @param entry gives that in the index
     * @param text gives that of its page
     */
    private record Found(Listed document, Supplier<IndexEntry> entry, Supplier<List<IndexedPage.Part>> text) {}

    /** Takes the text of a document that has a page, for an index that may never be asked for. */
    void addForLater(Listed document, List<IndexedPage.Part> parts) {
        documents.put(document.path(), new Found(document, () -> entry(document, parts), () -> parts));
    }

    /** Takes the text of a document that has a page. From any thread. */
    IndexEntry add(Listed document, List<IndexedPage.Part> parts) {
        var entry = entry(document, parts);
        add(document, entry, () -> parts);
        return entry;
    }

    private IndexEntry entry(Listed document, List<IndexedPage.Part> parts) {
        return IndexEntry.of(page(document, parts), this::shared);
    }

    /** Takes an entry that was made before of the same document. From any thread. */
    void add(Listed document, IndexEntry entry, Supplier<List<IndexedPage.Part>> text) {
        documents.put(document.path(), new Found(document, () -> entry, text));
    }

    private String shared(String word) {
        var known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    /** Whether a file at {@code path} is one of the index. */
    static boolean isIndex(String path) {
        return path.startsWith(INDEX) && path.endsWith(".js");
    }

    static Sheet sheet() {
        return new Sheet("search", SEARCH, "Search", List.of(), List.of(), "search", SEARCH.hrefTo(TABLE));
    }

    /** The index, when all documents were added. */
    void write(SiteTarget target) {
        var entries = new ArrayList<IndexEntry>();
        var lines = new HashMap<String, Supplier<IndexedPage>>();
        Consumer<IndexedPage> add = page -> {
            entries.add(IndexEntry.of(page, this::shared));
            lines.put(page.href(), () -> page);
        };
        catalogue.people().forEach(person -> add.accept(page(person)));
        documents.values().stream()
                .sorted(Comparator.comparing(Found::document, ListPages.NEWEST_FIRST))
                .forEach(found -> {
                    entries.add(found.entry().get());
                    lines.put(
                            Address.HOME.hrefTo(found.document().address()),
                            () -> page(found.document(), found.text().get()));
                });
        catalogue.cycles().forEach(cycle -> add.accept(page(cycle.address(), cycle.name(), List.of(), "Cycle")));
        catalogue.teams().forEach(team -> add.accept(page(team.address(), team.name(), List.of(), "Team")));
        rules.all().forEach(rule -> add.accept(page(rule)));
        SearchIndex.write(
                entries,
                entry -> IndexEntry.line(
                        Objects.requireNonNull(lines.get(entry.href())).get()),
                new SearchIndex.Folder() {
                    @Override
                    public boolean keep(String name) {
                        return target.keep(List.of(INDEX + name));
                    }

                    @Override
                    public void write(String name, byte[] bytes) {
                        target.write(new Page(INDEX + name, bytes));
                    }
                });
    }

    private IndexedPage page(Person person) {
        return page(person.address(), person.name(), List.of(), "Person", lists.note(person));
    }

    private IndexedPage page(Listed document, List<IndexedPage.Part> parts) {
        return page(
                document.address(),
                summaries.title(document),
                parts,
                Words.of(document),
                catalogue.person(document.subject().name()).name(),
                catalogue.cycle(document.frontMatter().cycle()).name(),
                document.isDraft() ? "Draft" : "");
    }

    /** Without the examples: their words are not what a rule is about. */
    private static IndexedPage page(RulePage rule) {
        var words = RulePages.body(rule).stream()
                .filter(block -> !(block instanceof Block.Code))
                .toList();
        return page(rule.address(), rule.title(), SearchText.of(words), "Rule", rule.id());
    }

    private static IndexedPage page(Address address, String title, List<IndexedPage.Part> parts, String... notes) {
        var note = Stream.of(notes).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
        return new IndexedPage(Address.HOME.hrefTo(address), title, note, parts);
    }
}
