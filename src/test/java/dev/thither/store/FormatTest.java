package dev.thither.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Leaf(String name, Colour colour) {}

    private record Tree(
            int few,
            long many,
            boolean yes,
            String text,
            Colour colour,
            List<Leaf> leaves,
            Optional<Leaf> best,
            List<Tree> trees,
            List<String> words) {}

    private static Tree tree(String text, List<Tree> trees) {
        return new Tree(
                -3,
                Long.MAX_VALUE,
                true,
                text,
                Colour.GREEN,
                List.of(new Leaf("a", Colour.RED), new Leaf(text, Colour.GREEN)),
                Optional.of(new Leaf("", Colour.RED)),
                trees,
                List.of(text, "a", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "naïve", "だいき", "half \uD83D, whole \uD83D\uDE00", "\0\n\r\u2028"})
    void a_value_comes_back_with_all_its_parts(String text) {
        var format = Format.of(Tree.class);
        var value = tree(text, List.of(tree("inner", List.of())));

        assertThat(format.read(ByteBuffer.wrap(format.write(value)))).isEqualTo(value);
    }

    @Test
    void equal_values_have_equal_bytes_and_others_do_not() {
        var format = Format.of(Tree.class);

        assertThat(format.write(tree("a", List.of()))).isEqualTo(format.write(tree("a", List.of())));
        assertThat(format.write(tree("a", List.of()))).isNotEqualTo(format.write(tree("b", List.of())));
    }

    @Test
    void a_string_is_written_once() {
        var format = Format.of(Leaf.class);
        record Two(Leaf one, Leaf other) {}
        var once = format.write(new Leaf("x".repeat(1000), Colour.RED));

        assertThat(Format.of(Two.class)
                        .write(new Two(new Leaf("x".repeat(1000), Colour.RED), new Leaf("x".repeat(1000), Colour.RED))))
                .hasSizeLessThan(once.length + 10);
    }

    @Test
    void a_value_that_is_found_by_name_is_not_stored_itself() {
        record Bag(List<Leaf> leaves) {}
        var known = new Leaf("birch", Colour.GREEN);
        Function<String, Leaf> find = Map.of("birch", known)::get;
        var format = Format.of(Bag.class, Leaf.class, Leaf::name, find);

        assertThat(format.read(ByteBuffer.wrap(format.write(new Bag(List.of(known)))))
                        .leaves())
                .singleElement()
                .isSameAs(known);
    }

    @Test
    void the_shape_tells_names_types_and_constants() {
        assertThat(Format.of(Leaf.class).shape()).contains("name java.lang.String", "[RED, GREEN]");
        assertThat(Format.of(Tree.class).shape())
                .contains("Leaf name java.lang.String", "[RED, GREEN]", "trees java.util.List");
    }

    @Test
    void what_cannot_be_stored_is_told_before_anything_is() {
        record Bad(List<Map<String, String>> maps) {}
        record Worse(Object thing) {}

        assertThatThrownBy(() -> Format.of(Bad.class))
                .hasMessageContaining("java.util.Map")
                .hasMessageContaining("cannot be stored");
        assertThatThrownBy(() -> Format.of(Worse.class)).hasMessageContaining("java.lang.Object cannot be stored");
    }
}
