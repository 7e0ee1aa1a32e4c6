package dev.thither.export;

import dev.thither.document.Block;
import dev.thither.site.ShownDocument;
import dev.thither.twin.PlainText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words alone, to be pasted into a form. */
final class PlainFiles implements Form {
    private static final String ENDING = ".txt";

    @Override
    public String page(String stem, boolean folder) {
        return (stem.isEmpty() ? "index" : stem) + ENDING;
    }

    @Override
    public String root() {
        return "";
    }

    /** Words show no pictures. */
    @Override
    public Picture picture(String href, byte[] bytes) {
        return new Picture(href, false);
    }

    @Override
    public File document(Leaf leaf, ShownDocument document) {
        List<Block> all = document.review().document().blocks();
        var text = new PlainText(all, document.targets());
        var facts = document.facts().stream()
                .map(fact -> fact.name() + ": " + fact.value() + "\n")
                .collect(Collectors.joining());
        var body = text.blocks(document.body());
        return new File(
                page(leaf.stem(), leaf.folder()),
                Stream.of(document.title().strip() + "\n", facts, body, text.footnotes())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public void rest(List<Leaf> leaves, BiConsumer<String, String> files) {
        // Words need nothing else.
    }
}
