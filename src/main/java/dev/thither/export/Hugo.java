package dev.thither.export;

import dev.thither.site.ShownDocument;
import dev.thither.twin.Dialect;
import dev.thither.twin.YamlLines;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A folder for Hugo. Links lead from folder to folder, as its addresses do. */
final class Hugo implements Form {
    private static final String CONTENT = "content/";
    private static final Pattern INDEX = Pattern.compile("(^|/)index\\.html(?=#|$)");

    private final String title;

    Hugo(String title) {
        this.title = title;
    }

    @Override
    public String page(String stem, boolean folder) {
        return stem.isEmpty() ? "index.html" : stem + "/index.html";
    }

    @Override
    public String root() {
        return CONTENT;
    }

    @Override
    public File document(Leaf leaf, ShownDocument document) {
        var front = new YamlLines().add("title", document.title()).fenced();
        var file = leaf.folder() ? index(leaf.stem()) : CONTENT + leaf.stem() + ".md";
        return new File(file, front + "\n" + new MarkdownBody(document, Dialect.HUGO, Hugo::address).text());
    }

    /** Only what leads to another page of ours ends so. */
    private static String address(String href) {
        if (href.contains(":")) {
            return href;
        }
        var folder = INDEX.matcher(href).replaceFirst("$1");
        return folder.isEmpty() || (folder.startsWith("#") && !href.startsWith("#")) ? "./" + folder : folder;
    }

    private static String index(String stem) {
        return CONTENT + (stem.isEmpty() ? "" : stem + "/") + "_index.md";
    }

    @Override
    public void rest(List<Leaf> leaves, BiConsumer<String, String> files) {
        for (var folder : Folders.of(leaves).all()) {
            if (folder.own().isEmpty()) {
                var name = folder.stem().isEmpty() ? title : folder.title();
                files.accept(
                        index(folder.stem()), new YamlLines().add("title", name).fenced());
            }
        }
    }
}
