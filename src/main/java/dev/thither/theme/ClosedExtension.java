package dev.thither.theme;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of Pebble what would print text as markup, what depends on clock, place or language, and what a page has
 * no use for.
 */
final class ClosedExtension extends ExtensionCustomizer {
    private static final Set<String> FILTERS = Set.of(
            "default", "escape", "first", "html", "join", "last", "length", "replace", "reverse", "slice", "trim");
    private static final Set<String> FUNCTIONS = Set.of("block", "max", "min", "parent", "range");
    private static final Set<String> TAGS = Set.of(
            "block",
            "embed",
            "extends",
            "filter",
            "for",
            "from",
            "if",
            "import",
            "include",
            "macro",
            "set",
            "verbatim");

    ClosedExtension(Extension delegate) {
        super(delegate);
    }

    @Override
    public Map<String, Filter> getFilters() {
        return only(super.getFilters(), FILTERS);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return only(super.getFunctions(), FUNCTIONS);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return Optional.ofNullable(super.getTokenParsers()).orElse(List.of()).stream()
                .filter(parser -> TAGS.contains(parser.getTag()))
                .toList();
    }

    private static <V> Map<String, V> only(@Nullable Map<String, V> all, Set<String> names) {
        return Optional.ofNullable(all).orElse(Map.of()).entrySet().stream()
                .filter(entry -> names.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
