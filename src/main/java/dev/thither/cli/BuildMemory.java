package dev.thither.cli;

import dev.thither.project.Project;
import dev.thither.publish.TreeMemory;
import dev.thither.review.Audience;
import dev.thither.site.Digests;
import dev.thither.site.SiteMemory;
import dev.thither.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;

/**
 * What builds of a site for one audience into one folder leave for the next. All of it can be lost at any time; then
 * all is made anew.
 */
final class BuildMemory {
    private static final String FOLDER = ".thither/cache";

    private final Path file;
    private final boolean isSafe;
    private final FrontMatters frontMatters;
    private final SiteMemory site;
    private final TreeMemory tree;

    private BuildMemory(Path file, boolean isSafe, String surroundings, Store store, Instant begin) {
        this.file = file;
        this.isSafe = isSafe;
        this.frontMatters = new FrontMatters(surroundings, store, begin);
        this.site = new SiteMemory(surroundings, store);
        this.tree = new TreeMemory(store);
    }

    /**
     * What the build before left.
     *
     * @param forgotten whether not to look at it
     */
    static BuildMemory of(Project project, Path output, Audience audience, boolean drafts, boolean forgotten) {
        var begin = Instant.now();
        var place = output.toAbsolutePath().normalize();
        var name = Digests.of(String.join("\n", place.toString(), audience.word(), String.valueOf(drafts)));
        var file = project.root().resolve(FOLDER).resolve(name);
        var isSafe = !file.startsWith(place);
        var store = forgotten || !isSafe ? Store.empty() : Store.read(file);
        return new BuildMemory(file, isSafe, Surroundings.of(project), store, begin);
    }

    FrontMatters frontMatters() {
        return frontMatters;
    }

    SiteMemory site() {
        return site;
    }

    TreeMemory tree() {
        return tree;
    }

    /** Leaves it for the next build, if that can be done. */
    void save() {
        if (!isSafe) {
            return;
        }
        var sections = new LinkedHashMap<String, byte[]>();
        sections.putAll(frontMatters.left());
        sections.putAll(site.left());
        sections.putAll(tree.left());
        try {
            Store.write(file, sections);
        } catch (IOException notKept) {
            // The site is built, and the next build makes all of it anew.
            return;
        }
    }
}
