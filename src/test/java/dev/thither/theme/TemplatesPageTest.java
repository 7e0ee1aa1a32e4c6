package dev.thither.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.thither.theme.view.Html;
import dev.thither.theme.view.SiteView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/templates.md} to the records that templates see. */
class TemplatesPageTest {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| [^| ][^|]* \\|");
    private static final Map<Type, String> WORDS =
            Map.of(String.class, "text", int.class, "number", boolean.class, "yes or no", Html.class, "HTML");

    @Test
    void the_page_names_all_that_a_template_can_ask_for_and_nothing_else() throws IOException {
        var expected = new TreeMap<String, List<String>>();
        views().forEach(view -> expected.put(
                name(view),
                Stream.of(view.getRecordComponents())
                        .map(TemplatesPageTest::row)
                        .toList()));

        assertThat(expected).containsKeys("Site", "Page", "Review", "Fact");
        assertThat(written()).isEqualTo(expected);
    }

    private static List<? extends Class<?>> views() {
        return new ClassFileImporter()
                .importPackagesOf(SiteView.class).stream()
                        .filter(type -> type.isRecord() && isSeen(type))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getEnclosingClass().orElse(type).getSimpleName().endsWith("View");
    }

    /** The rows below each heading. */
    private static Map<String, List<String>> written() throws IOException {
        var rows = new TreeMap<String, List<String>>();
        var heading = "";
        for (var line : Files.readAllLines(Path.of("docs/templates.md"))) {
            var row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (!heading.isEmpty() && row.matches()) {
                rows.computeIfAbsent(heading, name -> new ArrayList<>()).add(row.group(1) + ": " + row.group(2));
            }
        }
        return rows;
    }

    private static String row(RecordComponent component) {
        return component.getName() + ": " + inWords(component.getGenericType());
    }

    private static String inWords(Type type) {
        if (type instanceof ParameterizedType list) {
            return "list of " + inWords(list.getActualTypeArguments()[0]);
        }
        var name = name((Class<?>) type);
        return WORDS.getOrDefault(type, "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT)));
    }

    private static String name(Class<?> view) {
        return view.getSimpleName().replaceFirst("View$", "");
    }
}
