package dev.thither.export;

import dev.thither.document.Block;
import dev.thither.review.Names;
import dev.thither.site.ShownDocument;
import dev.thither.twin.YamlLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder for MkDocs. What its Markdown means depends on the extensions that are switched on, down to how deep a list
 * is indented, so all but headings are HTML. Each document is the page of a folder: its links lead to the same files
 * whichever addresses a site prefers. Titles are HTML as well: its templates print them as they are.
 */
final class MkDocs implements Form {
    private static final String DOCS = "docs/";
    /** A heading that MkDocs gives the same name as we do. */
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_NAME = 63;

    private final String title;
    private final boolean techDocs;

    /** @param techDocs whether Backstage runs it */
    MkDocs(String title, boolean techDocs) {
        this.title = title;
        this.techDocs = techDocs;
    }

    @Override
    public String page(String stem, boolean folder) {
        return stem.isEmpty() ? "index.html" : stem + "/index.html";
    }

    @Override
    public String root() {
        return DOCS;
    }

    @Override
    public File document(Leaf leaf, ShownDocument document) {
        var out = new StringBuilder(
                new YamlLines().add("title", Entities.title(document.title())).fenced());
        out.append('\n').append(heading(1, Entities.words(document.title()), document.titleAnchor(), document.title()));
        facts(document, out);
        var between = new ArrayList<Block>();
        for (var block : document.body()) {
            if (block instanceof Block.Heading heading) {
                html(document.html(between), out);
                between.clear();
                var words = Entities.html(document.html(heading.prose()).replace('\n', ' '));
                out.append('\n')
                        .append(heading(
                                heading.level(),
                                words,
                                heading.anchor(),
                                heading.prose().reading().text()));
            } else {
                between.add(block);
            }
        }
        html(document.html(between), out);
        html(document.footnotes(), out);
        return new File(file(leaf), out.toString());
    }

    private static void facts(ShownDocument document, StringBuilder out) {
        if (!document.readers().isEmpty()) {
            var items = document.facts().stream()
                    .map(fact -> "<li>%s%s</li>\n"
                            .formatted(Entities.words(fact.name() + ": "), Entities.words(fact.value())))
                    .collect(Collectors.joining());
            out.append("\n<ul>\n").append(items);
            out.append("</ul>\n\n<p>")
                    .append(Entities.words(document.readers()))
                    .append(".</p>\n");
        }
    }

    /** One piece, whatever it holds: blank lines end nothing before the last tag. */
    private static void html(String html, StringBuilder out) {
        if (!html.isBlank()) {
            out.append("\n<div>\n").append(Entities.html(html.strip())).append("\n</div>\n");
        }
    }

    private static String heading(int level, String words, String anchor, String plain) {
        var name = anchor.isEmpty() || (SIMPLE.matcher(anchor).matches() && isNamedSo(plain, anchor))
                ? ""
                : "<a id=\"%s\"></a>".formatted(Entities.words(anchor));
        return "%s %s%s\n".formatted("#".repeat(level), name, words.strip());
    }

    private static boolean isNamedSo(String words, String anchor) {
        return words.chars().allMatch(c -> c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c)))
                && words.strip().toLowerCase(Locale.ROOT).replace(' ', '-').equals(anchor);
    }

    private static String file(Leaf leaf) {
        return DOCS + (leaf.stem().isEmpty() ? "" : leaf.stem() + "/") + "index.md";
    }

    @Override
    public void rest(List<Leaf> leaves, BiConsumer<String, String> files) {
        var folders = Folders.of(leaves);
        var settings = new YamlLines().add("site_name", Entities.title(title)).toString();
        var plugins = techDocs ? "plugins:\n  - techdocs-core\n" : "";
        files.accept("mkdocs.yml", settings + plugins + "nav:\n" + nav(folders));
        if (folders.own().isEmpty()) {
            files.accept(DOCS + "index.md", overview(folders));
        }
        if (techDocs) {
            files.accept("catalog-info.yaml", catalogue());
        }
    }

    private static String nav(Folders folders) {
        var out = new StringBuilder("  - \"index.md\"\n");
        folders.inner().forEach(folder -> nav(folder, "  ", out));
        return out.toString();
    }

    private static void nav(Folders folder, String indent, StringBuilder out) {
        out.append(indent)
                .append("- ")
                .append(YamlLines.quoted(Entities.title(folder.title())))
                .append(':');
        var file = YamlLines.quoted(folder.stem() + "/index.md");
        if (folder.inner().isEmpty()) {
            out.append(' ').append(file).append('\n');
            return;
        }
        out.append('\n');
        if (folder.own().isPresent()) {
            out.append(indent).append("    - ").append(file).append('\n');
        }
        folder.inner().forEach(inner -> nav(inner, indent + "    ", out));
    }

    private String overview(Folders folders) {
        var out = new StringBuilder(
                new YamlLines().add("title", Entities.title(title)).fenced());
        out.append("\n# ").append(Entities.words(title)).append("\n\n<ul>\n");
        folders.inner().forEach(folder -> overview(folder, out));
        return out.append("</ul>\n").toString();
    }

    private void overview(Folders folder, StringBuilder out) {
        var words = Entities.words(folder.title());
        out.append("<li>")
                .append(
                        folder.own().isEmpty()
                                ? words
                                : "<a href=\"%s\">%s</a>".formatted(page(folder.stem(), true), words));
        if (!folder.inner().isEmpty()) {
            out.append("\n<ul>\n");
            folder.inner().forEach(inner -> overview(inner, out));
            out.append("</ul>\n");
        }
        out.append("</li>\n");
    }

    /** Who owns it is for the company to say. */
    private String catalogue() {
        var slug = Names.slug(title).replaceAll("[^a-z0-9-]", "");
        var name = slug.substring(0, Math.min(slug.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
        return """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata:
                  name: %s
                  title: %s
                  annotations:
                    backstage.io/techdocs-ref: dir:.
                spec:
                  type: documentation
                  lifecycle: production
                  owner: unknown
                """.formatted(name.isEmpty() ? "reviews" : name, YamlLines.quoted(title));
    }
}
