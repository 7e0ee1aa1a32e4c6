package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.language.SlotKind;
import dev.thither.lint.Rule;
import dev.thither.text.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows of own rules is what happens. */
class OwnRulesGuideTest {
    private static final Path GUIDE = Path.of("content/guide/own-rules.md");
    private static final String REVIEW = """
            ---
            kind: self-review
            author: noor
            level: senior
            cycle: 2027-h1
            ---
            ## What changed
            """;

    @TempDir
    private Path folder;

    @Test
    void the_rule_that_is_a_page_has_the_mistake_it_is_said_to_have_and_works_without_it() throws IOException {
        var page = block("markdown", "rule: no-heroes");
        var shell = new Shell(folder)
                .with("thither.yml", block("yaml", "own-rules"))
                .with("rules/no-heroes.md", page)
                .with("review.md", REVIEW + "- I jumped in on two weekends when the export broke\n");

        assertThat(shell.run("rules", "test", "rules").out()).isEqualTo(shown("thither rules test rules"));

        shell.with("rules/no-heroes.md", page.replace("save … day", "save the … day"));
        assertThat(shell.run("rules", "test", "rules").status()).isZero();
        assertThat(shell.run("lint", "review.md", "--rule", "no-heroes").out())
                .isEqualTo(shown("thither lint review.md --rule no-heroes"));
    }

    @Test
    void the_rule_about_parts_is_one() throws IOException {
        var shell = new Shell(folder)
                .with("thither.yml", block("yaml", "own-rules"))
                .with("rules/who-gains.md", block("markdown", "rule: who-gains"))
                .with("review.md", REVIEW + "- Our passengers wait less\n- The export runs at night\n");

        assertThat(shell.run("lint", "review.md", "--rule", "who-gains").out())
                .contains("9:3  suggestion  “The export runs at night” does not say who is better off.")
                .endsWith("1 document: 1 suggestion.\n");
    }

    @Test
    void every_part_has_a_row() throws IOException {
        var names = Pattern.compile("(?m)^\\| (`[^|]*`) \\| .*$")
                .matcher(Files.readString(GUIDE).replaceFirst("(?s).*### Parts", ""))
                .results()
                .flatMap(row -> List.of(row.group(1).replace("`", "").split(", ", -1)).stream())
                .toList();

        assertThat(names).containsExactlyInAnyOrderElementsOf(SlotKind.ids());
    }

    @Test
    void the_rule_in_java_compiles_against_the_product_and_is_found_on_the_class_path() throws Exception {
        var classes = Files.createDirectories(folder.resolve("classes/META-INF/services"))
                .resolve("../..")
                .normalize();
        var code = folder.resolve("LongGoal.java");
        Files.writeString(code, block("java", "class LongGoal"));
        Files.writeString(classes.resolve("META-INF/services/dev.thither.lint.Rule"), "com.example.LongGoal\n");
        var status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", product(), "-proc:none", "-d", classes.toString(), code.toString());
        var shell = new Shell(folder)
                .with(
                        "plan.md",
                        REVIEW.replace("What changed", "Goals") + "- Yusuf runs the monthly restore drill, "
                                + "and again ".repeat(50) + "\n");

        assertThat(status).isZero();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Rule.class.getClassLoader())) {
            var result = ClassPath.with(loader, () -> shell.run("lint", "plan.md", "--rule", "long-goal"));

            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .contains("8:3  suggestion  “Yusuf runs the monthly …” takes a page to say.  long-goal");
        }
    }

    /** Where the product's own classes are. */
    private static String product() throws URISyntaxException {
        return Path.of(Rule.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private static String shown(String command) throws IOException {
        var console = block("console", "$ " + command + "\n");
        return console.substring(console.indexOf('\n') + 1);
    }

    /** The block of code in a language that holds some words. */
    private static String block(String language, String words) throws IOException {
        return Document.parse(Source.of(GUIDE.toString(), Files.readString(GUIDE)))
                .blocks(Block.Code.class)
                .filter(code -> code.language().equals(language) && code.text().contains(words))
                .map(Block.Code::text)
                .findFirst()
                .orElseThrow();
    }
}
