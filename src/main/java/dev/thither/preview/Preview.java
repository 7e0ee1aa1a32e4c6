package dev.thither.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.thither.review.FrontMatter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A site on the loopback address, made anew when its files change. Answers who has its key, and only requests that are
 * meant for this machine by their {@code Host}; only reads; and serves what the site consists of and nothing else.
 */
public final class Preview implements AutoCloseable {
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    /** Those that listen for events, and some that are free for pages whatever happens. */
    private static final int THREADS = EventHandler.MOST + 8;

    static {
        // Without, each answer waits 40 ms for the browser's word that it got the headers. Read once, by the first
        // server.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Editions editions;
    private final Watcher watcher;
    private final Key key;
    private final PageHandler pages;
    private final EventHandler events;

    private Preview(HttpServer server, SiteSource source) {
        var site = new LiveSite(source);
        var answers = new Answers(source);
        this.server = server;
        this.threads =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    var thread = new Thread(task, "preview");
                    thread.setDaemon(true);
                    return thread;
                });
        this.editions = new Editions(site.edition());
        this.watcher = new Watcher(site, editions);
        this.key = new Key(server.getAddress().getPort());
        this.pages = new PageHandler(editions, answers);
        this.events = new EventHandler(editions, answers);
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Reads the site and serves it until the preview is closed.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException when the port is taken
     */
    public static Preview start(SiteSource source, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        try {
            var preview = new Preview(server, source);
            preview.start();
            return preview;
        } catch (RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    private void start() {
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
        watcher.start();
    }

    /** Where it is, with the key that opens it. */
    public URI address() {
        return key.in(root());
    }

    private URI root() {
        var address = server.getAddress();
        var host = address.getAddress().getHostAddress();
        return URI.create("http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, address.getPort()));
    }

    /** Where the page of a document is, with the key that opens it, if the audience may see it. */
    public Optional<URI> page(FrontMatter document) {
        return editions.newest()
                .pages()
                .pageOf(document)
                .map(file -> key.in(root().resolve(PageHandler.address(file))));
    }

    /**
     * The same address with a key that opens once, in place of the one it has: others on this machine can read what a
     * program is started with.
     */
    public URI once(URI address) {
        return key.ticketTo(address);
    }

    @Override
    public void close() {
        watcher.close();
        editions.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = new Request(exchange);
        try (exchange) {
            if (!request.isForThisMachine()) {
                request.answer(403, "This preview is for this machine alone. Open it as localhost.");
            } else if (!request.isReading()) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                request.answer(405, "This preview can be read and no more.");
            } else if (key.opensWith(request)) {
                request.admit(key.asCookie(), PageHandler.address(PageHandler.file(request.path())));
            } else if (!key.isInCookieOf(request)) {
                request.answer(403, "This preview is for whoever started it. Open the address that it printed.");
            } else if (request.path().equals(EventHandler.EVENTS)) {
                events.handle(request);
            } else {
                pages.handle(request);
            }
        }
    }
}
