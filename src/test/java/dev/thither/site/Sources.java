package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thither.document.Document;
import dev.thither.export.Export;
import dev.thither.export.ExportFormat;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Hosting;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.store.Store;
import dev.thither.text.Source;
import dev.thither.theme.TemplateSource;
import dev.thither.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A source folder in memory, and the site it makes. */
final class Sources implements Documents, TemplateSource {
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> templates = new HashMap<>();
    private final List<RulePage> rules = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private Map<String, String> tree = Map.of();
    private Map<String, byte[]> left = Map.of();
    private boolean drafts;
    private LocalDate today = LocalDate.parse("2026-11-21");
    private Remarks remarks = Remarks.NONE;

    Sources with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A plain page; its text begins on line 4. */
    Sources withPage(String path, String text) {
        return with(path, "---\nkind: page\n---\n" + text);
    }

    Sources without(String path) {
        files.remove(path);
        return this;
    }

    Sources withTemplate(String name, String text) {
        templates.put(name, text);
        return this;
    }

    Sources withRule(String id, String text) {
        var page = Document.parse(Source.of(id + ".md", text));
        rules.add(new RulePage(id, "About " + id, "warning", List.of("senior", "staff"), page));
        return this;
    }

    Sources withDrafts() {
        drafts = true;
        return this;
    }

    Sources on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Sources withRemarks(Remarks told) {
        remarks = told;
        return this;
    }

    /** The paths of the documents and pictures that were read while building. */
    List<String> read() {
        return List.copyOf(read);
    }

    Built build() {
        return build("org", 1);
    }

    Built build(String audience) {
        return build(audience, 1);
    }

    Built build(String audience, int threads) {
        ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();
        var report = site(audience).render(threads, page -> put(page.path(), new String(page.bytes(), UTF_8), pages));
        return new Built(new TreeMap<>(pages), report);
    }

    private static void put(String path, String text, Map<String, String> pages) {
        if (pages.put(path, text) != null) {
            throw new AssertionError(path + " was written twice");
        }
    }

    Built rebuild() {
        return rebuild("org");
    }

    /** Builds it out of what the last call left. */
    Built rebuild(String audience) {
        read.clear();
        made.clear();
        ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();
        var before = tree;
        var target = new SiteTarget() {
            @Override
            public void write(Page page) {
                made.add(page.path());
                put(page.path(), new String(page.bytes(), UTF_8), pages);
            }

            @Override
            public boolean keep(List<String> paths) {
                var isThere = before.keySet().containsAll(paths);
                if (isThere) {
                    paths.forEach(path -> put(path, before.getOrDefault(path, ""), pages));
                }
                return isThere;
            }
        };
        var memory = new SiteMemory("", Store.of(left));
        var report = site(audience).render(2, target, memory, (done, all) -> {});
        left = memory.left();
        tree = new TreeMap<>(pages);
        return new Built(new TreeMap<>(pages), report);
    }

    /** The files that the last {@link #rebuild} made. */
    Set<String> made() {
        return made;
    }

    /** Deletes a file of what was built. */
    void lose(String path) {
        tree.remove(path);
    }

    private Site site(String audience) {
        var documents = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .map(this::frontMatter)
                .toList();
        var settings = new SiteSettings(
                "Reviews", "en", Audience.of(audience).orElseThrow(), drafts, today, "0", Hosting.ANYWHERE);
        return new Site(settings, this, ReviewReader.STANDARD, documents, List.of(), rules, this, remarks);
    }

    /** The files that another program gets. */
    SortedMap<String, String> export(String audience, ExportFormat format) {
        var documents = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .map(this::frontMatter)
                .toList();
        var settings = new SiteSettings(
                "Reviews", "en", Audience.of(audience).orElseThrow(), drafts, today, "0", Hosting.ANYWHERE);
        var views = new ShownDocuments(settings, ReviewReader.STANDARD, documents, List.of(), document -> true, this);
        views.obstacles();
        var made = new TreeMap<String, String>();
        new Export(format, "Reviews", views, new Theme(this))
                .write(page -> made.put(page.path(), new String(page.bytes(), UTF_8)));
        return made;
    }

    /** The same site, whose pages are made one by one. */
    PagesOnDemand onDemand(String word) {
        var audience = Audience.of(word).orElseThrow();
        var documents = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .map(path -> Glance.of(Document.parse(source(path)), path, ReviewReader.STANDARD, audience))
                .toList();
        var settings = new SiteSettings("Reviews", "en", audience, drafts, today, "0", Hosting.ANYWHERE);
        return new PagesOnDemand(settings, new Theme(this), ReviewReader.STANDARD, documents, rules, this, remarks);
    }

    private FrontMatter frontMatter(String path) {
        return ReviewReader.STANDARD.frontMatter(Document.parseFrontMatter(source(path)), path);
    }

    private Source source(String path) {
        return Source.of(path, files.getOrDefault(path, ""));
    }

    @Override
    public Optional<String> digest(String path) {
        return Optional.ofNullable(files.get(path)).map(Digests::of);
    }

    @Override
    public Document read(FrontMatter document) {
        synchronized (read) {
            read.add(document.path());
        }
        return Document.parse(source(document.path()));
    }

    @Override
    public Optional<byte[]> file(String path) {
        synchronized (read) {
            read.add(path);
        }
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8));
    }

    @Override
    public Optional<String> template(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    @Override
    public Optional<byte[]> asset(String name) {
        return Optional.empty();
    }
}
