package dev.thither.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells browsers of the page they look at: its version, and what is wrong, at once and whenever this changes. */
final class EventHandler {
    static final String EVENTS = "/t.preview.events";

    /** Each takes a thread, so the oldest ends when there are too many. */
    static final int MOST = 24;

    /** How soon it is noticed that nobody listens any more. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Editions editions;
    private final Answers answers;
    private final Deque<Thread> listening = new ArrayDeque<>();

    EventHandler(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    /** Returns when nobody listens any more. */
    void handle(Request request) throws IOException {
        request.beginEvents();
        if (request.isHead()) {
            return;
        }
        begin();
        try {
            tell(request.exchange().getResponseBody(), PageHandler.file(request.parameter("page")));
        } catch (InterruptedException tooMany) {
            // The browser asks again, if it is still there.
        } finally {
            end();
        }
    }

    private void tell(OutputStream out, String file) throws IOException, InterruptedException {
        var told = "";
        var edition = editions.newest();
        while (!editions.isClosed()) {
            var state = state(edition, file);
            // A comment, so that a listener who is gone is found out.
            out.write((state.equals(told) ? ":\n\n" : state).getBytes(StandardCharsets.UTF_8));
            out.flush();
            told = state;
            edition = editions.after(edition, HEARTBEAT);
        }
    }

    /** The version of a page, and then each error, a line each. */
    private String state(Edition edition, String file) {
        var answer = answers.get(edition, file);
        var lines = Stream.of(List.of(answer.version()), answer.errors(), edition.errors())
                .flatMap(List::stream)
                .distinct()
                .map(line -> "data: " + oneLine(line) + "\n")
                .collect(Collectors.joining());
        return "event: state\n" + lines + "\n";
    }

    private static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private synchronized void begin() {
        if (listening.size() == MOST) {
            listening.removeFirst().interrupt();
        }
        listening.addLast(Thread.currentThread());
    }

    /** Also forgets the interruption that may have come too late for what it was meant for. */
    private synchronized void end() {
        listening.remove(Thread.currentThread());
        Thread.interrupted();
    }
}
