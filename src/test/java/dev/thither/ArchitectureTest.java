package dev.thither;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.thither.theme.view.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to the table in ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String ROOT = "dev.thither";
    private static final Pattern ROW = Pattern.compile("\\| ([a-z.]+) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.snakeyaml..", List.of("yaml"),
            "com.vladsch.flexmark..", List.of("document"),
            "io.pebbletemplates..", List.of("theme"),
            "com.google.gson..", List.of("report", "twin"),
            "org.apache.commons.cli..", List.of("cli"),
            "com.sun.net.httpserver..", List.of("preview"),
            "org.jsoup..", List.of("verify"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> a_package_knows_no_more_than_its_row_says() throws IOException {
        return table().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> classes()
                                .that()
                                .resideInAPackage(packageOf(row.getKey()))
                                .should()
                                .onlyDependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                                        "are in " + row.getValue(),
                                        known -> isOutside(known)
                                                || known.getPackageName().equals(packageOf(row.getKey()))
                                                || row.getValue().stream()
                                                        .anyMatch(name ->
                                                                packageOf(name).equals(known.getPackageName()))))
                                .check(CLASSES)));
    }

    @Test
    void every_package_has_a_row_and_every_row_a_package() throws IOException {
        var packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.substring(ROOT.length() + 1))
                .toList();

        assertThat(packages).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void every_package_says_what_it_is_and_allows_no_null() {
        var packages = CLASSES.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("package-info.java of " + each.getName())
                        .isTrue());
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_known_to_its_packages_alone() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(library.getValue().stream()
                                        .map(ArchitectureTest::packageOf)
                                        .toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey())
                                .check(CLASSES)));
    }

    @Test
    void only_the_command_line_prints_or_ends_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /** What is printed as it is has to be safe as it stands, so few may say that it is. */
    @Test
    void few_make_markup_of_a_string() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Html.class.getName())
                .and()
                .haveNameNotMatching(".*\\.html\\.HtmlWriter|.*\\.site\\.RulePages|.*\\.theme\\.Theme")
                .should()
                .callConstructor(Html.class, String.class)
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches("(Abstract.*|.+(Util|Utils|Helper|Manager|Impl|Data|Info))"));
    }

    private static boolean isOutside(JavaClass known) {
        return !known.getPackageName().startsWith(ROOT);
    }

    private static String packageOf(String row) {
        return ROOT + "." + row;
    }

    private static Map<String, List<String>> table() throws IOException {
        var table = new TreeMap<String, List<String>>();
        var rows = ROW.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
        while (rows.find()) {
            if (!rows.group(1).equals("package")) {
                table.put(rows.group(1), List.of(rows.group(2).strip().split(",\\s*", -1)));
            }
        }
        var all = List.copyOf(table.keySet());
        table.replaceAll((name, known) -> known.contains("everything") ? all : known);
        table.replaceAll((name, known) ->
                known.stream().filter(each -> !each.equals("–")).collect(Collectors.toList()));
        return table;
    }
}
