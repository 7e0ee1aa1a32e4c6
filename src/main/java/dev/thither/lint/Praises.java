package dev.thither.lint;

import dev.thither.document.Block;
import dev.thither.document.Reading;
import dev.thither.lint.Praise.Kind;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.LogLine;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees what is good about a review: by what its author took the trouble to label, by where it stands, and by the words.
 * Of one entry nothing is praised twice in the same way.
 */
final class Praises {
    /** Sections of plain text in which authors tell of themselves, a paragraph or an item at a time. */
    private static final Set<SectionKind> TELLING = EnumSet.of(
            SectionKind.LEARNED,
            SectionKind.HOW_I_WORK,
            SectionKind.BEGINNER_AT,
            SectionKind.DIRECTION,
            SectionKind.GOT_ME_HERE,
            SectionKind.WHAT_I_SEE,
            SectionKind.UNKNOWNS);

    private static final Pattern TAG = Pattern.compile("\\s[#@][\\p{L}\\p{N}]");

    private final PraisedWords words;
    private final List<Praise> found = new ArrayList<>();
    private final Set<Kind> ofEntry = EnumSet.noneOf(Kind.class);

    private Praises(Statements statements) {
        words = new PraisedWords(statements);
    }

    static List<Praise> of(Review review, Statements statements) {
        var praises = new Praises(statements);
        review.sections().forEach(praises::ofSection);
        review.logLines().forEach(praises::ofLogLine);
        praises.found.sort(
                Comparator.comparingInt((Praise praise) -> praise.span().start())
                        .thenComparing(Praise::kind));
        return List.copyOf(praises.found);
    }

    private void ofSection(Section section) {
        section.entries().forEach(entry -> ofEntry(section.kind(), entry));
        ofEntry.clear();
        if (section.kind() == SectionKind.BEGINNER_AT) {
            addFirstWords(Kind.BEGINNER, section);
        } else if (section.kind() == SectionKind.DIRECTION) {
            addFirstWords(Kind.AMBITION_SAID, section);
        }
        if (TELLING.contains(section.kind())) {
            section.blocks().forEach(this::ofBlock);
        }
    }

    private void ofEntry(SectionKind section, Entry entry) {
        ofEntry.clear();
        if (section == SectionKind.WHAT_CHANGED) {
            ofWin(entry);
        } else if (section == SectionKind.DECISIONS) {
            ofDecision(entry);
        }
        entry.labelled(Label.STOP).ifPresent(stop -> add(Kind.STOPPED, stop.words()));
        ofWords(entry.statement());
        entry.checkIns().forEach(checkIn -> ofWords(checkIn.words()));
    }

    private void ofWin(Entry win) {
        if (has(win, Label.FOR) && (has(win, Label.BEFORE_AFTER) || has(win, Label.EVIDENCE))) {
            add(Kind.ENABLED, win.title().isEmpty() ? win.statement() : win.title());
        }
    }

    private void ofDecision(Entry decision) {
        if (decision.name().toLowerCase(Locale.ROOT).startsWith("not built")) {
            add(Kind.NOT_BUILT, decision.title());
        }
        if (has(decision, Label.KNOWN) && has(decision, Label.NEED_TO_KNOW) && has(decision, Label.BEST_GUESS)) {
            decision.labelled(Label.BEST_GUESS).ifPresent(guess -> add(Kind.CALIBRATED, guess.words()));
        }
    }

    /** A tag that is named after a kind says it, as a label does. */
    private void ofLogLine(LogLine line) {
        ofEntry.clear();
        var told = told(line);
        for (var kind : Kind.values()) {
            if (line.tags().contains(kind.id())) {
                add(kind, told);
            }
        }
        ofWords(told);
    }

    /** What a line says, between its date and its tags. */
    private static Reading told(LogLine line) {
        var whole = line.prose().standing();
        var start = Math.min(whole.text().length(), line.date().length());
        var tag = TAG.matcher(whole.text());
        return whole.slice(start, tag.find(start) ? tag.start() : whole.text().length())
                .strip();
    }

    /** Quotations and code are somebody else's words, and boxes are plans for what stands elsewhere. */
    private void ofBlock(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            ofWords(paragraph.prose().standing());
        } else if (block instanceof Block.Items items) {
            items.items().stream()
                    .filter(item -> item.task() == Block.Task.NONE)
                    .forEach(item -> item.blocks().forEach(this::ofBlock));
        }
    }

    private void addFirstWords(Kind kind, Section section) {
        section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).prose().reading())
                .findFirst()
                .ifPresent(words -> add(kind, words));
    }

    private void ofWords(Reading reading) {
        for (var praise : words.in(reading)) {
            add(praise);
        }
    }

    private static boolean has(Entry entry, Label label) {
        return entry.labelled(label).isPresent();
    }

    private void add(Kind kind, Reading words) {
        if (!words.isEmpty()) {
            add(new Praise(kind, words.span(), words.text()));
        }
    }

    private void add(Praise praise) {
        if (ofEntry.add(praise.kind())) {
            found.add(praise);
        }
    }
}
