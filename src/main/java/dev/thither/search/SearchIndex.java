package dev.thither.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes the index: pieces {@code words-….js} with every word and the pages it is on, pieces {@code pages-….js} with
 * what is shown of each page, and {@code index.js} that says which piece holds what. All of them are classic scripts,
 * which a browser loads from a folder as well as from a server. The same pages make the same bytes.
 */
public final class SearchIndex {
    private SearchIndex() {}

    /** Where the index goes. */
    public interface Folder {
        /** Takes over a file of an earlier index, if it is there as it was made then; its name tells what is in it. */
        default boolean keep(String name) {
            return false;
        }

        /** Takes a file as soon as it is made. */
        void write(String name, byte[] bytes);
    }

    /**
     * Writes the index of pages.
     *
     * @param pages of those that match a search equally well, the earlier is shown first
     * @param lines gives the {@link IndexEntry#line} of a page when it is needed
     */
    public static void write(List<IndexEntry> pages, Function<IndexEntry, String> lines, Folder folder) {
        var words = words(pages, new Pieces("words", folder));
        var texts = texts(pages, lines, new Pieces("pages", folder));
        var table = "{\"count\":" + pages.size() + ",\"words\":" + words + ",\"pages\":" + texts + "}";
        folder.write("index.js", Pieces.script("index", table));
    }

    private static String words(List<IndexEntry> pages, Pieces pieces) {
        var postings = new HashMap<String, Postings>();
        for (var number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            for (var word = 0; word < page.words().size(); word++) {
                postings.computeIfAbsent(page.words().get(word), first -> new Postings())
                        .add(number, page.weight(word));
            }
        }
        postings.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(word -> {
            var line = Script.string(word.getKey() + word.getValue());
            pieces.add(Script.string(word.getKey()), word.getKey(), line, line.length(), () -> line);
        });
        return pieces.finish();
    }

    private static String texts(List<IndexEntry> pages, Function<IndexEntry, String> lines, Pieces pieces) {
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            pieces.add(Integer.toString(i), page.href(), page.digest(), page.length(), () -> lines.apply(page));
        }
        return pieces.finish();
    }
}
