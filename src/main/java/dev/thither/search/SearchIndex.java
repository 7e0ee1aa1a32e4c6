package dev.thither.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Writes the index: pieces {@code words-….js} with every word and the pages it is on, pieces {@code pages-….js} with
 * what is shown of each page, and {@code index.js} that says which piece holds what. All of them are classic scripts,
 * which a browser loads from a folder as well as from a server. The same pages make the same bytes.
 */
public final class SearchIndex {
    private SearchIndex() {}

    /**
     * Writes the index of pages.
     *
     * @param pages of those that match a search equally well, the earlier is shown first
     * @param sink takes the name and the bytes of each file, as soon as it is made
     */
    public static void write(List<IndexedPage> pages, BiConsumer<String, byte[]> sink) {
        var words = words(pages, new Pieces("words", sink));
        var texts = texts(pages, new Pieces("pages", sink));
        var table = "{\"count\":" + pages.size() + ",\"words\":" + words + ",\"pages\":" + texts + "}";
        sink.accept("index.js", Pieces.script("index", table));
    }

    private static String words(List<IndexedPage> pages, Pieces pieces) {
        var postings = new HashMap<String, Postings>();
        for (var i = 0; i < pages.size(); i++) {
            var number = i;
            var page = pages.get(i);
            BiConsumer<String, Weight> add = (text, weight) -> Terms.of(
                    text,
                    term -> postings.computeIfAbsent(term, first -> new Postings())
                            .add(number, weight));
            add.accept(page.title(), Weight.TITLE);
            add.accept(page.note(), Weight.HEADING);
            page.parts().forEach(part -> {
                add.accept(part.heading(), Weight.HEADING);
                add.accept(part.text(), Weight.TEXT);
            });
        }
        postings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(word -> pieces.add(
                        Script.string(word.getKey()),
                        Script.string(word.getKey() + word.getValue().finish())));
        return pieces.finish();
    }

    private static String texts(List<IndexedPage> pages, Pieces pieces) {
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var parts = page.parts().stream()
                    .map(part -> strings(part.fragment(), part.heading(), part.text()))
                    .toList();
            pieces.add(
                    Integer.toString(i),
                    Script.array(List.of(
                            Script.string(page.href()),
                            Script.string(page.title()),
                            Script.string(page.note()),
                            Script.array(parts))));
        }
        return pieces.finish();
    }

    private static String strings(String... texts) {
        return Script.array(Arrays.stream(texts).map(Script::string).toList());
    }
}
