package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.search.IndexedPage;
import dev.thither.search.SearchIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page to search on and the index behind it: of documents, people, cycles and rules that have a page in this site,
 * and of nothing else.
 */
final class SearchPages {
    static final Address SEARCH = Address.folder("search");
    private static final String INDEX = "assets/search/";
    /** What the page to search on begins with; another whenever the index is. */
    static final Address TABLE = new Address(INDEX + "index.js");

    private static final Comparator<Listed> NEWEST_FIRST = Comparator.comparing((Listed document) ->
                    Cycle.of(document.frontMatter().cycle()).slug())
            .reversed()
            .thenComparing(Listed::path);

    private final Catalogue catalogue;
    private final ListPages lists;
    private final RulePages rules;
    private final Summaries summaries;
    private final Map<Listed, List<IndexedPage.Part>> documents = new ConcurrentHashMap<>();

    SearchPages(Catalogue catalogue, ListPages lists, RulePages rules, Summaries summaries) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.rules = rules;
        this.summaries = summaries;
    }

    /** Takes the text of a document that has a page. From any thread. */
    void add(Listed document, List<IndexedPage.Part> parts) {
        documents.put(document, parts);
    }

    /** Whether a file at {@code path} is one of the index. */
    static boolean isIndex(String path) {
        return path.startsWith(INDEX) && path.endsWith(".js");
    }

    static Sheet sheet() {
        return new Sheet("search", SEARCH, "Search", List.of(), List.of(), "search", SEARCH.hrefTo(TABLE));
    }

    /** The index, when all documents were added. */
    void write(Consumer<Page> sink) {
        var pages = new ArrayList<IndexedPage>();
        catalogue.people().forEach(person -> pages.add(of(person)));
        documents.keySet().stream().sorted(NEWEST_FIRST).forEach(document -> pages.add(of(document)));
        catalogue.cycles().forEach(cycle -> pages.add(page(cycle.address(), cycle.name(), List.of(), "Cycle")));
        rules.all().forEach(rule -> pages.add(of(rule)));
        SearchIndex.write(pages, (name, bytes) -> sink.accept(new Page(INDEX + name, bytes)));
    }

    private IndexedPage of(Person person) {
        return page(person.address(), person.name(), List.of(), "Person", lists.note(person));
    }

    private IndexedPage of(Listed document) {
        return page(
                document.address(),
                summaries.title(document),
                documents.getOrDefault(document, List.of()),
                Words.of(document),
                catalogue.person(document.subject().name()).name(),
                catalogue.cycle(document.frontMatter().cycle()).name(),
                document.isDraft() ? "Draft" : "");
    }

    /** Without the examples: their words are not what a rule is about. */
    private static IndexedPage of(RulePage rule) {
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
