package dev.thither.preview;

import dev.thither.project.Project;
import dev.thither.site.Documents;
import dev.thither.site.Remarks;
import dev.thither.site.RulePage;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.TemplateSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How a folder becomes a site. What cannot be read throws what {@link #inWords} finds words for. */
public interface SiteSource {
    /** The project, as its configuration is now. */
    Project open();

    SiteSettings settings(Project project);

    /** The rules that get a page. */
    Collection<RulePage> rules(Project project);

    /**
     * The files that replace the theme's.
     *
     * @param asked is told of each before it is looked for
     */
    TemplateSource templates(Project project, Consumer<Path> asked);

    /**
     * The documents and pictures.
     *
     * @param asked is told of each picture before it is looked for
     */
    Documents documents(Project project, Consumer<Path> asked);

    /** What is told to an author about their own documents, from the files as they are each time it is asked for. */
    Supplier<Remarks> remarks(Project project);

    /** Says in one line what went wrong. */
    String inWords(RuntimeException trouble);
}
