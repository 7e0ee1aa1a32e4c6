package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands documents, by a company's ladder and its names for sections. Can be shared between threads. */
public final class ReviewReader {
    /** With our own names only. */
    public static final ReviewReader STANDARD = new ReviewReader(Ladder.STANDARD, SectionNames.STANDARD);

    private final Ladder ladder;
    private final SectionNames sectionNames;

    public ReviewReader(Ladder ladder, SectionNames sectionNames) {
        this.ladder = ladder;
        this.sectionNames = sectionNames;
    }

    /** Understands a whole document; {@code path} is below the source folder, {@code /} between folders. */
    public Review read(Document document, String path) {
        var reader = new FrontMatterReader(document, path, ladder);
        var frontMatter = reader.read();
        var sections = new SectionReader(document, sectionNames).read(frontMatter.kind());
        var logLines = frontMatter.kind() == Kind.LOG ? LogLineReader.read(document) : List.<LogLine>of();
        var problems = Stream.concat(document.problems().stream(), reader.problems().stream())
                .sorted(Comparator.comparingInt(problem -> problem.span().start()))
                .toList();
        return new Review(
                document,
                frontMatter,
                title(document, frontMatter),
                sections,
                logLines,
                WaiverReader.read(document, sections),
                problems);
    }

    /** Understands the front matter alone. */
    public FrontMatter frontMatter(Document document, String path) {
        return new FrontMatterReader(document, path, ladder).read();
    }

    /** The level called {@code name} here. */
    public Optional<Level> level(String name) {
        return ladder.level(name);
    }

    private static String title(Document document, FrontMatter frontMatter) {
        if (!frontMatter.title().isEmpty()) {
            return frontMatter.title();
        }
        return document.blocks(Block.Heading.class)
                .filter(heading -> heading.level() == 1)
                .map(heading -> heading.prose().reading().text())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> makeshiftTitle(frontMatter));
    }

    private static String makeshiftTitle(FrontMatter frontMatter) {
        var file = frontMatter.path().substring(frontMatter.path().lastIndexOf('/') + 1);
        var name = file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
        var words = Stream.of(frontMatter.author(), frontMatter.cycle())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? name : words + ": " + name;
    }
}
