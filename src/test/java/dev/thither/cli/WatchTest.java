package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
    private static final String TRAP = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            ## Goals
            - Get deeper into %s internals
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FutureTask<Integer> run = new FutureTask<>(this::watch);
    private final Thread thread = new Thread(run, "watch");
    private String[] paths = {};

    @AfterEach
    void stop() throws Exception {
        thread.interrupt();
        thread.join();
    }

    @Test
    void a_document_is_judged_again_when_it_changes_and_the_others_are_not() throws Exception {
        write("content/one/plan.md", TRAP.formatted("Kubernetes"));
        write("content/two/plan.md", TRAP.formatted("Postgres"));
        start();
        awaits(() -> err().contains("thither: watching 2 documents; Ctrl+C ends it.\n"));
        assertThat(out()).contains("Kubernetes", "Postgres", "2 documents: 2 warnings.\n");

        write("content/two/plan.md", TRAP.formatted("Kafka"));
        awaits(() -> out().endsWith("1 document: 1 warning.\n"));

        assertThat(out()).contains("Kafka").containsOnlyOnce("Kubernetes");
        assertThat(isInterrupted()).isEqualTo(130);
    }

    @Test
    void documents_come_and_go() throws Exception {
        write("content/plan.md", TRAP.formatted("Kubernetes"));
        start();
        awaits(() -> err().contains("watching 1 document;"));

        write("content/new/plan.md", TRAP.formatted("Kafka"));
        awaits(() -> out().contains("Kafka"));
        Files.delete(folder.resolve("content/plan.md"));
        write("content/last/plan.md", TRAP.formatted("Redis"));
        awaits(() -> out().contains("Redis"));

        assertThat(out()).containsOnlyOnce("Kubernetes").containsOnlyOnce("Kafka");
        assertThat(err()).hasLineCount(1);
    }

    @Test
    void after_a_change_of_the_configuration_everything_is_judged_again() throws Exception {
        write("thither.yml", "rules: { technology-only: off }\n");
        write("content/plan.md", TRAP.formatted("Kubernetes"));
        start();
        awaits(() -> err().contains("watching"));

        write("thither.yml", "rules: { technology-only: loud }\n");
        awaits(() -> err().contains("thither: thither.yml:1:27: “loud” is no value of “technology-only”."));
        assertThat(out()).isEqualTo("1 document: nothing to say.\n");

        write("thither.yml", "rules: { technology-only: error }\n");
        awaits(() -> out().contains("1 document: 1 error.\n"));
    }

    @Test
    void many_changes_at_once_are_one() throws Exception {
        write("content/plan.md", TRAP.formatted("Kubernetes"));
        start();
        awaits(() -> err().contains("watching"));

        for (var i = 0; i < 5; i++) {
            write("content/p" + i + "/plan.md", TRAP.formatted("Kafka"));
        }
        awaits(() -> out().contains("5 documents: 5 warnings.\n"));
    }

    @Test
    void a_file_that_is_named_is_watched_also_while_an_editor_puts_another_in_its_place() throws Exception {
        write("plan.md", TRAP.formatted("Kubernetes"));
        write("other.md", TRAP.formatted("Postgres"));
        paths = new String[] {"plan.md"};
        start();
        awaits(() -> err().contains("watching 1 document;"));

        Files.delete(folder.resolve("plan.md"));
        write("other.md", TRAP.formatted("Redis"));
        Thread.sleep(500);
        write("plan.md", TRAP.formatted("Kafka"));
        awaits(() -> out().contains("Kafka"));

        assertThat(out()).doesNotContain("Postgres", "Redis");
    }

    @Test
    void only_text_on_standard_output_goes_with_watching() {
        var shell = new Shell(folder).with("plan.md", TRAP.formatted("Kubernetes"));

        assertThat(shell.run("lint", "--watch", "-f", "json").err())
                .isEqualTo("thither: --watch writes text on standard output. Leave out -f json.\n");
        assertThat(shell.run("lint", "--watch", "-").err())
                .isEqualTo("thither: standard input cannot be watched. Name a file or a folder.\n");
        assertThat(shell.run("lint", "--watch", "nowhere.md").status()).isEqualTo(2);
    }

    private int watch() {
        var console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                false,
                InstantSource.system());
        var arguments = new String[paths.length + 4];
        arguments[0] = "-C";
        arguments[1] = folder.toString();
        arguments[2] = "lint";
        arguments[3] = "--watch";
        System.arraycopy(paths, 0, arguments, 4, paths.length);
        return Thither.run(console, arguments);
    }

    private void start() {
        thread.start();
    }

    private int isInterrupted() throws Exception {
        thread.interrupt();
        return run.get();
    }

    private void write(String file, String text) throws IOException {
        new Shell(folder).with(file, text);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Fails by the time limit of the test. */
    private static void awaits(Callable<Boolean> what) throws Exception {
        while (!what.call()) {
            Thread.sleep(20);
        }
    }
}
