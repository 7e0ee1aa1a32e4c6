package dev.thither.cli;

import dev.thither.export.Export;
import dev.thither.export.ExportFormat;
import dev.thither.html.Located;
import dev.thither.project.Project;
import dev.thither.publish.OutputTree;
import dev.thither.review.Audience;
import dev.thither.review.Names;
import dev.thither.site.Page;
import dev.thither.site.ShownDocuments;
import dev.thither.site.SiteReport;
import dev.thither.site.catalogue.Hosting;
import dev.thither.text.Nearest;
import dev.thither.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code thither export} */
final class ExportCommand implements Command {
    @Override
    public String summary() {
        return "Writes documents for another docs site, or as files that stand alone.";
    }

    @Override
    public String arguments() {
        return "[PATH...]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Command.valued("to", String.join("|", ExportFormat.words()), "For what."))
                .addOption(Command.valued("audience", "WHO", "org (default), team=NAME, manager=NAME or author=NAME."))
                .addOption(Command.flag("drafts", "Export drafts as well."))
                .addOption(Command.flag(
                        "keep-going",
                        "Leave out documents that cannot be read, and export the rest; exits 1 all the same."))
                .addOption(
                        Command.valued(
                                "o",
                                "output",
                                "DIR|FILE",
                                "Where to write. Default: build/export-FORMAT, with -WHO for others than org; one document as plain or html goes to standard output."));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Without PATH, all documents that this audience may read. What it may not read is in no file.",
                "mkdocs, techdocs, docusaurus and hugo write a folder for that program; plain writes words alone,",
                "to be pasted into a form; html writes pages that need no other file.",
                "",
                "Exit status: 0 exported, 1 something is wrong with a document, 2 wrong usage, configuration, template or file.",
                "",
                "Examples:",
                "  thither export --to mkdocs -o ../docs/reviews",
                "  thither export --to plain --audience author=ines content/people/ines/2026-h1/review.md",
                "  thither export --to html --audience manager=marek -o review.html content/people/ines/2026-h1/review.md");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        var format = format(invocation);
        var project = invocation.project();
        var audience = Audiences.of(invocation.value("audience").orElse("org"));
        var wanted = wanted(project, invocation);
        var keepsGoing = invocation.has("keep-going");
        var documents = project.documents();
        if (documents.isEmpty()) {
            throw new UsageException(
                    "no document found in %s. Documents end in .md.".formatted(project.sourceFolder()));
        }
        var fronts = FrontMatters.once(project, documents, keepsGoing);
        fronts.check(audience);
        var broken = fronts.errors();
        if (!broken.isEmpty() && !keepsGoing) {
            return stopped(broken, invocation.console());
        }
        var shown = shown(invocation, project, audience, fronts, wanted);
        checkAny(shown, invocation, audience);
        var obstacles = shown.obstacles();
        if (!obstacles.isEmpty() && !keepsGoing) {
            return stopped(obstacles, invocation.console());
        }
        if (invocation.arguments().isEmpty()) {
            BuildCommand.tell(Unshown.notes(fronts, invocation.console().publishingDay()), invocation.console());
        }
        var theme = new Theme(new TemplateFolder(BuildCommand.templates(project)));
        var export = new Export(format, project.configuration().title(), shown, theme);
        var errors = Stream.concat(broken.stream(), obstacles.stream()).toList();
        return isOneFile(format, invocation)
                ? file(export, errors, invocation)
                : folder(export, errors, invocation, project, folderName(format, audience));
    }

    private static ExportFormat format(Invocation invocation) {
        var known = String.join(", ", ExportFormat.words());
        var word = invocation
                .value("to")
                .orElseThrow(() -> new UsageException("--to is missing. Use one of %s.".formatted(known)));
        return ExportFormat.of(word).orElseThrow(() -> {
            var hint = Nearest.hint(word, ExportFormat.words());
            return new UsageException("“%s” is nothing to export to%s Use one of %s."
                    .formatted(word, hint.isEmpty() ? "." : "; " + hint, known));
        });
    }

    /** The paths below the source folder of what the arguments name; none where there are no arguments. */
    private static Set<String> wanted(Project project, Invocation invocation) {
        if (invocation.arguments().contains("-")) {
            throw new UsageException(
                    "export reads files, and no standard input: who may read a text depends on where it stands.");
        }
        return invocation.arguments().isEmpty()
                ? Set.of()
                : DocumentPaths.of(project, invocation.folder(), invocation.arguments(), "").stream()
                        .map(input -> input.file().path())
                        .collect(Collectors.toSet());
    }

    private static ShownDocuments shown(
            Invocation invocation, Project project, Audience audience, Fronts fronts, Set<String> wanted) {
        return new ShownDocuments(
                BuildCommand.settings(
                        project,
                        audience,
                        invocation.has("drafts"),
                        invocation.console().publishingDay(),
                        Hosting.ANYWHERE),
                project.reader(),
                fronts.readable(),
                fronts.unreadable(),
                document -> invocation.arguments().isEmpty() || wanted.contains(document.path()),
                new SourceFolder(project, file -> {}));
    }

    private static void checkAny(ShownDocuments shown, Invocation invocation, Audience audience) {
        if (shown.all().isEmpty()) {
            var what = invocation.arguments().isEmpty() ? "no document" : "none of these documents";
            throw new UsageException(
                    "%s is for %s to read. Name who is to read it with --audience, and see “visibility”, “status”, “withdrawn” and “keep-until” in it."
                            .formatted(what, BuildCommand.inWords(audience)));
        }
    }

    /** One document that stands alone needs no folder. */
    private static boolean isOneFile(ExportFormat format, Invocation invocation) {
        var arguments = invocation.arguments();
        return format.standsAlone()
                && arguments.size() == 1
                && Files.isRegularFile(invocation.path(arguments.get(0)))
                && invocation
                        .value("output")
                        .map(invocation::path)
                        .filter(Files::isDirectory)
                        .isEmpty();
    }

    private static ExitCode file(Export export, List<Located> errors, Invocation invocation) throws IOException {
        var console = invocation.console();
        var pages = new ArrayList<Page>();
        var report = export.write(pages::add);
        if (!report.errors().isEmpty() && !invocation.has("keep-going")) {
            return stopped(report.errors(), console);
        }
        var output = invocation.value("output").map(invocation::path);
        try (var destination = output.isPresent() ? ReportFile.at(output.get()) : new HeldOutput(console.out())) {
            for (var page : pages) {
                destination.writer().write(new String(page.bytes(), StandardCharsets.UTF_8));
            }
            destination.commit();
        }
        return told(errors, report, console);
    }

    private static ExitCode folder(
            Export export, List<Located> errors, Invocation invocation, Project project, String name) {
        var console = invocation.console();
        var folder = invocation
                .value("output")
                .map(invocation::path)
                .orElseGet(() -> project.outputFolder().resolveSibling(name));
        try (var tree = OutputTree.open(folder, List.of(project.root(), project.sourceFolder()))) {
            var report = export.write(tree::write);
            if (!report.errors().isEmpty() && !invocation.has("keep-going")) {
                return stopped(report.errors(), console);
            }
            tree.commit();
            var status = told(errors, report, console);
            console.out()
                    .printf(
                            "Exported %d document%s to %s.%n",
                            report.pages(),
                            report.pages() == 1 ? "" : "s",
                            BuildCommand.shown(folder, invocation.folder()));
            return status;
        }
    }

    /** One folder for each audience, so that no copy of what everyone may read takes along what one person may. */
    private static String folderName(ExportFormat format, Audience audience) {
        var who = audience instanceof Audience.Org ? "" : "-" + Names.slug(audience.word());
        return "export-" + format.word() + who;
    }

    /** On standard error: standard output may be the document. */
    private static ExitCode told(List<Located> errors, SiteReport report, Console console) {
        var all = Stream.concat(errors.stream(), report.errors().stream()).toList();
        all.forEach(error -> console.err().println(error.inWords()));
        BuildCommand.tell(report.notes(), console);
        return all.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private static ExitCode stopped(List<Located> errors, Console console) {
        errors.forEach(error -> console.err().println(error.inWords()));
        console.err()
                .printf(
                        "thither: nothing was exported: %s. --keep-going leaves such documents out.%n",
                        errors.size() == 1 ? "one thing is wrong" : "%d things are wrong".formatted(errors.size()));
        return ExitCode.FOUND;
    }
}
