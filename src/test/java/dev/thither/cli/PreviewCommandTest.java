package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class PreviewCommandTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: %s
            level: senior
            cycle: 2026-h1
            ---
            # Review of %1$s
            """;
    private static final String INES = "content/people/ines/2026-h1/review.md";
    private static final String BO = "content/people/bo/2026-h1/review.md";
    private static final String ANSWER = "content/people/ines/2026-h1/response.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                INES + ", author=ines reads, /people/ines/2026-h1/review/",
                "content/people/ines, author=ines reads, /",
                ANSWER + ", author=bo reads, /people/ines/2026-h1/response/",
                "content, everyone reads (org), /",
                "-, everyone reads (org), /",
            })
    void it_is_what_the_author_reads_of_what_was_named(String named, String reads, String path) throws Exception {
        new Shell(folder)
                .with(INES, REVIEW.formatted("ines"))
                .with(ANSWER, "---\nkind: response\nauthor: bo\n---\n# To Ines\n")
                .with(BO, REVIEW.formatted("bo"));

        var running = named == null ? running("--port", "0") : running("--port", "0", named);

        assertThat(running.out()).startsWith("This is what " + reads + ".\nOpen http://127.0.0.1:");
        assertThat(running.address().getPath()).isEqualTo(path);
        assertThat(new Visitor(running.address()).get(path).statusCode()).isEqualTo(200);
        assertThat(running.end()).isZero();
    }

    @Test
    void where_all_documents_are_by_one_it_is_what_they_read_with_drafts_and_private_parts() throws Exception {
        new Shell(folder)
                .with(INES, REVIEW.formatted("ines") + "\n<!-- private -->\nKardamom\n<!-- /private -->\n")
                .with(ANSWER, "---\nkind: response\nauthor: bo\n---\n# To Ines\n")
                .with("content/guide.md", "---\nkind: page\n---\n# Guide\n");

        var running = running("--port", "0");

        assertThat(running.out()).startsWith("This is what author=ines reads.\n");
        assertThat(new Visitor(running.address()).file("/people/ines/2026-h1/review/"))
                .contains("Kardamom");
        running.end();
    }

    @Test
    void an_audience_that_may_not_see_the_document_is_told_so() throws Exception {
        new Shell(folder).with(INES, REVIEW.formatted("ines"));

        var running = running("--port", "0", "--audience", "org", INES);

        assertThat(running.err()).isEqualTo("note: " + INES + " is not shown to this audience.\n");
        assertThat(running.address().getPath()).isEqualTo("/");
        running.end();
    }

    @Test
    void where_the_usual_port_is_taken_it_takes_another_and_says_so() throws Exception {
        new Shell(folder).with(INES, REVIEW.formatted("ines"));
        try (var taken = new ServerSocket()) {
            occupy(taken);

            var running = running();

            assertThat(running.err()).isEqualTo("note: port 8323 is taken, so this preview has another.\n");
            assertThat(running.address().getPort()).isNotEqualTo(8323);
            running.end();
        }
    }

    /** If somebody else has it, it is as good as ours. */
    private static void occupy(ServerSocket socket) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8323));
        } catch (IOException taken) {
            assertThat(taken).isInstanceOf(BindException.class);
        }
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_a_failure() throws IOException {
        var shell = new Shell(folder).with(INES, REVIEW.formatted("ines"));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var result = shell.run("preview", "--port", port);

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("thither: cannot listen on port " + port + ": ")
                    .endsWith(". Choose another with --port, or leave it out.\n")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "65536", "123456789012", ""})
    void what_is_no_port_is_refused(String port) {
        var result = new Shell(folder).with(INES, REVIEW.formatted("ines")).run("preview", "--port=" + port);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("thither: “%s” is no port. Use a number from 0 to 65535.%n".formatted(port));
    }

    @ParameterizedTest
    @CsvSource({
        "gone.md, no such file: gone.md",
        "thither.yml, 'thither.yml is no document of this site, and none is in it.'",
        "--audience=author=inse, 'no document names “inse” as its author; did you mean “ines”?'",
        "--audience=nobody, '“nobody” is no audience. Use org, team=NAME, manager=NAME or author=NAME.'",
    })
    void what_cannot_be_shown_is_refused(String argument, String message) {
        var result = new Shell(folder)
                .with(INES, REVIEW.formatted("ines"))
                .with("thither.yml", "title: Reviews\n")
                .run("preview", "--port=0", argument);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("thither: " + message + "\n");
    }

    @Test
    void a_site_without_documents_or_with_a_broken_configuration_is_refused() {
        var shell = new Shell(folder);

        assertThat(shell.run("preview", "--port=0").err()).startsWith("thither: no document found in ");
        assertThat(shell.with("thither.yml", "titel: x\n")
                        .run("preview", "--port=0")
                        .err())
                .startsWith("thither: thither.yml:1:1: “titel” is no key");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there nobody can be asked to end")
    void being_asked_to_end_is_no_failure() throws Exception {
        new Shell(folder).with(INES, REVIEW.formatted("ines"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Thither.class.getName(),
                        "preview",
                        "--port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("This is what author=ines reads");
            assertThat(out.readLine()).startsWith("Open http://127.0.0.1:");

            process.toHandle().destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void each_system_has_its_way_to_open_a_browser() {
        assertThat(Browser.on("Linux").command()).containsExactly("xdg-open");
        assertThat(Browser.on("Mac OS X").command()).containsExactly("open");
        assertThat(Browser.on("Windows 11").command()).containsExactly("rundll32", "url.dll,FileProtocolHandler");
    }

    @Test
    void a_browser_that_is_not_there_opens_nothing() {
        assertThat(new Browser(List.of("no-such-browser-anywhere")).opens(URI.create("http://127.0.0.1:1/")))
                .isFalse();
    }

    private Running running(String... arguments) throws InterruptedException {
        return new Running(folder, arguments);
    }

    /** A preview that somebody started at a shell. */
    private static final class Running {
        private static final Pattern ADDRESS = Pattern.compile("Open (\\S+) in a browser");

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final List<Integer> status = new ArrayList<>();
        private final Thread thread;

        Running(Path folder, String... arguments) throws InterruptedException {
            var console = new Console(
                    InputStream.nullInputStream(),
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, false, StandardCharsets.UTF_8),
                    Map.of(),
                    false,
                    () -> Instant.EPOCH);
            var all = new ArrayList<>(List.of("-C", folder.toString(), "preview"));
            all.addAll(List.of(arguments));
            thread = new Thread(() -> status.add(Thither.run(console, all.toArray(String[]::new))));
            thread.setDaemon(true);
            thread.start();
            Visitor.await(this::out, text -> text.contains("Ctrl+C") || !thread.isAlive());
        }

        String out() {
            return out.toString(StandardCharsets.UTF_8);
        }

        String err() {
            return err.toString(StandardCharsets.UTF_8);
        }

        URI address() {
            var found = ADDRESS.matcher(out());
            assertThat(found.find()).as(out() + err()).isTrue();
            return URI.create(found.group(1));
        }

        /** As Ctrl+C would; gives the exit code. */
        int end() throws InterruptedException {
            thread.interrupt();
            thread.join();
            return status.get(0);
        }
    }
}
