package dev.thither.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds templates by their names, which are the same wherever they are asked for. */
final class ThemeLoader implements Loader<String> {
    private final Function<String, Optional<String>> templates;

    ThemeLoader(Function<String, Optional<String>> templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(String name) {
        return templates
                .apply(name)
                .map(StringReader::new)
                .orElseThrow(() -> new LoaderException(null, "there is no template “%s”".formatted(name)));
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, @Nullable String anchor) {
        return null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.apply(name).isPresent();
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are text already");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("templates have their names");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("templates have their names");
    }
}
