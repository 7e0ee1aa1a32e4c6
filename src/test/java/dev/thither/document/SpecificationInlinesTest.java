package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inlines of the specifications' examples are those that their HTML has, but for what flexmark reads otherwise. */
class SpecificationInlinesTest {
    /** Definitions that end in a heading's underline, emphasis within words by three marks, and foreign signs. */
    private static final Set<String> READ_OTHERWISE = Set.of(
            "[foo]: /url\nbar\n===\n[foo]\n",
            "[foo]: /url\n===\n[foo]\n",
            "*$*alpha.\n\n*£*bravo.\n\n*€*charlie.\n",
            "foo***bar***baz\n",
            "foo******bar*********baz\n",
            "[ẞ]\n\n[SS]: /url\n");
    /** Addresses that only GitHub's specification makes links, elsewhere. */
    private static final Set<String> BARE_ADDRESSES = Set.of(
            "https://example.com\n",
            "http://example.com\n",
            "foo@bar.example.com\n",
            "https://foo.bar.baz/test?q=hello&id=22&boolean\n");

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_inlines_that_the_specification_says(Example example) {
        var html = example.getHtml();
        var inlines = Document.parse(Source.of("example.md", example.getSource())).prose().stream()
                .flatMap(prose -> prose.inlines().stream())
                .flatMap(SpecificationInlinesTest::withInner)
                .toList();

        assertThat(count(inlines, Inline.Emphasis.class)).isEqualTo(count(html, "<em>"));
        assertThat(count(inlines, Inline.Code.class)).isEqualTo(count(html, "(?<!<pre>)<code"));
        assertThat(count(inlines, Inline.Struck.class)).isEqualTo(count(html, "<del>"));
        assertThat(count(inlines, Inline.Image.class)).isEqualTo(count(html, "<img "));
        assertThat(count(inlines, Inline.Link.class)).isEqualTo(count(html, "<a "));
        // GitHub's renderer, unlike CommonMark's, makes one of strong words within strong words.
        if (!html.contains("__") && !example.getSource().matches("(?s).*(\\*\\*|__).*(\\*\\*|__).*(\\*\\*|__).*")) {
            assertThat(count(inlines, Inline.Strong.class)).isEqualTo(count(html, "<strong>"));
        }
    }

    /** Without those that begin with three hyphens, which open a front matter here, and those about tags. */
    static Stream<Example> examples() {
        return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
                .flatMap(specification -> ExampleReader.readExamples(specification).stream())
                .filter(example -> !example.getSource().startsWith("---"))
                .filter(example -> !example.getSource().contains("<"))
                .filter(example -> !READ_OTHERWISE.contains(example.getSource()))
                .filter(example -> !BARE_ADDRESSES.contains(example.getSource()));
    }

    private static Stream<Inline> withInner(Inline inline) {
        return Stream.concat(Stream.of(inline), inside(inline).stream().flatMap(SpecificationInlinesTest::withInner));
    }

    private static List<Inline> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.inlines();
        }
        if (inline instanceof Inline.Strong strong) {
            return strong.inlines();
        }
        return inline instanceof Inline.Struck struck
                ? struck.inlines()
                : inline instanceof Inline.Link link ? link.inlines() : List.of();
    }

    private static long count(List<Inline> inlines, Class<? extends Inline> kind) {
        return inlines.stream().filter(kind::isInstance).count();
    }

    private static long count(String html, String tag) {
        return Pattern.compile(tag).matcher(html).results().count();
    }
}
