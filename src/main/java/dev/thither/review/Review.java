package dev.thither.review;

import dev.thither.document.Document;
import dev.thither.text.Problem;
import java.util.List;

/**
 * A document of any {@link Kind}, understood.
 *
 * @param title the front matter's, else the first heading of the first level, else what the kind, author and cycle make
 *     of it
 * @param sections in the order they stand; the first holds what comes before the first heading of the second level, if
 *     anything does
 * @param logLines of a log, in the order they stand; none in other kinds
 * @param problems what is wrong with the document, its front matter included, in the order of their places
 */
public record Review(
        Document document,
        FrontMatter frontMatter,
        String title,
        List<Section> sections,
        List<LogLine> logLines,
        List<Waiver> waivers,
        List<Problem> problems) {

    public Review {
        sections = List.copyOf(sections);
        logLines = List.copyOf(logLines);
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
    }

    /** The entries of all sections of a kind, in the order they stand. */
    public List<Entry> entries(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    /** What the author means to do. */
    public List<Entry> goals() {
        return entries(SectionKind.GOALS);
    }

    /** What changed because of the author. */
    public List<Entry> wins() {
        return entries(SectionKind.WHAT_CHANGED);
    }

    public List<Entry> decisions() {
        return entries(SectionKind.DECISIONS);
    }

    /** What the author meant to do in the cycle before. */
    public List<Entry> lastGoals() {
        return entries(SectionKind.LAST_GOALS);
    }
}
