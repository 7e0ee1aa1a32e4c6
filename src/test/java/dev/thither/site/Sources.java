package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.thither.document.Document;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private boolean drafts;
    private Remarks remarks = Remarks.NONE;

    Sources with(String path, String text) {
        files.put(path, text);
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
        var documents = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .map(this::frontMatter)
                .toList();
        var settings = new SiteSettings("Reviews", "en", Audience.of(audience).orElseThrow(), drafts, "0");
        ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();
        var site = new Site(settings, this, ReviewReader.STANDARD, documents, List.of(), rules, this, remarks);
        var report = site.render(threads, page -> {
            if (pages.put(page.path(), new String(page.bytes(), UTF_8)) != null) {
                throw new AssertionError(page.path() + " was written twice");
            }
        });
        return new Built(new TreeMap<>(pages), report);
    }

    /** The same site, whose pages are made one by one. */
    PagesOnDemand onDemand(String word) {
        var audience = Audience.of(word).orElseThrow();
        var documents = files.keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .map(path -> Glance.of(Document.parse(source(path)), path, ReviewReader.STANDARD, audience))
                .toList();
        var settings = new SiteSettings("Reviews", "en", audience, drafts, "0");
        return new PagesOnDemand(settings, new Theme(this), ReviewReader.STANDARD, documents, rules, this, remarks);
    }

    private FrontMatter frontMatter(String path) {
        return ReviewReader.STANDARD.frontMatter(Document.parseFrontMatter(source(path)), path);
    }

    private Source source(String path) {
        return Source.of(path, files.getOrDefault(path, ""));
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
