package dev.thither.cli;

import dev.thither.preview.SiteSource;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import dev.thither.site.Documents;
import dev.thither.site.Remarks;
import dev.thither.site.RulePage;
import dev.thither.site.catalogue.Hosting;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.TemplateSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The site that a build would make for somebody, for a preview.
 *
 * @param authors what an author is told about the documents of an open project, as they are each time it is asked for
 */
record PreviewedSite(
        Supplier<Project> project,
        Audience audience,
        boolean drafts,
        Supplier<LocalDate> today,
        Function<Project, Supplier<Remarks>> authors)
        implements SiteSource {
    @Override
    public Project open() {
        return project.get();
    }

    @Override
    public SiteSettings settings(Project opened) {
        return BuildCommand.settings(
                opened,
                audience,
                drafts,
                today.get(),
                new Hosting(opened.configuration().baseUrl(), ""));
    }

    @Override
    public Collection<RulePage> rules(Project opened) {
        return BuildCommand.rulePages(opened);
    }

    @Override
    public TemplateSource templates(Project opened, Consumer<Path> asked) {
        return new TemplateFolder(BuildCommand.templates(opened), asked);
    }

    @Override
    public Documents documents(Project opened, Consumer<Path> asked) {
        return new SourceFolder(opened, asked);
    }

    @Override
    public Supplier<Remarks> remarks(Project opened) {
        return authors.apply(opened);
    }

    @Override
    public String inWords(RuntimeException trouble) {
        return trouble instanceof UncheckedIOException io ? Thither.inWords(io) : String.valueOf(trouble.getMessage());
    }
}
