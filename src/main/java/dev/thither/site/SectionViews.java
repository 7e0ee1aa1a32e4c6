package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.html.Dates;
import dev.thither.html.HtmlWriter;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import dev.thither.theme.view.AnswerView;
import dev.thither.theme.view.EntryView;
import dev.thither.theme.view.Html;
import dev.thither.theme.view.NoteView;
import dev.thither.theme.view.PastGoalView;
import dev.thither.theme.view.PieceView;
import dev.thither.theme.view.SectionView;
import dev.thither.theme.view.WeekView;
import java.util.ArrayList;
import java.util.EnumMap;
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
            "wins", Set.of(Label.EVIDENCE),
            "decisions", Set.of(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS, Label.EVIDENCE),
            "goals", Set.of(Label.EVIDENCE, Label.CARRIED_FROM),
            "past", Set.of(Label.EVIDENCE));

    private final HtmlWriter html;
    private final PastGoals pastGoals;
    private final Months months;
    private final Timeline timeline;
    private final Map<String, List<AnswerView>> answers;
    private final Optional<Margin> margin;
    private int dates;

    /**
     * @param answers what stands beside a section or an entry, by its anchor
     * @param margin what stands beside the text, where its author alone reads it
     */
    SectionViews(
            HtmlWriter html,
            PastGoals pastGoals,
            Months months,
            Timeline timeline,
            Map<String, List<AnswerView>> answers,
            Optional<Margin> margin) {
        this.html = html;
        this.pastGoals = pastGoals;
        this.months = months;
        this.timeline = timeline;
        this.answers = answers;
        this.margin = margin;
    }

    List<SectionView> of(Review review) {
        return review.sections().stream()
                .map(section -> section(section, week(section, review)))
                .toList();
    }

    private SectionView section(Section section, List<WeekView> week) {
        var kind = section.kind().word();
        var title = isItsOwnEntry(section) ? "" : section.title();
        var level = title.isEmpty() ? TITLE : SECTION;
        var beside = title.isEmpty() ? List.<AnswerView>of() : answers(section.anchor());
        if (months.isLog(section)) {
            return new SectionView(
                    kind,
                    title,
                    section.anchor(),
                    "log",
                    html.blocks(Months.introduction(section), level),
                    List.of(),
                    List.of(),
                    months.of(section, level + 1),
                    week,
                    beside,
                    notes(section.span()),
                    List.of());
        }
        var past = section.kind() == SectionKind.LAST_GOALS ? pastGoals.of(section) : List.<PastGoals.Told>of();
        if (past.isEmpty() && !isCut(section)) {
            return prose(section, kind, title, level, week, beside);
        }
        var layout = past.isEmpty() ? layout(section.kind()) : "past";
        var introduction = html.blocks(section.introduction(), level);
        var told = past.stream().map(goal -> past(goal, level + 1)).toList();
        var entries = past.isEmpty()
                ? section.entries().stream()
                        .map(entry -> entry(entry, entry.body(), level + 1, layout))
                        .toList()
                : told.stream().map(PastGoalView::entry).toList();
        return new SectionView(
                kind,
                title,
                section.anchor(),
                layout,
                introduction,
                entries,
                told,
                List.of(),
                week,
                beside,
                notes(section.span()),
                List.of());
    }

    private SectionView prose(
            Section section, String kind, String title, int level, List<WeekView> week, List<AnswerView> beside) {
        var noted = new ArrayList<List<NoteView>>();
        section.blocks().forEach(block -> noted.add(notes(block.span())));
        var pieces = pieces(section.blocks(), noted, level);
        var body = pieces.isEmpty() ? html.blocks(section.blocks(), level) : whole(pieces);
        return new SectionView(
                kind,
                title,
                section.anchor(),
                "prose",
                body,
                List.of(),
                List.of(),
                List.of(),
                week,
                beside,
                notes(section.span()),
                pieces);
    }

    private List<NoteView> notes(Span place) {
        return margin.map(beside -> beside.within(place)).orElse(List.of());
    }

    /** The text, cut after each block with notes. */
    private List<PieceView> pieces(List<Block> blocks, List<List<NoteView>> noted, int level) {
        var pieces = new ArrayList<PieceView>();
        if (noted.stream().anyMatch(notes -> !notes.isEmpty())) {
            var written = html.each(blocks, level);
            var from = 0;
            for (var i = 0; i < blocks.size(); i++) {
                if (!noted.get(i).isEmpty() || i + 1 == blocks.size()) {
                    pieces.add(new PieceView(Html.joined(written.subList(from, i + 1)), noted.get(i)));
                    from = i + 1;
                }
            }
        }
        return pieces;
    }

    private static Html whole(List<PieceView> pieces) {
        return Html.joined(pieces.stream().map(PieceView::body).toList());
    }

    private PastGoalView past(PastGoals.Told told, int level) {
        var goal = told.goal();
        var name = html.prose(goal.prose());
        var entry = entry(goal.entry(), goal.restBeyond(told.fate().words()), level, "past");
        return new PastGoalView(name, Words.of(told.fate()), told.fate().words(), entry, PastGoals.links(told.now()));
    }

    private List<AnswerView> answers(String anchor) {
        return answers.getOrDefault(anchor, List.of());
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
    static boolean isCut(Section section) {
        return section.entries().stream().noneMatch(entry -> entry.form() == Entry.Form.ROW)
                && section.entries().stream()
                        .anyMatch(entry -> entry.form() == Entry.Form.HEADING || hasDetails(entry));
    }

    private static boolean hasDetails(Entry entry) {
        return !entry.labels().isEmpty()
                || !entry.actions().isEmpty()
                || !entry.checkIns().isEmpty();
    }

    private EntryView entry(Entry entry, List<Block> body, int level, String layout) {
        var title = entry.form() == Entry.Form.HEADING ? entry.title().text() : "";
        var shown = html.blocks(body, title.isEmpty() ? level - 1 : level);
        var words = words(entry);
        var events = new ArrayList<Timeline.Event>();
        var actions =
                entry.actions().stream().map(action -> action(action, events)).toList();
        var checkIns = entry.checkIns().stream()
                .map(checkIn -> checkIn(checkIn, events))
                .toList();
        return new EntryView(
                title,
                entry.anchor(),
                level,
                entry.settled(),
                shown,
                labels(words),
                terms(words, PLACED.getOrDefault(layout, Set.of())),
                actions,
                checkIns,
                timeline.with(events).stream().toList(),
                entry.anchor().isEmpty() ? List.of() : answers(entry.anchor()),
                notes(entry.span()));
    }

    /** Each written once, since links and notes in it count. */
    private Map<Label, List<Html>> words(Entry entry) {
        var words = new EnumMap<Label, List<Html>>(Label.class);
        for (var labelled : entry.labels()) {
            words.computeIfAbsent(labelled.label(), label -> new ArrayList<>()).add(html.prose(labelled.prose()));
        }
        return words;
    }

    private static List<EntryView.Term> terms(Map<Label, List<Html>> words, Set<Label> placed) {
        return words.entrySet().stream()
                .filter(term -> !placed.contains(term.getKey()))
                .map(term ->
                        new EntryView.Term(term.getKey().title(), term.getKey().word(), term.getValue()))
                .toList();
    }

    private static EntryView.Labels labels(Map<Label, List<Html>> words) {
        return new EntryView.Labels(
                words.getOrDefault(Label.FOR, List.of()),
                words.getOrDefault(Label.KNOW_BY, List.of()),
                words.getOrDefault(Label.IF, List.of()),
                words.getOrDefault(Label.EVIDENCE, List.of()),
                words.getOrDefault(Label.BEFORE_AFTER, List.of()),
                words.getOrDefault(Label.SERVES, List.of()),
                words.getOrDefault(Label.SHOWS, List.of()),
                words.getOrDefault(Label.COSTS, List.of()),
                words.getOrDefault(Label.STOP, List.of()),
                words.getOrDefault(Label.KEEP, List.of()),
                words.getOrDefault(Label.KNOWN, List.of()),
                words.getOrDefault(Label.NEED_TO_KNOW, List.of()),
                words.getOrDefault(Label.BEST_GUESS, List.of()),
                words.getOrDefault(Label.CARRIED_FROM, List.of()),
                words.getOrDefault(Label.WITH_CONSENT, List.of()));
    }

    /** The date stands beside the words, so they end before it. */
    private EntryView.Action action(Entry.Action action, List<Timeline.Event> events) {
        var words = html.prose(action.prose());
        var dated = "(" + action.date() + ")";
        var shown = !action.date().isEmpty() ? words.without(dated) : words;
        var anchor = action.date().isEmpty() ? "" : nextDate();
        if (!anchor.isEmpty()) {
            events.add(Timeline.Event.of(action, Address.fragment(anchor)));
        }
        return new EntryView.Action(shown, Dates.view(action.date()), action.done(), anchor);
    }

    private EntryView.CheckIn checkIn(Entry.CheckIn checkIn, List<Timeline.Event> events) {
        var anchor = nextDate();
        events.add(Timeline.Event.of(checkIn, Address.fragment(anchor)));
        return new EntryView.CheckIn(Dates.view(checkIn.date()), html.prose(checkIn.prose()), anchor);
    }

    private String nextDate() {
        dates++;
        return "t.date-" + dates;
    }
}
