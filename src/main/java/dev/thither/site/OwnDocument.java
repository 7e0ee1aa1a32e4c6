package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.lint.Finding;
import dev.thither.lint.Praise;
import dev.thither.review.Entry;
import dev.thither.review.Kind;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.review.Waiver;
import dev.thither.site.catalogue.Listed;
import dev.thither.text.Span;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.NoteView;
import dev.thither.theme.view.RemarksView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an author is told about one of their own documents, as its page shows it. */
final class OwnDocument {
    /** Praise that tells of what somebody else can do now. */
    static final Set<Praise.Kind> OTHERS_CAN =
            EnumSet.of(Praise.Kind.ENABLED, Praise.Kind.HANDED_OVER, Praise.Kind.TAUGHT);

    private static final int LONGEST = 90;
    private static final LinkView NO_RULE = new LinkView("", "");

    private final Listed listed;
    private final Review review;
    private final Remarks.Said said;
    private final RulePages rules;
    private final Span title;
    private final List<RemarksView.QuestionView> questions = new ArrayList<>();
    private final Margin margin;
    private final List<NoteView> whole;
    private final Set<NoteView> missing = new HashSet<>();

    OwnDocument(Read read, Remarks.Said said, RulePages rules) {
        this.listed = read.listed();
        this.review = read.shown();
        this.said = said;
        this.rules = rules;
        this.title = beginning(read);
        this.margin = new Margin(notes());
        this.whole = margin.within(title);
    }

    /** The notes beside its text. */
    Margin margin() {
        return margin;
    }

    /** What is told of the whole, once the text has taken its notes. */
    RemarksView view() {
        var notes = Stream.concat(whole.stream(), margin.rest().stream()).toList();
        return new RemarksView(
                notes.stream().filter(missing::contains).toList(),
                notes.stream().filter(note -> !missing.contains(note)).toList(),
                balance(),
                questions);
    }

    /** All that stands before the text: front matter and title. */
    private static Span beginning(Read read) {
        var end = read.titleHeading().stream()
                .map(heading -> heading.span().end())
                .findFirst()
                .orElseGet(() -> read.blocks().stream()
                        .map(block -> block.span().start())
                        .findFirst()
                        .orElse(1));
        return new Span(0, end);
    }

    /**
     * A note and its place, before the notes have numbers.
     *
     * @param isMissing whether it is about what is nowhere in the document
     */
    private record Draft(Span span, NoteView note, String about, boolean isMissing) {}

    private List<Margin.Placed> notes() {
        var drafts = Stream.of(
                        said.verdicts().findings().stream().map(this::finding),
                        said.verdicts().waived().stream().map(this::waived),
                        said.verdicts().praise().stream().map(this::praise))
                .flatMap(each -> each)
                .sorted(Comparator.comparingInt((Draft draft) -> draft.span().start())
                        .thenComparingInt(draft -> draft.span().end()))
                .toList();
        var notes = new ArrayList<Margin.Placed>();
        for (var draft : drafts) {
            var note = numbered(draft.note(), notes.size() + 1);
            notes.add(new Margin.Placed(draft.span(), note));
            if (draft.isMissing()) {
                missing.add(note);
            }
            if (note.kind().equals("finding") && !note.question().isEmpty()) {
                questions.add(
                        new RemarksView.QuestionView(note.question(), draft.about(), Address.fragment(note.id())));
            }
        }
        return notes;
    }

    private static NoteView numbered(NoteView note, int number) {
        return new NoteView(
                "t.note-" + number,
                note.kind(),
                note.words(),
                note.question(),
                note.why(),
                note.clearedBy(),
                note.rule(),
                note.comment(),
                note.reason());
    }

    private Draft finding(Finding finding) {
        var isOfWhole = title.contains(finding.span().start());
        var isOfWaiver = review.waivers().stream().anyMatch(each -> each.span().equals(finding.span()));
        var waiver = isOfWaiver
                ? ""
                : (isOfWhole ? "ok-file " : "ok ") + finding.rule().value();
        return new Draft(
                finding.span(),
                note("finding", finding, waiver, ""),
                isOfWhole ? "" : about(finding),
                isMissing(finding));
    }

    private Draft waived(Finding finding) {
        var reason = said.waivers().stream()
                .filter(waiver -> waiver.isAbout(finding.rule().value(), finding.span()))
                .map(Waiver::reason)
                .findFirst()
                .orElse("");
        return new Draft(finding.span(), note("waived", finding, "", reason), "", isMissing(finding));
    }

    /** What is about no words has its place where there is one for it. */
    private static boolean isMissing(Finding finding) {
        return finding.place().text().isEmpty();
    }

    private NoteView note(String kind, Finding finding, String waiver, String reason) {
        var rule = finding.rule().value();
        var page = rules.page(rule + ".md")
                .map(address -> listed.address().hrefTo(address))
                .orElse("");
        return new NoteView(
                "",
                kind,
                finding.message(),
                finding.question(),
                finding.why(),
                finding.clearedBy(),
                new LinkView(rule, page),
                waiver,
                reason);
    }

    private Draft praise(Praise praise) {
        var words =
                "“%s”: %s.".formatted(withoutStop(praise.quote()), praise.kind().words());
        return new Draft(praise.span(), new NoteView("", "praise", words, "", "", "", NO_RULE, "", ""), "", false);
    }

    /** The quotation goes on in a sentence. */
    private static String withoutStop(String quote) {
        return shortened(quote).replaceFirst("(?<=[^.])\\.$", "");
    }

    private static String about(Finding finding) {
        var headings = finding.place().headings();
        return shortened(headings.isEmpty() ? finding.quote() : headings.get(headings.size() - 1));
    }

    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    /** Only a review and a log tell what was done. */
    private List<RemarksView.FieldView> balance() {
        var mine = new ArrayList<LinkView>();
        var others = new ArrayList<LinkView>();
        if (listed.kind() == Kind.SELF_REVIEW) {
            for (var section : review.sections()) {
                if (section.kind() == SectionKind.WHAT_CHANGED) {
                    section.entries().forEach(win -> (isForOthers(win) ? others : mine).add(dot(win, section)));
                }
            }
        } else if (listed.kind() == Kind.LOG) {
            for (var line : review.logLines()) {
                var words = line.prose().reading().text();
                (isPraised(line.span()) ? others : mine).add(new LinkView(shortened(words), ""));
            }
        }
        return mine.isEmpty() && others.isEmpty()
                ? List.of()
                : List.of(new RemarksView.FieldView("I did", mine), new RemarksView.FieldView("Others can", others));
    }

    private static LinkView dot(Entry win, Section section) {
        return new LinkView(shortened(win.name()), href(win, section));
    }

    /** The way to a win on its page: an item of a list is found by its section. */
    static String href(Entry win, Section section) {
        var anchor = win.anchor().isEmpty() ? section.anchor() : win.anchor();
        return anchor.isEmpty() ? "" : Address.fragment(anchor);
    }

    private boolean isForOthers(Entry win) {
        return win.labelled(Label.FOR).isPresent() || isPraised(win.span());
    }

    private boolean isPraised(Span place) {
        return praised(place).findAny().isPresent();
    }

    private Stream<Praise> praised(Span place) {
        return said.verdicts().praise().stream()
                .filter(praise -> OTHERS_CAN.contains(praise.kind()) && place.covers(praise.span()));
    }
}
