package dev.thither.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What other programs read at the top of the repository: the hook for pre-commit, and the action for GitHub. */
class IntegrationsTest {
    @TempDir
    private Path folder;

    @Test
    void the_hook_starts_what_is_there_once_for_all_markdown_files() throws IOException {
        var hook = ((List<?>) yaml(".pre-commit-hooks.yaml")).get(0);

        var entry = String.valueOf(value(hook, "entry"));
        assertThat(entry).endsWith(" lint");
        assertThat(Path.of(entry.replace(" lint", ""))).isExecutable();
        assertThat(value(hook, "require_serial")).isEqualTo(true);
        assertThat(value(hook, "types")).isEqualTo(List.of("markdown"));
    }

    @Test
    void what_the_action_is_given_reaches_its_script_as_variables_only() throws IOException {
        var action = Files.readString(Path.of("action.yml"));

        assertThat(script()).doesNotContain("${{");
        assertThat(names("inputs"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(action).contains("inputs." + input));
        assertThat(names("outputs"))
                .isNotEmpty()
                .allSatisfy(output -> assertThat(script()).contains(output + "=%s"));
    }

    @Test
    void the_action_lints_the_paths_and_tells_what_it_found() throws Exception {
        var status = run("thither.sarif", "error", "a plan.md\n$(touch hacked)\n--rule\n");

        assertThat(status).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("arguments")))
                .containsExactly(
                        "lint",
                        "-f",
                        "text",
                        "-f",
                        "github",
                        "-f",
                        "json=" + folder.resolve("thither.json"),
                        "-f",
                        "sarif=thither.sarif",
                        "--fail-on",
                        "error",
                        "--",
                        "a plan.md",
                        "$(touch hacked)",
                        "--rule");
        assertThat(folder.resolve("output")).hasContent("findings=3\nsarif-file=reviews/thither.sarif\n");
        assertThat(folder.resolve("reviews")).isEmptyDirectory();
    }

    @Test
    void the_action_lints_the_whole_site_when_no_paths_are_given() throws Exception {
        run("out.sarif", "", "");

        assertThat(Files.readAllLines(folder.resolve("arguments"))).endsWith("sarif=out.sarif", "--");
    }

    /** In place of the program stands one that writes its arguments down and finds three things. */
    @BeforeEach
    void stand_in_for_the_program() throws IOException {
        Files.createDirectories(folder.resolve("reviews"));
        executable("bin/thither", """
                printf '%s\\n' "$@" > "$RUNNER_TEMP/arguments"
                echo '{}' > "$RUNNER_TEMP/thither.json"
                exit 1
                """);
        executable("bin/jq", "echo 3\n");
    }

    private void executable(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private int run(String sarif, String failOn, String paths) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        var environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("PATHS", paths);
        environment.put("FAIL_ON", failOn);
        environment.put("FOLDER", "reviews");
        environment.put("SARIF_FILE", sarif);
        environment.put("RUNNER_TEMP", folder.toString());
        environment.put("GITHUB_ACTION_PATH", folder.toString());
        environment.put("GITHUB_WORKSPACE", folder.toString());
        environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
        var process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String script() throws IOException {
        return ((List<?>) value(value(yaml("action.yml"), "runs"), "steps"))
                .stream()
                        .filter(step -> ((Map<?, ?>) step).containsKey("run"))
                        .map(step -> String.valueOf(value(step, "run")))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> names(String part) throws IOException {
        return ((Map<?, ?>) value(yaml("action.yml"), part))
                .keySet().stream().map(String::valueOf).toList();
    }

    private static Object value(Object mapping, String key) {
        return requireNonNull(((Map<?, ?>) mapping).get(key), key);
    }

    private static Object yaml(String file) throws IOException {
        return requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file))));
    }
}
