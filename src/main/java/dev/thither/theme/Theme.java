package dev.thither.theme;

import dev.thither.text.TextWriter;
import dev.thither.theme.view.Html;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The templates, each read once and shared by all threads: a site's own before those that come with Thither. Names are
 * strict, all that is printed is escaped but for {@link Html}, and what a template can call is a short list.
 */
public final class Theme {
    /** For any page, and for documents. */
    private static final List<String> STYLES =
            List.of(DefaultTheme.ASSETS + "thither.css", DefaultTheme.ASSETS + "documents.css");

    private static final Pattern OTHER_FILE = Pattern.compile("url\\([^)]*\\)|@import[^;]*;");

    private final TemplateSource overrides;
    private final PebbleEngine engine;
    private final List<Asset> assets;

    /** The theme with a site's own files in the place of some; reads the assets at once, and templates when needed. */
    public Theme(TemplateSource overrides) {
        this.overrides = overrides;
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(this::template))
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(true)
                .methodAccessValidator(new RecordAccess())
                .registerExtensionCustomizer(ClosedExtension::new)
                .extension(new HtmlExtension())
                .build();
        this.assets = DefaultTheme.names().stream()
                .filter(name -> name.startsWith(DefaultTheme.ASSETS))
                .map(name -> new Asset(name, asset(name)))
                .toList();
    }

    /**
     * Fills in a template.
     *
     * @param page its path, for messages
     */
    public byte[] render(String template, String page, Map<String, Object> views) {
        var out = new TextWriter(16384);
        try {
            engine.getTemplate(template).evaluate(out, views, Locale.ROOT);
        } catch (PebbleException e) {
            throw new TemplateException(message(e, template, page), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files that templates refer to. */
    public List<Asset> assets() {
        return assets;
    }

    /** A site's own styles stay as they are written; those that come with Thither are kept small, copied or not. */
    private byte[] asset(String name) {
        var packed = DefaultTheme.file(name);
        var shown = overrides
                .asset(name.substring(DefaultTheme.ASSETS.length()))
                .or(() -> packed)
                .orElseThrow();
        return STYLES.contains(name)
                        && packed.filter(bytes -> Arrays.equals(bytes, shown)).isPresent()
                ? compact(shown)
                : shown;
    }

    private static byte[] compact(byte[] styles) {
        return CompactStyles.of(new String(styles, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** All styles of a document's page, to stand in one: they name no other file and cannot end before their end. */
    public Html styles() {
        var all = STYLES.stream()
                .map(name -> new String(asset(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return new Html(OTHER_FILE.matcher(all).replaceAll("none").replace("</", "<\\/"));
    }

    private Optional<String> template(String name) {
        return overrides
                .template(name)
                .or(() -> DefaultTheme.file(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    private static String message(PebbleException e, String template, String page) {
        var name = e.getFileName() == null ? template : e.getFileName();
        var line = e.getLineNumber() == null ? "" : ":" + e.getLineNumber();
        var said = e.getPebbleMessage() == null ? "cannot be filled in" : e.getPebbleMessage();
        return "template %s%s: %s (for %s)"
                .formatted(name, line, said.strip().lines().findFirst().orElse(""), page);
    }
}
