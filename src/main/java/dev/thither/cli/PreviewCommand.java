package dev.thither.cli;

import dev.thither.preview.Preview;
import dev.thither.project.DocumentFile;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Names;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.Options;

/** {@code thither preview} */
final class PreviewCommand implements Command {
    private static final int PORT = 8323;
    private static final int HIGHEST_PORT = 65535;

    @Override
    public String summary() {
        return "Serves the site on this machine while you write, and shows every change.";
    }

    @Override
    public String arguments() {
        return "[PATH]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Command.valued(
                        "audience",
                        "WHO",
                        "org, team=NAME, manager=NAME or author=NAME. Default: the author, see below."))
                .addOption(Command.flag("drafts", "Show others' drafts as well; an author sees their own anyway."))
                .addOption(Command.flag("open", "Open it in the browser."))
                .addOption(Command.valued(
                        "port", "N", "Where to listen, 0 for any. Default: %d, or another if taken.".formatted(PORT)));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Shows what the author of PATH reads, a document or a folder; without PATH, the author of all documents, if",
                "there is only one, and what everyone reads if there are more. Private parts are in what an author reads.",
                "",
                "Only this machine is answered, and on it only who has the address that is printed: it holds a key, so keep it.",
                "Nothing is written to disk.",
                "",
                "Exit status: 0 ended with Ctrl+C, 2 wrong usage, configuration, file or port.",
                "",
                "Examples:",
                "  thither preview",
                "  thither preview --open content/people/ines/2026-h2/plan.md",
                "  thither preview --audience team=search --port 9000");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        if (invocation.arguments().size() > 1) {
            throw new UsageException("preview takes one document or folder, found “%s”."
                    .formatted(String.join(" ", invocation.arguments())));
        }
        var port = invocation.value("port").map(PreviewCommand::port);
        var project = invocation.project();
        var files = files(project);
        var fronts = FrontMatters.once(project, files, false);
        var documents = frontMatter(files, fronts);
        var shown = shown(invocation, documents);
        var audience = audience(invocation, documents, shown);
        var site = new PreviewedSite(
                invocation::project,
                audience,
                invocation.has("drafts"),
                invocation.console()::publishingDay,
                opened -> new AuthorsRemarks(invocation, opened, audience)::now);
        BuildCommand.tell(Unshown.notes(fronts, invocation.console().publishingDay()), invocation.console());
        try (var preview = start(site, port, invocation.console())) {
            untilTheEnd(preview, invocation.console(), () -> tell(invocation, preview, audience, shown));
        }
        return ExitCode.CLEAN;
    }

    private static int port(String word) {
        if (word.matches("\\d{1,5}") && Integer.parseInt(word) <= HIGHEST_PORT) {
            return Integer.parseInt(word);
        }
        throw new UsageException("“%s” is no port. Use a number from 0 to %d.".formatted(word, HIGHEST_PORT));
    }

    private static List<DocumentFile> files(Project project) {
        var files = project.documents();
        if (files.isEmpty()) {
            throw new UsageException(
                    "no document found in %s. Documents end in .md.".formatted(project.sourceFolder()));
        }
        return files;
    }

    private static Map<DocumentFile, FrontMatter> frontMatter(List<DocumentFile> files, Fronts fronts) {
        var documents = new LinkedHashMap<DocumentFile, FrontMatter>();
        for (var i = 0; i < files.size(); i++) {
            documents.put(files.get(i), fronts.all().get(i).frontMatter());
        }
        return documents;
    }

    /** What was asked for; all, if nothing was. */
    private static List<FrontMatter> shown(Invocation invocation, Map<DocumentFile, FrontMatter> documents) {
        if (invocation.arguments().isEmpty()) {
            return List.copyOf(documents.values());
        }
        var given = invocation.arguments().get(0);
        var path = invocation.path(given);
        if (!Files.exists(path)) {
            throw new UsageException("no such file: " + given);
        }
        var shown = documents.entrySet().stream()
                .filter(document -> document.getKey().file().startsWith(path))
                .map(Map.Entry::getValue)
                .toList();
        if (shown.isEmpty()) {
            throw new UsageException("%s is no document of this site, and none is in it.".formatted(given));
        }
        return shown;
    }

    private static Audience audience(
            Invocation invocation, Map<DocumentFile, FrontMatter> documents, List<FrontMatter> shown) {
        var given = invocation.value("audience").map(Audiences::of);
        given.ifPresent(audience -> Audiences.check(audience, documents.values()));
        return given.or(() -> onlyAuthor(shown).map(Audience.Author::new)).orElseGet(Audience.Org::new);
    }

    /** Who wrote all that has an author; answers are written by others and do not count, where there is more. */
    private static Optional<String> onlyAuthor(List<FrontMatter> documents) {
        var own = documents.stream()
                .filter(document -> document.kind() != Kind.PAGE && document.kind() != Kind.RESPONSE)
                .toList();
        var authors = (own.isEmpty() ? documents : own)
                .stream()
                        .map(FrontMatter::author)
                        .filter(author -> !author.isBlank())
                        .toList();
        return authors.stream()
                .findFirst()
                .filter(first -> authors.stream().allMatch(other -> Names.same(first, other)));
    }

    private static Preview start(PreviewedSite site, Optional<Integer> port, Console console) throws IOException {
        try {
            return Preview.start(site, port.orElse(PORT));
        } catch (BindException e) {
            if (port.isPresent()) {
                throw new UsageException("cannot listen on port %d: %s. Choose another with --port, or leave it out."
                        .formatted(port.get(), e.getMessage()));
            }
            var preview = Preview.start(site, 0);
            console.err().printf("note: port %d is taken, so this preview has another.%n", PORT);
            return preview;
        }
    }

    private static void tell(Invocation invocation, Preview preview, Audience audience, List<FrontMatter> shown) {
        var console = invocation.console();
        var page = invocation.arguments().isEmpty() || shown.size() > 1
                ? preview.address()
                : preview.page(shown.get(0)).orElseGet(() -> {
                    console.err()
                            .printf(
                                    "note: %s is not shown to this audience.%n",
                                    invocation.arguments().get(0));
                    return preview.address();
                });
        console.out().printf("This is what %s.%n", reads(audience));
        console.out().printf("Open %s in a browser; it shows every change. Ctrl+C ends it.%n", page);
        console.out().flush();
        if (invocation.has("open") && !Browser.here().opens(preview.once(page))) {
            console.err().println("note: no browser could be opened.");
        }
        console.err().flush();
    }

    private static String reads(Audience audience) {
        return audience instanceof Audience.Org ? "everyone reads (org)" : audience.word() + " reads";
    }

    /** Returns when the thread is interrupted; Ctrl+C ends the process. */
    private static void untilTheEnd(Preview preview, Console console, Runnable begin) {
        var end = new Thread(() -> {
            preview.close();
            console.out().flush();
            console.err().flush();
            // Being asked to end is how this ends when all went well.
            Runtime.getRuntime().halt(ExitCode.CLEAN.status());
        });
        Runtime.getRuntime().addShutdownHook(end);
        begin.run();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(end);
            Thread.currentThread().interrupt();
        }
    }
}
