package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.review.Ladder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class CompletionCommandTest {
    /** What is typed, with ␣ for a blank at its end, and what is offered. */
    private static final String TYPED = """
            thither ␣                                  | lint build export preview verify-site explain rules waivers config theme completion help
            thither li                                 | lint
            thither -                                  | --directory --help --version
            thither --                                 | --directory --help --version
            thither -C con                             | content
            thither -C content li                      | lint
            thither --directory content lint --le      | --level
            thither --directory=content lint --le      | --level
            thither lint --fail-on e                   | error
            thither lint --fail-on=s                   | suggestion
            thither lint --level s                     | senior staff
            thither lint --color auto --wh             | --why
            thither lint --rule empty --rule un        | uncalibrated unknown-key unknowns-unnamed unreadable unused-waiver
            thither lint -f te                         | text
            thither lint --format=j                    | json junit
            thither lint -f json=out                   | out.json out_put.json
            thither lint --format json=out.            | out.json
            thither lint --format=json=out.            | out.json
            thither lint pl                            | plan.md
            thither config pl                          | plan.md
            thither lint --min-confidence ␣            |
            thither lint --why pl                      | plan.md
            thither lint --fail-on error pl            | plan.md
            thither lint --stdin-filename pl           | plan.md
            thither build --audience t                 | team=
            thither build --audience=a                 | author=
            thither build -o con                       | content
            thither build -C content --drafts --aud    | --audience
            thither build x                            |
            thither export --to h                      | html hugo
            thither export --audience m                | manager=
            thither export --to plain -o out.          | out.json
            thither export pl                          | plan.md
            thither preview --audience m               | manager=
            thither preview --port ␣                   |
            thither preview pl                         | plan.md
            thither theme eject pl                     | plan.html
            thither theme eject assets/m               | assets/mark.svg
            thither theme ej                           | eject
            thither completion ␣                       | bash zsh fish
            thither completion z                       | zsh
            thither help e                             | explain export
            thither help completion -                  |
            thither nonsense --                        |
            """;

    @TempDir
    private Path folder;

    /** A shell, or a way in which one cuts a line into words. */
    enum Interpreter {
        BASH("bash", "--norc", "complete.bash", ""),
        BASH_THAT_CUTS_NO_WORD_AT_AN_EQUALS_SIGN("bash", "--norc", "complete.bash", "whole"),
        ZSH("zsh", "-f", "complete.zsh", ""),
        FISH("fish", "--no-config", "complete.fish", "");

        private final String program;
        private final String plainly;
        private final String harness;
        private final String wish;

        Interpreter(String program, String plainly, String harness, String wish) {
            this.program = program;
            this.plainly = plainly;
            this.harness = harness;
            this.wish = wish;
        }

        private boolean isInstalled() {
            return Stream.of(System.getenv("PATH").split(":", -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        }

        private List<String> call(Path script) {
            var file = Path.of("src/test/resources/dev/thither/cli", harness).toAbsolutePath();
            return List.of(program, plainly, file.toString(), script.toString(), wish);
        }
    }

    @ParameterizedTest
    @EnumSource
    void commands_options_values_and_files_are_completed(Interpreter shell) throws Exception {
        new Shell(folder)
                .with("plan.md", "")
                .with("out.json", "")
                .with("out_put.json", "")
                .with("content/a.md", "");
        var expected = new LinkedHashMap<String, Set<String>>();
        TYPED.lines()
                .map(line -> line.split("\\|", -1))
                .forEach(line -> expected.put(line[0].strip().replace(" ␣", " "), words(line[1])));
        var rules =
                Rules.cards().stream().map(RuleCard::id).map(Object::toString).toList();
        expected.put("thither explain ", new TreeSet<>(rules));
        expected.put("thither lint --rule ", new TreeSet<>(rules));
        expected.put("thither lint --level=", new TreeSet<>(Ladder.levels()));
        expected.put("thither lint --fail-on ", new TreeSet<>(Severity.thresholds()));
        expected.put("thither lint -f ", new TreeSet<>(ReportFormat.words()));

        assertThat(completed(shell, expected.keySet())).containsExactlyEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void every_option_of_every_command_is_completed(Interpreter shell) throws Exception {
        var expected = new LinkedHashMap<String, Set<String>>();
        Thither.commands()
                .forEach((name, command) -> expected.put("thither " + name + " --", new TreeSet<>(options(command))));

        assertThat(expected).isNotEmpty();
        assertThat(completed(shell, expected.keySet())).containsExactlyEntriesOf(expected);
    }

    @Test
    void what_every_value_and_argument_of_every_command_stands_for_is_known() {
        assertThat(Syntax.of(Thither.commands()).calls())
                .flatExtracting(Syntax.Call::options)
                .extracting(Syntax.Choice::placeholder)
                .contains("RULE", "")
                .allSatisfy(placeholder -> assertThat(Values.find(placeholder))
                        .as("Values.find(\"%s\")", placeholder)
                        .isPresent());
        assertThat(Thither.commands().values())
                .extracting(Command::arguments)
                .allSatisfy(placeholder -> assertThat(Values.find(placeholder))
                        .as("Values.find(\"%s\")", placeholder)
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void a_script_is_read_without_a_word(Interpreter shell) throws Exception {
        assertThat(completed(shell, Set.of())).isEmpty();
    }

    private static List<String> options(Command command) {
        return Thither.options(command).getOptions().stream()
                .map(option -> "--" + option.getLongOpt())
                .toList();
    }

    private static Set<String> words(String line) {
        var words = new TreeSet<>(List.of(line.strip().split(" ", -1)));
        words.remove("");
        return words;
    }

    /** What a shell offers for each line, without what was typed up to an equals sign, short options and slashes. */
    private Map<String, Set<String>> completed(Interpreter shell, Set<String> lines) throws Exception {
        assumeTrue(shell.isInstalled(), shell.program + " is not installed");
        var script = folder.resolve("script");
        Files.writeString(
                script, new Shell(folder).run("completion", shell.program).out());
        var output = output(shell.call(script), lines);
        var completed = new LinkedHashMap<String, Set<String>>();
        var offered = List.of(output.split("(?m)^\\.\n", -1));
        for (var line : lines) {
            completed.put(line, offered(line, offered.get(completed.size())));
        }
        assertThat(offered).hasSize(lines.size() + 1).last().isEqualTo("");
        return completed;
    }

    private static Set<String> offered(String line, String output) {
        var word = line.substring(line.lastIndexOf(' ') + 1);
        var typed = word.substring(0, word.lastIndexOf('=') + 1);
        return output.lines()
                .filter(each -> !each.isEmpty() && !each.matches("-\\w"))
                .map(each -> each.startsWith(typed) ? each.substring(typed.length()) : each)
                .map(each -> each.replaceFirst("/$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String output(List<String> call, Set<String> lines) throws IOException, InterruptedException {
        var input = folder.resolve("lines");
        Files.write(input, new ArrayList<>(lines));
        var process = new ProcessBuilder(call)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .start();
        try (var out = process.getInputStream()) {
            var text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return text;
        } finally {
            process.destroyForcibly();
        }
    }
}
