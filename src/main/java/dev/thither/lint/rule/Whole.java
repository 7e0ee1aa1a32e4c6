package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.language.Slot;
import dev.thither.language.SlotKind;
import dev.thither.language.Slots;
import dev.thither.lint.Subject;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import dev.thither.review.SectionKind;
import dev.thither.text.Source;
import java.util.EnumSet;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that a document holds, whoever says it and however: also boxes, quotations, and what is denied. Whoever misses
 * something in a document looks here, since in doubt it is there.
 */
final class Whole {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

    private final Set<SlotKind> slots = EnumSet.noneOf(SlotKind.class);
    private final Set<Label> labels = EnumSet.noneOf(Label.class);
    private final Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
    private final NavigableSet<String> words = new TreeSet<>();

    private Whole() {}

    static Whole of(Subject subject) {
        var whole = new Whole();
        for (var told : subject.told()) {
            whole.add(told.hinted());
            whole.add(told.statement().shown());
        }
        whole.add(subject.review());
        return whole;
    }

    boolean has(SlotKind slot) {
        return slots.contains(slot);
    }

    boolean has(Label label) {
        return labels.contains(label);
    }

    /** Whether there is such a section, with anything in it. */
    boolean has(SectionKind section) {
        return sections.contains(section);
    }

    boolean has(Stems stems) {
        return stems.areIn(words);
    }

    private void add(Slots found) {
        found.found().stream().map(Slot::kind).forEach(slots::add);
    }

    private void add(Review review) {
        var source = review.document().source();
        for (var section : review.sections()) {
            if (!section.blocks().isEmpty()) {
                sections.add(section.kind());
            }
            section.blocks().forEach(block -> addWords(block, source));
            section.entries().stream()
                    .flatMap(entry -> entry.labels().stream())
                    .map(Entry.Labelled::label)
                    .forEach(labels::add);
        }
    }

    /** Each word, and each with the one before it. */
    private void addWords(Block block, Source source) {
        var matcher = WORD.matcher(source.substring(block.span()));
        var before = "";
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(word);
            words.add(before + " " + word);
            before = word;
        }
    }
}
