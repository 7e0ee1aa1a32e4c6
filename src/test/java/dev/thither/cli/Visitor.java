package dev.thither.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A browser, as far as a preview can tell. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SCRIPT = "<script src=\"/t\\.preview\\.js\" data-version=\"\\w+\" defer></script>\n";

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String cookie;

    /** One who opens the address as it is printed. */
    Visitor(URI address) {
        this(address, cookie(address));
    }

    private Visitor(URI address, String cookie) {
        this.address = address;
        this.cookie = cookie;
    }

    /** One who guesses the address. */
    static Visitor uninvited(URI address) {
        return new Visitor(address, "thither-preview-%d=guessed".formatted(address.getPort()));
    }

    private static String cookie(URI address) {
        var answer = new Visitor(address, "none=").get(address.toString());
        return answer.headers().firstValue("Set-Cookie").orElse("none=").replaceFirst(";.*", "");
    }

    HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Cookie", cookie)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file without what only a preview adds; of one that is not there nothing. */
    String file(String path) {
        var answer = get(path);
        return answer.statusCode() == 200 ? answer.body().replaceFirst(SCRIPT, "") : "";
    }

    /** Sends bytes that no browser would, and gives all that comes back. The key is put behind the first line. */
    String sendRaw(String bytes) throws IOException {
        var request = bytes.replaceFirst("\r\n", "\r\nCookie: " + cookie + "\r\n");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Looks at a page for as long as it is open. */
    Look look(String page) throws IOException {
        return new Look(page);
    }

    /** What is given when it is as it should be, or as it was when the patience ended. */
    static <T> T await(Supplier<T> look, Predicate<T> asItShouldBe) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var seen = look.get();
        while (!asItShouldBe.test(seen) && System.nanoTime() < end) {
            Thread.sleep(20);
            seen = look.get();
        }
        return seen;
    }

    /** A page in a browser, and what it is told. */
    final class Look implements AutoCloseable {
        private final Socket socket;
        private final BlockingQueue<State> states = new LinkedBlockingQueue<>();

        private Look(String page) throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            var request = "GET /t.preview.events?page=%s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
                    .formatted(page, cookie);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var reader = new Thread(this::read, "look");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            var lines = new ArrayList<String>();
            try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("data: ")) {
                        lines.add(line.substring("data: ".length()));
                    } else if (line.isEmpty() && !lines.isEmpty()) {
                        states.add(new State(lines.get(0), List.copyOf(lines.subList(1, lines.size()))));
                        lines.clear();
                    }
                }
            } catch (IOException closed) {
                // Nothing more will come.
            }
        }

        /** The next thing that it is told. */
        State next() throws InterruptedException {
            var state = states.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (state == null) {
                throw new AssertionError("nothing was told");
            }
            return state;
        }

        /** The next thing that it is told, passing over others. */
        State next(Predicate<State> wanted) throws InterruptedException {
            var state = next();
            while (!wanted.test(state)) {
                state = next();
            }
            return state;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** What a page is told. */
    record State(String version, List<String> errors) {}
}
