package dev.thither.lint.page;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.document.Reading;
import dev.thither.language.GoalJudge;
import dev.thither.language.Slot;
import dev.thither.language.SlotKind;
import dev.thither.language.Slots;
import dev.thither.lint.Finding;
import dev.thither.lint.Subject;
import dev.thither.review.Entry;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a review that own rules look at together: an open goal, another entry, or a paragraph outside of entries.
 *
 * @param title the heading that it begins with, or the bold words that stand for one; may be empty
 * @param judged the parts that the judge of goals saw; none in others
 */
record Passage(SectionKind section, Reading words, String title, Finding.Place place, Slots judged) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?=\n)|[.!?](?= )");

    /** All that own rules look at. Settled goals, ticked tasks, quotations and code are not among it. */
    static List<Passage> of(Subject subject) {
        var passages = new ArrayList<Passage>();
        subject.goals().stream()
                .map(goal ->
                        of(SectionKind.GOALS, goal.entry(), goal.judgement().slots()))
                .forEach(passages::add);
        for (var section : subject.review().sections()) {
            if (section.kind() != SectionKind.GOALS) {
                section.entries().stream()
                        .filter(entry -> !entry.statement().isEmpty())
                        .map(entry -> of(section.kind(), entry, Slots.NONE))
                        .forEach(passages::add);
            }
            if (subject.review().frontMatter().kind().isPersonal()) {
                section.introduction().forEach(block -> addProse(section, block, passages));
            }
        }
        return passages;
    }

    private static Passage of(SectionKind section, Entry entry, Slots judged) {
        return new Passage(section, entry.statement(), entry.title().text(), Finding.Place.of(entry), judged);
    }

    private static void addProse(Section section, Block block, List<Passage> passages) {
        if (block instanceof Block.Paragraph paragraph) {
            addProse(section, paragraph.prose(), block.span(), passages);
        } else if (block instanceof Block.Heading heading) {
            addProse(section, heading.prose(), block.span(), passages);
        } else if (block instanceof Block.Items items) {
            items.items().stream()
                    .filter(item -> item.task() == Block.Task.NONE)
                    .flatMap(item -> item.blocks().stream())
                    .forEach(inner -> addProse(section, inner, passages));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> addProse(section, cell, row.span(), passages)));
        }
    }

    private static void addProse(Section section, Prose prose, Span span, List<Passage> passages) {
        var words = prose.standing();
        if (!words.isEmpty()) {
            var headings = section.title().isEmpty() ? List.<String>of() : List.of(section.title());
            var place = new Finding.Place(headings, words.text(), span);
            passages.add(new Passage(section.kind(), words, "", place, Slots.NONE));
        }
    }

    String text() {
        return words.text();
    }

    /** What it goes by: its title, else its first sentence. */
    Span name() {
        if (!title.isEmpty() && text().startsWith(title)) {
            return new Span(0, title.length());
        }
        var end = SENTENCE_END.matcher(text());
        return new Span(0, end.find() ? end.end() : text().length());
    }

    /** The parts that it has, as a goal or as any statement. */
    Parts parts(GoalJudge judge) {
        var read = judge.read(text()).shown().found();
        return new Parts(Stream.concat(judged.found().stream(), read.stream()).toList());
    }

    /** Parts of a passage. */
    record Parts(List<Slot> slots) {
        static final Parts NONE = new Parts(List.of());

        boolean hasAll(Set<SlotKind> kinds) {
            return kinds.stream().allMatch(kind -> first(Set.of(kind)).isPresent());
        }

        boolean hasAny(Set<SlotKind> kinds) {
            return first(kinds).isPresent();
        }

        /** The first words that play one of these parts. */
        Optional<Span> first(Set<SlotKind> kinds) {
            return slots.stream()
                    .filter(slot -> kinds.contains(slot.kind()))
                    .map(Slot::words)
                    .min(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        }
    }
}
