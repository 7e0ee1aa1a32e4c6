package dev.thither.export;

import dev.thither.review.FrontMatter;
import dev.thither.site.Arrangement;
import dev.thither.site.Page;
import dev.thither.site.ShownDocuments;
import dev.thither.site.SiteReport;
import dev.thither.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Documents on their way to another program. */
public final class Export {
    private final ShownDocuments documents;
    private final Form form;
    private final Stems stems;

    /**
     * An export.
     *
     * @param title of the whole
     * @param theme that a page alone is made with
     */
    public Export(ExportFormat format, String title, ShownDocuments documents, Theme theme) {
        this.documents = documents;
        this.stems = Stems.of(documents.all().stream().map(FrontMatter::path).toList());
        this.form = switch (format) {
            case MKDOCS -> new MkDocs(title, false);
            case TECHDOCS -> new MkDocs(title, true);
            case DOCUSAURUS -> new Docusaurus(title);
            case HUGO -> new Hugo(title);
            case PLAIN -> new PlainFiles();
            case HTML -> new AlonePages(documents, theme);
        };
    }

    /** Makes all files, in any order, and says what is wrong with the documents' links. */
    public SiteReport write(Consumer<Page> sink) {
        var leaves = new ArrayList<Leaf>();
        var report = documents.each(new Arranged(sink), document -> {
            var path = document.frontMatter().path();
            var stem = stems.of(path);
            var leaf = new Leaf(path, stem, document.title(), stems.isFolder(stem));
            leaves.add(leaf);
            var file = form.document(leaf, document);
            sink.accept(page(file.path(), file.text()));
        });
        form.rest(leaves, (path, text) -> sink.accept(page(path, text)));
        return report;
    }

    private static Page page(String path, String text) {
        return new Page(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where this form has everything. */
    private final class Arranged implements Arrangement {
        private final Consumer<Page> sink;
        private final Set<String> shown = new HashSet<>();

        Arranged(Consumer<Page> sink) {
            this.sink = sink;
        }

        @Override
        public String page(String path) {
            var stem = stems.of(path);
            return form.page(stem, stems.isFolder(stem));
        }

        @Override
        public String hrefTo(String path, String page, byte[] bytes) {
            var file = form.file(stems.ofFile(path));
            var picture = form.picture(Arrangement.href(page, file), bytes);
            if (picture.file() && shown.add(file)) {
                sink.accept(new Page(form.root() + file, bytes));
            }
            return picture.href();
        }
    }
}
