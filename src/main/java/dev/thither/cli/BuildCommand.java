package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.html.Located;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.project.Project;
import dev.thither.publish.OutputTree;
import dev.thither.publish.TreeChange;
import dev.thither.review.Audience;
import dev.thither.review.Level;
import dev.thither.review.Names;
import dev.thither.site.Remarks;
import dev.thither.site.RulePage;
import dev.thither.site.Site;
import dev.thither.site.SiteReport;
import dev.thither.site.catalogue.Hosting;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.text.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code thither build} */
final class BuildCommand implements Command {
    private static final int MOST_NOTES = 10;
    private static final int MOST_THREADS = 4;

    @Override
    public String summary() {
        return "Builds the site for one audience; what they may not read is in none of its files.";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public Options options() {
        var options = new Options()
                .addOption(Command.valued("audience", "WHO", "org (default), team=NAME, manager=NAME or author=NAME."))
                .addOption(Command.flag("drafts", "Build drafts as well."))
                .addOption(Command.flag(
                        "keep-going",
                        "Leave out documents that cannot be read, and build the rest; exits 1 all the same."))
                .addOption(Command.flag("clean", "Make every page again, also those that did not change."))
                .addOption(
                        Command.valued(
                                "o",
                                "output",
                                "DIR",
                                "Where to build. Default: what thither.yml says, else build/site; with -WHO for others than org."));
        HostingOptions.all().forEach(options::addOption);
        return options;
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Exit status: 0 built, 1 something is wrong with a document, 2 wrong usage, configuration, template or file.",
                "",
                "Examples:",
                "  thither build",
                "  thither build --audience team=search -o /srv/search",
                "  thither build --audience author=ines --drafts",
                "  thither build --public-url https://docs.example.org/reviews/");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        if (!invocation.arguments().isEmpty()) {
            throw new UsageException("build takes no arguments, found “%s”. Use -C DIR for another site."
                    .formatted(String.join(" ", invocation.arguments())));
        }
        var project = invocation.project();
        var audience = Audiences.of(invocation.value("audience").orElse("org"));
        var folder = invocation.value("output").map(invocation::path).orElseGet(() -> folder(project, audience));
        OutputTree.recover(folder);
        var drafts = invocation.has("drafts");
        var memory = BuildMemory.of(project, folder, audience, drafts, invocation.has("clean"));
        var documents = project.documents();
        if (documents.isEmpty()) {
            throw new UsageException(
                    "no document found in %s. Documents end in .md.".formatted(project.sourceFolder()));
        }
        var fronts = memory.frontMatters().of(project, documents, invocation.has("keep-going"));
        fronts.check(audience);
        var broken = fronts.errors();
        if (!broken.isEmpty() && !invocation.has("keep-going")) {
            return stopped(broken, invocation.console());
        }
        var remarks = new AuthorsRemarks(invocation, project, audience).now();
        var site = site(project, settings(invocation, project, audience), fronts, memory, remarks);
        return build(invocation, project, folder, site, memory, fronts);
    }

    private static ExitCode build(
            Invocation invocation, Project project, Path folder, Site site, BuildMemory memory, Fronts fronts) {
        var console = invocation.console();
        var broken = fronts.errors();
        var forbidden = List.of(project.root(), project.sourceFolder());
        try (var tree = OutputTree.open(folder, forbidden, memory.tree())) {
            var report = render(site, tree, memory, console);
            if (!report.errors().isEmpty() && !invocation.has("keep-going")) {
                return stopped(report.errors(), console);
            }
            var change = tree.commit();
            memory.save();
            var errors =
                    Stream.concat(broken.stream(), report.errors().stream()).toList();
            errors.forEach(error -> console.out().println(error.inWords()));
            tell(
                    Stream.concat(Unshown.notes(fronts, site.settings().today()).stream(), report.notes().stream())
                            .toList(),
                    console);
            console.out()
                    .printf(
                            "Built %d pages for %s: %s.%n",
                            report.pages(), inWords(site.settings().audience()), inWords(change));
            console.out().printf("Open %s in a browser.%n", shown(folder.resolve("index.html"), invocation.folder()));
            return errors.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
        }
    }

    private static SiteReport render(Site site, OutputTree tree, BuildMemory memory, Console console) {
        var threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (var progress = Progress.on(console, System::nanoTime)) {
            return site.render(threads, tree, memory.site(), progress::at);
        }
    }

    /** One folder for each audience, so that no copy of what everyone may read takes along what one person may. */
    private static Path folder(Project project, Audience audience) {
        var folder = project.outputFolder();
        return audience instanceof Audience.Org
                ? folder
                : folder.resolveSibling(folder.getFileName() + "-" + Names.slug(audience.word()));
    }

    private static Site site(
            Project project, SiteSettings settings, Fronts fronts, BuildMemory memory, Remarks remarks) {
        var templates = new TemplateFolder(templates(project));
        return new Site(
                settings,
                templates,
                project.reader(),
                fronts.readable(),
                fronts.unreadable(),
                rulePages(project),
                new SourceFolder(project, memory.frontMatters()::digest),
                remarks);
    }

    private static SiteSettings settings(Invocation invocation, Project project, Audience audience) {
        return settings(
                project,
                audience,
                invocation.has("drafts"),
                invocation.console().publishingDay(),
                HostingOptions.of(invocation, project));
    }

    static SiteSettings settings(Project project, Audience audience, boolean drafts, LocalDate today, Hosting hosting) {
        return new SiteSettings(
                project.configuration().title(),
                project.configuration().language(),
                audience,
                drafts,
                today,
                Thither.version(),
                hosting);
    }

    /** Where a site's own templates are, if it has any. */
    static Path templates(Project project) {
        return project.root().resolve("templates");
    }

    private static ExitCode stopped(List<Located> errors, Console console) {
        errors.forEach(error -> console.out().println(error.inWords()));
        console.err()
                .printf(
                        "thither: nothing was built: %s. --keep-going leaves such documents out.%n",
                        errors.size() == 1 ? "one thing is wrong" : "%d things are wrong".formatted(errors.size()));
        return ExitCode.FOUND;
    }

    static void tell(List<Located> notes, Console console) {
        notes.stream().limit(MOST_NOTES).forEach(note -> console.err().println("note: " + note.inWords()));
        if (notes.size() > MOST_NOTES) {
            console.err().printf("note: and %d more.%n", notes.size() - MOST_NOTES);
        }
    }

    static Path shown(Path file, Path folder) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }

    static String inWords(Audience who) {
        return who instanceof Audience.Org ? "everyone (org)" : who.word();
    }

    private static String inWords(TreeChange change) {
        var parts = new ArrayList<String>();
        parts.add(change.added() + " files added");
        parts.add(change.changed() + " changed");
        parts.add(change.removed() + " removed");
        parts.add(change.unchanged() + " as before");
        return String.join(", ", parts);
    }

    static List<RulePage> rulePages(Project project) {
        var rules = KnownRules.of(project);
        return rules.cards().parallelStream()
                .map(card -> rulePage(card, rules.page(card)))
                .toList();
    }

    private static RulePage rulePage(RuleCard card, String page) {
        var id = card.id().value();
        var levels = Arrays.stream(Level.values())
                .filter(level -> level != Level.UNKNOWN && card.severity(level) != Severity.OFF)
                .map(Level::word)
                .toList();
        return new RulePage(
                id, card.title(), card.highest().word(), levels, Document.parse(Source.of(id + ".md", page)));
    }
}
