package dev.thither.export;

import dev.thither.site.ShownDocument;
import dev.thither.site.ShownDocuments;
import dev.thither.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Pages that need no other file: styles and pictures stand in them. */
final class AlonePages implements Form {
    private final ShownDocuments documents;
    private final Theme theme;

    AlonePages(ShownDocuments documents, Theme theme) {
        this.documents = documents;
        this.theme = theme;
    }

    @Override
    public String page(String stem, boolean folder) {
        return (stem.isEmpty() ? "index" : stem) + ".html";
    }

    @Override
    public String root() {
        return "";
    }

    @Override
    public Picture picture(String href, byte[] bytes) {
        var type = switch (href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "svg" -> "svg+xml";
            case "jpg" -> "jpeg";
            default -> href.substring(href.lastIndexOf('.') + 1);
        };
        return new Picture(
                "data:image/%s;base64,%s".formatted(type, Base64.getEncoder().encodeToString(bytes)), false);
    }

    @Override
    public File document(Leaf leaf, ShownDocument document) {
        return new File(
                page(leaf.stem(), leaf.folder()), new String(documents.alone(document, theme), StandardCharsets.UTF_8));
    }

    @Override
    public void rest(List<Leaf> leaves, BiConsumer<String, String> files) {
        // A page that stands alone needs nothing else.
    }
}
