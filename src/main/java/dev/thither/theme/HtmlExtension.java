package dev.thither.theme;

import dev.thither.theme.view.Html;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {{ review.footnotes | html }}}: prints {@link Html} as it is, and refuses everything else. */
final class HtmlExtension extends AbstractExtension {
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("html", new HtmlFilter());
    }

    private static final class HtmlFilter implements Filter {
        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            if (input instanceof Html html) {
                return new SafeString(html.markup());
            }
            throw new PebbleException(
                    null,
                    "the filter “html” is for markup that Thither made, and this is text",
                    line,
                    template.getName());
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }
    }
}
