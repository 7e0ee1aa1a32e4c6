package dev.thither.export;

import dev.thither.site.ShownDocument;
import dev.thither.twin.Dialect;
import dev.thither.twin.MarkdownWriter;
import dev.thither.twin.YamlLines;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A folder for Docusaurus. It is told to read each file as Markdown; what would be an expression or a component for a
 * version that does not listen is escaped all the same.
 */
final class Docusaurus implements Form {
    private static final String DOCS = "docs/";
    /** Such a number would be taken for a place in an order, and taken off. */
    private static final Pattern NUMBERED = Pattern.compile("(^|/)(?=\\d)");

    private final String title;

    Docusaurus(String title) {
        this.title = title;
    }

    @Override
    public String page(String stem, boolean folder) {
        return folder ? folder(stem) + "index.md" : file(stem) + ".md";
    }

    @Override
    public String file(String stem) {
        return NUMBERED.matcher(stem).replaceAll("$1n-");
    }

    private String folder(String stem) {
        return stem.isEmpty() ? "" : file(stem) + "/";
    }

    @Override
    public String root() {
        return DOCS;
    }

    @Override
    public File document(Leaf leaf, ShownDocument document) {
        var body = new MarkdownBody(document, Dialect.DOCUSAURUS, UnaryOperator.identity());
        var heading = document.titleAnchor().isEmpty()
                ? ""
                : "# %s {#%s}\n\n".formatted(body.title(), document.titleAnchor());
        return new File(
                DOCS + page(leaf.stem(), leaf.folder()),
                front(document.title(), leaf.stem()) + "\n" + heading + body.text());
    }

    private static String front(String title, String stem) {
        return new YamlLines()
                .add("title", title)
                .add("slug", "/" + stem)
                .line("mdx", "{format: md}")
                .fenced();
    }

    @Override
    public void rest(List<Leaf> leaves, BiConsumer<String, String> files) {
        var folders = Folders.of(leaves);
        for (var folder : folders.all()) {
            if (!folder.stem().isEmpty()) {
                files.accept(
                        DOCS + folder(folder.stem()) + "_category_.json",
                        "{\"label\": %s}\n".formatted(YamlLines.quoted(folder.title())));
            }
        }
        if (folders.own().isEmpty()) {
            var out = new StringBuilder(front(title, "")).append('\n');
            folders.inner().forEach(folder -> overview(folder, "", out));
            files.accept(DOCS + "index.md", out.toString());
        }
    }

    private void overview(Folders folder, String indent, StringBuilder out) {
        var words = MarkdownWriter.words(folder.title(), Dialect.DOCUSAURUS);
        out.append(indent).append("- ");
        out.append(folder.own()
                .map(leaf -> "[%s](%s)".formatted(words, page(leaf.stem(), leaf.folder())))
                .orElse(words));
        out.append('\n');
        folder.inner().forEach(inner -> overview(inner, indent + "  ", out));
    }
}
