package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of CommonMark's specification, and of GitHub's. */
class SpecificationTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("<h[1-6]>");
    private static final Pattern CODE_BLOCK = Pattern.compile("<pre>");

    /** A definition above an underline that is none, and an item indented by four blanks: nobody writes these. */
    private static final Set<String> KNOWN = Set.of("[foo]: /url\n===\n[foo]\n", "1. a\n\n  2. b\n\n    3. c\n");

    @ParameterizedTest
    @MethodSource("commonMark")
    void an_example_has_the_blocks_that_the_specification_says(Example example) {
        var document = Document.parse(Source.of("example.md", example.markdown()));

        assertThat(count(document.blocks(), Block.Heading.class))
                .isEqualTo(HEADING.matcher(example.html()).results().count());
        assertThat(count(document.blocks(), Block.Items.class)).isEqualTo(lists(example.html()));
        if (!example.markdown().contains("<pre")) {
            assertThat(count(document.blocks(), Block.Code.class))
                    .isEqualTo(CODE_BLOCK.matcher(example.html()).results().count());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_example_is_read_at_every_cut(Example example) {
        for (var end = 0; end <= example.markdown().length(); end++) {
            var document =
                    Document.parse(Source.of("example.md", example.markdown().substring(0, end)));
            document.prose().forEach(prose -> assertThat(prose.reading().text()).isNotNull());
        }
    }

    static Stream<Example> all() throws IOException {
        return Stream.concat(examples("/spec.txt"), examples("/gfm-spec.txt"));
    }

    /**
     * Without those that begin with three hyphens, which open a front matter here, and those that flexmark reads
     * otherwise.
     */
    static Stream<Example> commonMark() throws IOException {
        return examples("/spec.txt")
                .filter(example -> !example.markdown().startsWith("---\n") && !KNOWN.contains(example.markdown()));
    }

    private static Stream<Example> examples(String specification) throws IOException {
        try (var spec = SpecificationTest.class.getResourceAsStream(specification)) {
            var examples = new ArrayList<Example>();
            var found = EXAMPLE.matcher(new String(spec.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                examples.add(new Example(
                        found.group(1).replace('→', '\t'), found.group(2).replace('→', '\t')));
            }
            assertThat(examples).hasSizeGreaterThan(600);
            return examples.stream();
        }
    }

    private static long count(List<Block> blocks, Class<? extends Block> kind) {
        return blocks.stream()
                .mapToLong(block -> (kind.isInstance(block) ? 1 : 0) + count(inside(block), kind))
                .sum();
    }

    private static List<Block> inside(Block block) {
        if (block instanceof Block.Items items) {
            return items.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .toList();
        }
        return block instanceof Block.Quote quote ? quote.blocks() : List.of();
    }

    private static long lists(String html) {
        return Pattern.compile("<[uo]l( start=\"\\d+\")?>")
                .matcher(html)
                .results()
                .count();
    }

    record Example(String markdown, String html) {
        @Override
        public String toString() {
            return markdown.replace("\n", "⏎");
        }
    }
}
