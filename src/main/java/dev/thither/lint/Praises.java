package dev.thither.lint;

import dev.thither.document.Block;
import dev.thither.document.Reading;
import dev.thither.lint.Praise.Kind;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sees what is good about a review by what its author took the trouble to label. */
final class Praises {
    private final List<Praise> found = new ArrayList<>();

    private Praises() {}

    static List<Praise> of(Review review) {
        var praises = new Praises();
        review.wins().forEach(praises::ofWin);
        review.decisions().forEach(praises::ofDecision);
        review.sections().forEach(praises::ofSection);
        praises.found.sort(Comparator.comparingInt(praise -> praise.span().start()));
        return List.copyOf(praises.found);
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

    private void ofSection(Section section) {
        section.entries()
                .forEach(entry -> entry.labelled(Label.STOP).ifPresent(stop -> add(Kind.STOPPED, stop.words())));
        if (section.kind() == SectionKind.BEGINNER_AT) {
            addFirstWords(Kind.BEGINNER, section);
        } else if (section.kind() == SectionKind.DIRECTION) {
            addFirstWords(Kind.AMBITION_SAID, section);
        }
    }

    private void addFirstWords(Kind kind, Section section) {
        section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).prose().reading())
                .findFirst()
                .ifPresent(words -> add(kind, words));
    }

    private static boolean has(Entry entry, Label label) {
        return entry.labelled(label).isPresent();
    }

    private void add(Kind kind, Reading words) {
        if (!words.isEmpty()) {
            found.add(new Praise(kind, words.span(), words.text()));
        }
    }
}
