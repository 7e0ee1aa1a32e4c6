package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.review.Entry.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the entries of one section. A heading is one with all that follows it up to the next; without headings, an item
 * of a list is, and a paragraph that introduces none, and a row of a table. A list of nothing but labels, actions and
 * check-ins belongs to the entry before it.
 */
final class EntryReader {
    /** Columns of tables that tell about a goal without being part of it. */
    private static final Set<String> BOOKKEEPING = Set.of(
            "#",
            "no",
            "nr",
            "status",
            "state",
            "due",
            "date",
            "when",
            "by when",
            "deadline",
            "owner",
            "progress",
            "priority",
            "current",
            "target",
            "rating",
            "score",
            "weight",
            "effort");

    /** Columns of tables that say by what it will be known that a goal was reached. */
    private static final Set<String> MEASURES =
            Set.of("kpi", "kpis", "metric", "metrics", "measure", "key result", "key results", "success criteria");

    private final List<String> headings;
    private final int headingLevel;
    private final List<Block> introduction = new ArrayList<>();
    private final List<EntryDraft> drafts = new ArrayList<>();
    /** Whether what is read belongs to a part of a form that holds no entries. */
    private boolean aside;
    /** Whether headings begin entries and parts of forms, so that what stands below one belongs to it. */
    private boolean cutByHeadings;

    EntryReader(String section, int headingLevel) {
        this.headings = section.isEmpty() ? List.of() : List.of(section);
        this.headingLevel = headingLevel;
    }

    /**
     * {@code headingIsGoal} in a plan without a section of goals: its headings are the goals, unless they stand over
     * lists.
     */
    void read(List<Block.Heading> heading, List<Block> blocks, boolean headingIsGoal) {
        if (headingIsGoal && !heading.isEmpty() && blocks.stream().noneMatch(this::holdsEntries)) {
            drafts.add(EntryDraft.of(heading.get(0), List.of()));
            blocks.forEach(drafts.get(0)::add);
            return;
        }
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var introducesList = i + 1 < blocks.size() && isListOfEntries(blocks.get(i + 1));
            if (isNoEntry(block, introducesList)) {
                introduction.add(block);
            } else {
                read(block, introducesList, blocks);
            }
        }
    }

    /** Whether a block belongs to a part of a form, or is the name of one, or stands over goals. */
    private boolean isNoEntry(Block block, boolean introducesList) {
        var line = line(block);
        if (beginsEntry(block)) {
            cutByHeadings = true;
            aside = FormParts.isOne(line);
        }
        if (cutByHeadings) {
            return aside;
        }
        aside = FormParts.isOne(line) || (aside && (line.isEmpty() || !introducesList));
        return aside || FormParts.isSaidIn(line) || (introducesList && FormParts.isOverGoals(line));
    }

    private boolean beginsEntry(Block block) {
        return block instanceof Block.Heading heading && (heading.level() <= headingLevel || drafts.isEmpty());
    }

    /** The words of a block that may be the name of what follows: a paragraph, a heading, a numbered line by itself. */
    private static String line(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.prose().reading().text();
        }
        if (block instanceof Block.Heading heading) {
            return heading.prose().reading().text();
        }
        var isNumbered = block instanceof Block.Items items
                && items.ordered()
                && items.items().size() == 1
                && items.items().get(0).blocks().size() == 1;
        return isNumbered ? line(((Block.Items) block).items().get(0).blocks().get(0)) : "";
    }

    List<Block> introduction() {
        return introduction;
    }

    List<Entry> entries() {
        return drafts.stream().map(EntryDraft::entry).toList();
    }

    private void read(Block block, boolean introducesList, List<Block> all) {
        if (block instanceof Block.Heading heading && beginsEntry(heading)) {
            drafts.add(EntryDraft.of(heading, headings));
        } else if (!drafts.isEmpty() && last().form() == Form.HEADING) {
            last().add(block);
        } else if (block instanceof Block.Items items) {
            readItems(items);
        } else if (block instanceof Block.Table table) {
            readRows(table);
        } else if (block instanceof Block.Paragraph paragraph && !introducesList && !introducesHeadings(all)) {
            drafts.add(EntryDraft.of(paragraph, headings));
        } else if (drafts.isEmpty() || block instanceof Block.Paragraph || block instanceof Block.Html) {
            introduction.add(block);
        } else {
            last().add(block);
        }
    }

    private EntryDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    private boolean introducesHeadings(List<Block> all) {
        return all.stream()
                .anyMatch(block -> block instanceof Block.Heading heading && heading.level() <= headingLevel);
    }

    private void readItems(Block.Items items) {
        if (isDetails(items) && !drafts.isEmpty()) {
            last().add(items);
        } else {
            items.items().forEach(item -> drafts.add(EntryDraft.of(item, headings)));
        }
    }

    private void readRows(Block.Table table) {
        var names = table.header().cells().stream()
                .map(cell -> cell.reading().text().toLowerCase(Locale.ROOT))
                .toList();
        for (var row : table.rows()) {
            var draft = EntryDraft.of(row, headings);
            for (var i = 0; i < row.cells().size(); i++) {
                var name = i < names.size() ? names.get(i) : "";
                addCell(name, row.cells().get(i), draft);
            }
            drafts.add(draft);
        }
    }

    private static void addCell(String name, Prose cell, EntryDraft draft) {
        if (!cell.reading().isEmpty()) {
            var label = MEASURES.contains(name) ? Optional.of(Label.KNOW_BY) : Label.of(name);
            if (label.isPresent()) {
                draft.add(label.get(), cell);
            } else {
                draft.addCell(cell, BOOKKEEPING.contains(name));
            }
        }
    }

    private boolean holdsEntries(Block block) {
        return isListOfEntries(block) || (block instanceof Block.Heading heading && heading.level() <= headingLevel);
    }

    private static boolean isListOfEntries(Block block) {
        return (block instanceof Block.Items items && !isDetails(items)) || block instanceof Block.Table;
    }

    /**
     * Whether a list tells more about the entry before it: its items are labels, check-ins, or actions behind one of
     * these.
     */
    private static boolean isDetails(Block.Items items) {
        var details = items.items().stream().map(Detail::of).toList();
        var labelled = details.stream()
                .anyMatch(detail -> detail instanceof Detail.Labelled || detail instanceof Detail.CheckIn);
        return labelled && details.stream().noneMatch(Detail.None.class::isInstance);
    }
}
