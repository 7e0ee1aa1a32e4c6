package dev.thither.project;

import dev.thither.lint.Rule;
import dev.thither.lint.page.RulePage;
import dev.thither.review.Ladder;
import dev.thither.review.ReviewReader;
import dev.thither.review.SectionNames;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with documents, and what its configuration says. */
public final class Project {
    private final Path start;
    private final Path root;
    private final Configuration configuration;
    private final LadderFile ladder;
    private final List<Source> texts;
    private final ReviewReader reader;
    private final List<Path> ownRulePaths;
    private final OwnRulePages ownRules;
    private final List<Rule> rules;

    private Project(
            Path start,
            Path root,
            Configuration configuration,
            LadderFile ladder,
            List<Source> texts,
            List<Path> ownRulePaths,
            OwnRulePages ownRules) {
        this.start = start;
        this.root = root;
        this.configuration = configuration;
        this.ladder = ladder;
        this.texts = List.copyOf(texts);
        this.reader = new ReviewReader(ladder.ladder(), SectionNames.of(configuration.sections()));
        this.ownRulePaths = ownRulePaths;
        this.ownRules = ownRules;
        this.rules = ownRules.rules();
    }

    /**
     * The project that {@code folder} belongs to: the closest folder upwards that holds a {@code thither.yml}, or the
     * folder itself.
     *
     * @param rules that hold in every project
     * @param rulesets versions of the rules that a configuration may stay with
     * @throws ConfigurationException when the configuration, or the page of one of the project's own rules, is wrong
     */
    public static Project open(Path folder, List<Rule> rules, Collection<String> rulesets) {
        var start = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(start)) {
            throw new ConfigurationException("no such folder: " + folder);
        }
        var root = rootAbove(start);
        var settingsText = source(start, root.orElse(start).resolve(ConfigurationReader.FILE));
        var settings = settingsText.map(Settings::read);
        var ownRules = new OwnRulePages(rules);
        var ownRulePaths = settings.map(given -> ConfigurationReader.ownRules(given, root.orElse(start)))
                .orElse(List.of());
        ownRulePaths.forEach(path -> pagesAt(path, start).forEach(ownRules::add));
        var reader = new ConfigurationReader(ownRules.names(), rulesets);
        var configuration = settings.map(reader::read).orElse(Configuration.STANDARD);
        var ladderText = source(start, root.orElse(start).resolve(LadderReader.FILE));
        var ladder = ladderText.map(LadderReader::read).orElse(LadderFile.NONE);
        var texts =
                Stream.of(settingsText, ladderText).flatMap(Optional::stream).toList();
        return new Project(start, root.orElse(start), configuration, ladder, texts, ownRulePaths, ownRules);
    }

    public Configuration configuration() {
        return configuration;
    }

    /** The files of the configuration and the ladder, as they were read; those that are missing are not among them. */
    public List<Source> configurationTexts() {
        return texts;
    }

    public Ladder ladder() {
        return ladder.ladder();
    }

    /** Where the ladder's values were written. */
    public Origins ladderOrigins() {
        return ladder.origins();
    }

    public Path root() {
        return root;
    }

    /** A file's name seen from the project's folder, {@code /} between folders; absolute for one outside of it. */
    public String name(Path file) {
        return slashed(root, file.toAbsolutePath().normalize());
    }

    /**
     * The files that all but the documents was read from, and those that would count if they were there. The list is as
     * the folders of own rules are now.
     */
    public List<Path> configurationFiles() {
        var files = new ArrayList<Path>();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            files.add(folder.resolve(ConfigurationReader.FILE));
        }
        files.add(root.resolve(LadderReader.FILE));
        ownRulePaths.forEach(path -> pagesAt(path, start).forEach(page -> files.add(page.file())));
        return List.copyOf(files);
    }

    /**
     * The folder of the documents; the root itself where the configuration's folder does not exist and was never named.
     */
    public Path sourceFolder() {
        var source = root.resolve(configuration.source()).normalize();
        return Files.isDirectory(source) || Files.exists(root.resolve(ConfigurationReader.FILE)) ? source : root;
    }

    public Path outputFolder() {
        return root.resolve(configuration.output()).normalize();
    }

    /** All rules that hold here: those that were given, and the project's own. */
    public List<Rule> rules() {
        return rules;
    }

    /** The pages of the project's own rules, by path. */
    public TestedPages ownRulePages() {
        return new TestedPages(ownRules.pages(), rules);
    }

    /**
     * The pages in a file, or in all documents below a folder, whether or not they are among the project's own.
     *
     * @throws ConfigurationException when one of them is not the page of a rule
     */
    public TestedPages rulePages(List<Path> paths) {
        var withThese = ownRules.copy();
        var pages = paths.stream()
                .flatMap(path -> pagesAt(path, start).stream())
                .map(withThese::page)
                .toList();
        return new TestedPages(pages, withThese.rules());
    }

    /**
     * Pages of rules that are to be tested.
     *
     * @param rules all that hold beside them, those of these pages included
     */
    public record TestedPages(List<RulePage> pages, List<Rule> rules) {
        public TestedPages {
            pages = List.copyOf(pages);
            rules = List.copyOf(rules);
        }
    }

    private static List<DocumentFile> pagesAt(Path path, Path start) {
        var files = Files.isDirectory(path) ? DocumentWalk.below(path, path) : List.of(path);
        return files.stream()
                .map(file -> new DocumentFile(file, slashed(start, file), slashed(start, file)))
                .toList();
    }

    /** A reader that knows the company's levels and headings. */
    public ReviewReader reader() {
        return reader;
    }

    /**
     * All documents of the source folder, by path.
     *
     * @throws ConfigurationException when there is no such folder
     */
    public List<DocumentFile> documents() {
        return tree().documents();
    }

    /**
     * All documents of the source folder, and the folders that they were looked for in.
     *
     * @throws ConfigurationException when there is no such folder
     */
    public DocumentTree tree() {
        if (!Files.isDirectory(sourceFolder())) {
            throw new ConfigurationException(
                    "no such folder: %s. Set “source” in thither.yml.".formatted(sourceFolder()));
        }
        return tree(sourceFolder());
    }

    /** All documents below a folder, by path; the pages of own rules are none. */
    public List<DocumentFile> documents(Path folder) {
        return tree(folder).documents();
    }

    private DocumentTree tree(Path folder) {
        var walk = DocumentWalk.through(folder, outputFolder());
        var documents = walk.found().stream()
                .filter(file -> !ownRules.has(file))
                .map(this::document)
                .toList();
        return new DocumentTree(documents, walk.entered());
    }

    /** A file as a document of this project, whether or not it is there. */
    public DocumentFile document(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var base = absolute.startsWith(sourceFolder()) ? sourceFolder() : start;
        return new DocumentFile(absolute, slashed(base, absolute), slashed(start, absolute));
    }

    /** Relative to {@code base} for what is within, else absolute. */
    private static String slashed(Path base, Path file) {
        var shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static Optional<Path> rootAbove(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(ConfigurationReader.FILE))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Optional<Source> source(Path start, Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var name = slashed(start, file);
        try {
            return Optional.of(Source.of(name, Files.readString(file)));
        } catch (CharacterCodingException notUtf8) {
            throw new ConfigurationException(name + ": this file is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
