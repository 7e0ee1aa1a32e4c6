package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.document.Reading;
import dev.thither.review.Entry.Form;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An entry while its blocks come in, one after the other. */
final class EntryDraft {
    private final Form form;
    private final Reading title;
    private final String anchor;
    private final List<String> headings;
    private final boolean ticked;
    private final List<Block> body = new ArrayList<>();
    private final List<Reading> lines = new ArrayList<>();
    private final List<Prose> own = new ArrayList<>();
    private final List<Entry.Labelled> labels = new ArrayList<>();
    private final List<Entry.Action> actions = new ArrayList<>();
    private final List<Entry.CheckIn> checkIns = new ArrayList<>();
    private Span span;

    private EntryDraft(Form form, Reading title, String anchor, List<String> headings, boolean ticked, Span span) {
        this.form = form;
        this.title = title;
        this.anchor = anchor;
        this.headings = headings;
        this.ticked = ticked;
        this.span = span;
    }

    static EntryDraft of(Block.Heading heading, List<String> headings) {
        var draft = new EntryDraft(
                Form.HEADING, heading.prose().reading(), heading.anchor(), headings, false, heading.span());
        draft.addLine(heading.prose());
        return draft;
    }

    static EntryDraft of(Block.Item item, List<String> headings) {
        var done = item.task() == Block.Task.DONE;
        var draft = new EntryDraft(Form.ITEM, leadIn(item.blocks()), "", headings, done, item.span());
        item.blocks().forEach(draft::add);
        return draft;
    }

    static EntryDraft of(Block.Paragraph paragraph, List<String> headings) {
        var draft = new EntryDraft(Form.PARAGRAPH, leadIn(List.of(paragraph)), "", headings, false, paragraph.span());
        draft.add(paragraph);
        return draft;
    }

    static EntryDraft of(Block.Row row, List<String> headings) {
        return new EntryDraft(Form.ROW, Reading.EMPTY, "", headings, false, row.span());
    }

    Form form() {
        return form;
    }

    void add(Block block) {
        span = span.join(block.span());
        if (block instanceof Block.Items items) {
            addItems(items);
        } else {
            body.add(block);
            addWords(block);
        }
    }

    void add(Label label, Prose cell) {
        addLabelled(
                new Entry.Labelled(label, cell, cell.reading(), cell.span()),
                cell.standing().after(label.title() + ": "));
    }

    /** A cell of a table's row; bookkeeping is shown and not judged. */
    void addCell(Prose cell, boolean bookkeeping) {
        body.add(new Block.Paragraph(cell, cell.span()));
        if (!bookkeeping) {
            addLine(cell);
        }
    }

    Entry entry() {
        var statement = Reading.join(lines, "\n");
        return new Entry(
                form, title, anchor, headings, body, labels, actions, checkIns, statement, ticked || isStruck(), span);
    }

    /** Whether its heading, or without one all it says beside its labels, is struck through. */
    private boolean isStruck() {
        var words = form == Form.HEADING ? own.subList(0, 1) : own;
        return words.stream().allMatch(prose -> prose.standing().isEmpty())
                && words.stream().anyMatch(prose -> !prose.reading().isEmpty());
    }

    /** Details go where they belong; what is left of the list stays one. */
    private void addItems(Block.Items items) {
        var rest = new ArrayList<Block.Item>();
        for (var item : items.items()) {
            var detail = Detail.of(item);
            if (detail instanceof Detail.Labelled labelled) {
                addLabelled(labelled.item(), labelled.whole().standing());
            } else if (detail instanceof Detail.Action action) {
                actions.add(action.action());
            } else if (detail instanceof Detail.CheckIn checkIn) {
                checkIns.add(checkIn.checkIn());
            } else {
                rest.add(item);
                addWords(item);
            }
        }
        if (!rest.isEmpty()) {
            body.add(new Block.Items(items.ordered(), items.first(), items.tight(), List.copyOf(rest), items.span()));
        }
    }

    private void addLabelled(Entry.Labelled labelled, Reading line) {
        labels.add(labelled);
        var speaks = switch (labelled.label()) {
            case FOR, KNOW_BY, IF, BEFORE_AFTER, SERVES, STOP, KEEP, KNOWN, NEED_TO_KNOW, BEST_GUESS, COSTS -> true;
            case EVIDENCE, SHOWS, CARRIED_FROM, WITH_CONSENT -> false;
        };
        if (speaks) {
            lines.add(line);
        }
    }

    /** Quotations, code and tags say nothing. */
    private void addWords(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            addLine(paragraph.prose());
        } else if (block instanceof Block.Heading heading) {
            addLine(heading.prose());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(this::addWords);
        }
    }

    /** What is to be done for a goal is not the goal. */
    private void addWords(Block.Item item) {
        if (item.task() == Block.Task.NONE) {
            item.blocks().forEach(this::addWords);
        }
    }

    private void addLine(Prose prose) {
        lines.add(prose.standing());
        own.add(prose);
    }

    /** The bold words that an entry begins with. */
    private static Reading leadIn(List<Block> blocks) {
        return !blocks.isEmpty()
                        && blocks.get(0) instanceof Block.Paragraph paragraph
                        && !paragraph.prose().inlines().isEmpty()
                        && paragraph.prose().inlines().get(0) instanceof Inline.Strong strong
                ? new Prose(strong.inlines(), strong.span()).reading()
                : Reading.EMPTY;
    }
}
