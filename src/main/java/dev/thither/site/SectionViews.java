package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections of a review as templates see them. A section is cut into entries where its author wrote it so, with
 * headings or with labels; all other text stays as it is.
 */
final class SectionViews {
    /** The level of the page's title, and of a section's. */
    private static final int TITLE = 1;

    private static final int SECTION = 2;

    /** What each layout shows in a place of its own. */
    private static final Map<String, Set<Label>> PLACED = Map.of(
            "wins", Set.of(Label.FOR, Label.BEFORE_AFTER, Label.EVIDENCE),
            "decisions", Set.of(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS, Label.EVIDENCE),
            "goals", Set.of(Label.EVIDENCE));

    private final HtmlWriter html;
    private final Optional<Margin> margin;

    /** @param margin what stands beside the text, where its author alone reads it */
    SectionViews(HtmlWriter html, Optional<Margin> margin) {
        this.html = html;
        this.margin = margin;
    }

    List<SectionView> of(Review review) {
        return review.sections().stream()
                .map(section -> section(section, week(section, review)))
                .toList();
    }

    private SectionView section(Section section, List<WeekView> week) {
        var kind = Words.of(section.kind());
        var title = isItsOwnEntry(section) ? "" : section.title();
        var level = title.isEmpty() ? TITLE : SECTION;
        if (!isCut(section)) {
            return prose(section, kind, title, level, week);
        }
        var layout = layout(section.kind());
        var entries = section.entries().stream()
                .map(entry -> entry(entry, level + 1, layout))
                .toList();
        return new SectionView(
                kind,
                title,
                section.anchor(),
                layout,
                html.blocks(section.introduction(), level),
                entries,
                week,
                notes(section.span()),
                List.of());
    }

    private SectionView prose(Section section, String kind, String title, int level, List<WeekView> week) {
        var noted = new ArrayList<List<NoteView>>();
        section.blocks().forEach(block -> noted.add(notes(block.span())));
        var pieces = pieces(section.blocks(), noted, level);
        var body = pieces.isEmpty() ? html.blocks(section.blocks(), level) : whole(pieces);
        return new SectionView(
                kind, title, section.anchor(), "prose", body, List.of(), week, notes(section.span()), pieces);
    }

    private List<NoteView> notes(Span place) {
        return margin.map(beside -> beside.within(place)).orElse(List.of());
    }

    /** The text, cut after each block with notes. */
    private List<PieceView> pieces(List<Block> blocks, List<List<NoteView>> noted, int level) {
        var pieces = new ArrayList<PieceView>();
        if (noted.stream().anyMatch(notes -> !notes.isEmpty())) {
            var written = html.each(blocks, level);
            var piece = new StringBuilder();
            for (var i = 0; i < blocks.size(); i++) {
                piece.append(written.get(i).markup());
                if (!noted.get(i).isEmpty() || i + 1 == blocks.size()) {
                    pieces.add(new PieceView(new Html(piece.toString()), noted.get(i)));
                    piece.setLength(0);
                }
            }
        }
        return pieces;
    }

    private static Html whole(List<PieceView> pieces) {
        return new Html(pieces.stream().map(piece -> piece.body().markup()).collect(Collectors.joining()));
    }

    private static List<WeekView> week(Section section, Review review) {
        if (section.kind() != SectionKind.HOW_I_WORK) {
            return List.of();
        }
        var text = review.document().prose().stream()
                .filter(prose -> section.span().contains(prose.span().start()))
                .map(prose -> prose.reading().text())
                .collect(Collectors.joining("\n"));
        return Week.of(text).stream().toList();
    }

    /** In a plan without sections, each heading is a goal. */
    private static boolean isItsOwnEntry(Section section) {
        return !section.anchor().isEmpty()
                && section.entries().stream().anyMatch(entry -> entry.anchor().equals(section.anchor()));
    }

    private static String layout(SectionKind kind) {
        return switch (kind) {
            case WHAT_CHANGED -> "wins";
            case DECISIONS -> "decisions";
            case SUMMARY,
                    LEARNED,
                    LAST_GOALS,
                    GOALS,
                    HOW_I_WORK,
                    BEGINNER_AT,
                    DIRECTION,
                    ASKS,
                    LEARN_FROM,
                    GOT_ME_HERE,
                    WHAT_I_SEE,
                    UNKNOWNS,
                    NOT_DOING,
                    THANKS,
                    OTHER -> "goals";
        };
    }

    /** Rows of a table stay a table, and bullets and paragraphs without a label are what they are. */
    private static boolean isCut(Section section) {
        return section.entries().stream().noneMatch(entry -> entry.form() == Entry.Form.ROW)
                && section.entries().stream()
                        .anyMatch(entry -> entry.form() == Entry.Form.HEADING || hasDetails(entry));
    }

    private static boolean hasDetails(Entry entry) {
        return !entry.labels().isEmpty()
                || !entry.actions().isEmpty()
                || !entry.checkIns().isEmpty();
    }

    private EntryView entry(Entry entry, int level, String layout) {
        var title = entry.form() == Entry.Form.HEADING ? entry.title().text() : "";
        return new EntryView(
                title,
                entry.anchor(),
                level,
                entry.settled(),
                html.blocks(entry.body(), title.isEmpty() ? level - 1 : level),
                labels(entry),
                terms(entry, PLACED.getOrDefault(layout, Set.of())),
                entry.actions().stream().map(this::action).toList(),
                entry.checkIns().stream().map(this::checkIn).toList(),
                margin.isPresent(),
                notes(entry.span()));
    }

    private List<EntryView.Term> terms(Entry entry, Set<Label> placed) {
        return Arrays.stream(Label.values())
                .filter(label ->
                        !placed.contains(label) && entry.labelled(label).isPresent())
                .map(label -> new EntryView.Term(label.title(), Words.of(label), words(entry, label)))
                .toList();
    }

    private EntryView.Labels labels(Entry entry) {
        return new EntryView.Labels(
                words(entry, Label.FOR),
                words(entry, Label.KNOW_BY),
                words(entry, Label.IF),
                words(entry, Label.EVIDENCE),
                words(entry, Label.BEFORE_AFTER),
                words(entry, Label.SERVES),
                words(entry, Label.SHOWS),
                words(entry, Label.COSTS),
                words(entry, Label.STOP),
                words(entry, Label.KEEP),
                words(entry, Label.KNOWN),
                words(entry, Label.NEED_TO_KNOW),
                words(entry, Label.BEST_GUESS),
                words(entry, Label.CARRIED_FROM),
                words(entry, Label.WITH_CONSENT));
    }

    private List<Html> words(Entry entry, Label label) {
        var words = new ArrayList<Html>();
        for (var labelled : entry.labels()) {
            if (labelled.label() == label) {
                words.add(html.prose(labelled.prose()));
            }
        }
        return List.copyOf(words);
    }

    /** The date stands beside the words, so they end before it. */
    private EntryView.Action action(Entry.Action action) {
        var words = html.prose(action.prose());
        var dated = "(" + action.date() + ")";
        var shown = !action.date().isEmpty() && words.markup().endsWith(dated)
                ? new Html(words.markup()
                        .substring(0, words.markup().length() - dated.length())
                        .stripTrailing())
                : words;
        return new EntryView.Action(shown, DateView.of(action.date()), action.done());
    }

    private EntryView.CheckIn checkIn(Entry.CheckIn checkIn) {
        return new EntryView.CheckIn(DateView.of(checkIn.date()), html.prose(checkIn.prose()));
    }
}
