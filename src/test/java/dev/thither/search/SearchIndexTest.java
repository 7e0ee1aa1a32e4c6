package dev.thither.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static Map<String, String> write(IndexedPage... pages) {
        return write(List.of(pages));
    }

    private static Map<String, String> write(List<IndexedPage> pages) {
        var files = new TreeMap<String, String>();
        var lines = new HashMap<IndexEntry, String>();
        var entries = pages.stream()
                .map(page -> {
                    var entry = IndexEntry.of(page, word -> word);
                    lines.put(entry, IndexEntry.line(page));
                    return entry;
                })
                .toList();
        SearchIndex.write(
                entries,
                entry -> lines.getOrDefault(entry, ""),
                (name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return files;
    }

    private static IndexedPage page(String title, String heading, String text) {
        return new IndexedPage("a/index.html", title, "Log", List.of(new IndexedPage.Part("#part", heading, text)));
    }

    private static String all(Map<String, String> files, String kind) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(kind))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    @Test
    void a_word_leads_to_its_pages_by_steps_and_weighs_what_its_place_is_worth() {
        var files = write(
                page("Rota", "Night", "calm"),
                page("Other", "Rota", "calm calm calm"),
                page("Third", "Other", "rota calm"));

        assertThat(all(files, "words").lines())
                .contains("\"rota 3 6 4\",", "\"calm 0 5 4\",", "\"night 2\",", "\"log 2 6 6\",", "\"third b\"");
    }

    @Test
    void words_are_folded_and_a_word_of_a_title_is_not_counted_again() {
        var files = write(page("Ünïcode Straße", "", "UNICODE don't ﬁnd 2026-h1 \uD83D\uDE00 naïve"));

        assertThat(all(files, "words").lines().map(line -> line.replaceAll("[\",]", "")))
                .contains("unicode 3", "straße 3", "don 0", "t 0", "find 0", "2026 0", "h1 0", "naive 0", "log 2")
                .hasSize(11);
    }

    @Test
    void text_can_end_no_string_no_line_and_no_script() {
        var files = write(page("</script><!--", "\"];alert(1)//\\", "a\u2028b\u2029c\u0000d\uD800e\uFEFF"));

        assertThat(all(files, "pages")).isEqualTo("""
                thitherSearch("%s",[
                ["a/index.html","\\u003c/script\\u003e\\u003c!--","Log",\
                [["#part","\\"];alert(1)//\\\\","a\\u2028b\\u2029c\\u0000d\uFFFDe\\ufeff"]]]
                ]);
                """.formatted(files.keySet().stream()
                .filter(name -> name.startsWith("pages"))
                .findFirst()
                .orElseThrow()
                .replace(".js", "")));
    }

    @Test
    void many_pages_make_pieces_of_some_dozen_kilobytes_that_the_table_names() {
        var pages = IntStream.range(0, 300)
                .mapToObj(i -> page("Page " + i, "", ("word" + i + " and more of it ").repeat(40)))
                .toList();
        var files = write(pages);

        var pieces = new ArrayList<>(files.keySet());
        pieces.remove("index.js");
        assertThat(pieces).hasSizeGreaterThan(4).allSatisfy(name -> {
            assertThat(files.get(name))
                    .hasSizeLessThan(80_000)
                    .startsWith("thitherSearch(\"" + name.replace(".js", ""));
            assertThat(files.get("index.js")).contains("\"" + name.replace(".js", "") + "\"");
        });
        assertThat(files.get("index.js")).startsWith("thitherSearch(\"index\",{\"count\":300,\"words\":[[\"0\",");
    }

    @Test
    void a_piece_is_named_after_what_is_in_it() {
        var before = write(page("One", "", "same"));
        var after = write(page("One", "", "same"));
        var other = write(page("One", "", "other"));

        assertThat(after).isEqualTo(before);
        assertThat(other.keySet()).containsOnlyOnce("index.js").doesNotContainSequence(before.keySet());
    }

    @Test
    void no_pages_make_a_table_of_nothing() {
        assertThat(write())
                .containsExactly(
                        Map.entry("index.js", "thitherSearch(\"index\",{\"count\":0,\"words\":[],\"pages\":[]});\n"));
    }
}
