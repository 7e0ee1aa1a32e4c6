package dev.thither.preview;

import dev.thither.project.DocumentFile;
import dev.thither.project.Project;
import dev.thither.site.PagesOnDemand;
import dev.thither.site.Remarks;
import dev.thither.site.RulePage;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.Theme;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A site on disk that makes an edition of itself whenever something changed. For one thread. */
final class LiveSite {
    private static final int SETTLING_MILLIS = 15;
    private static final int MOST_LOOKS = 10;

    private final SiteSource source;
    private Workshop workshop;
    private Theming theming;
    private SiteSettings settings;
    private Seen pictures = new Seen();
    private Edition edition;

    /** Reads all of it; what a build cannot begin with is thrown. */
    LiveSite(SiteSource source) {
        this.source = source;
        this.workshop = Workshop.open(source);
        this.theming = Theming.of(source, workshop.project());
        workshop.shelf().take(workshop.shelf().look());
        this.settings = source.settings(workshop.project());
        this.edition = edition(1);
    }

    /** What follows from the configuration, and the files that it is in. */
    private record Workshop(
            Project project,
            List<Path> files,
            Seen settings,
            Collection<RulePage> rules,
            Supplier<Remarks> remarks,
            Shelf shelf) {

        /** Opens the project twice, since only an open project knows which files have to be stamped before. */
        static Workshop open(SiteSource source) {
            var files = source.open().configurationFiles();
            while (true) {
                var settings = new Seen();
                files.forEach(settings);
                var project = source.open();
                if (project.configurationFiles().equals(files)) {
                    var audience = source.settings(project).audience();
                    return new Workshop(
                            project,
                            files,
                            settings,
                            source.rules(project),
                            source.remarks(project),
                            new Shelf(project, audience));
                }
                files = project.configurationFiles();
            }
        }

        boolean isStale() {
            return settings.isStale() || !project.configurationFiles().equals(files);
        }
    }

    /** A theme and the files that it was read from. */
    private record Theming(Theme theme, Seen templates) {
        static Theming of(SiteSource source, Project project) {
            var templates = new Seen();
            return new Theming(new Theme(source.templates(project, templates)), templates);
        }
    }

    /** The newest edition; the one before, if nothing changed. */
    Edition look() {
        try {
            refresh();
        } catch (RuntimeException trouble) {
            edition = edition.stoppedBy(source.inWords(trouble));
        }
        return edition;
    }

    Edition edition() {
        return edition;
    }

    private void refresh() {
        var isStale = edition.isStopped();
        if (workshop.isStale()) {
            workshop = Workshop.open(source);
            theming = Theming.of(source, workshop.project());
            isStale = true;
        } else if (theming.templates().isStale()) {
            theming = Theming.of(source, workshop.project());
            isStale = true;
        }
        var shelf = workshop.shelf();
        var seen = shelf.look();
        if (shelf.isStale(seen)) {
            shelf.take(settled(shelf, seen));
            isStale = true;
        }
        // Another day may be the first without a document.
        if (isStale || pictures.isStale() || !settings.equals(source.settings(workshop.project()))) {
            edition = edition(edition.number() + 1);
        }
    }

    /** The documents when nobody is writing them any more: editors empty a file, or take it away, to write it anew. */
    private static Map<DocumentFile, Stamp> settled(Shelf shelf, Map<DocumentFile, Stamp> first) {
        var seen = first;
        for (var i = 0; i < MOST_LOOKS; i++) {
            pause();
            var again = shelf.look();
            if (again.equals(seen)) {
                return again;
            }
            seen = again;
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(SETTLING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Edition edition(long number) {
        var project = workshop.project();
        var documents = workshop.shelf().glances();
        pictures = new Seen();
        settings = source.settings(project);
        var pages = new PagesOnDemand(
                settings,
                theming.theme(),
                project.reader(),
                documents,
                workshop.rules(),
                source.documents(project, pictures),
                workshop.remarks().get());
        return Edition.of(number, pages, documents);
    }
}
