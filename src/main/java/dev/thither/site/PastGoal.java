package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.review.Entry;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A goal of the cycle before as its author looks back on it: {@code - [x] [Hand over the queue](…): done in April} is
 * its name and what is said of it.
 *
 * @param name none where its heading is the name, or where all is one sentence
 * @param rest what is said of it
 */
record PastGoal(Entry entry, List<Inline> name, List<Block> rest) {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*:(?=\\s|$)|\\s+[–—-](?=\\s|$)");
    private static final Pattern GOES_ON = Pattern.compile("^\\s*[,.;(–—-]");

    PastGoal {
        name = List.copyOf(name);
        rest = List.copyOf(rest);
    }

    static PastGoal of(Entry entry) {
        if (entry.form() == Entry.Form.HEADING
                || entry.body().isEmpty()
                || !(entry.body().get(0) instanceof Block.Paragraph paragraph)) {
            return new PastGoal(entry, List.of(), entry.body());
        }
        var inlines = paragraph.prose().inlines();
        for (var i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.Text text) {
                var found = SEPARATOR.matcher(text.text());
                if (found.find() && (i > 0 || found.start() > 0)) {
                    var words = text.text();
                    return cut(entry, i, words.substring(0, found.start()), words.substring(found.end()));
                }
                if (i == 1 && GOES_ON.matcher(text.text()).find()) {
                    return cut(entry, i, "", text.text().replaceFirst("^\\s*,", ""));
                }
            }
        }
        return new PastGoal(entry, inlines, after(entry.body()));
    }

    /** Cuts its first paragraph within the text at an index: into words that end the name, and what is said. */
    private static PastGoal cut(Entry entry, int at, String end, String said) {
        var paragraph = (Block.Paragraph) entry.body().get(0);
        var inlines = paragraph.prose().inlines();
        var span = inlines.get(at).span();
        var name = new ArrayList<>(inlines.subList(0, at));
        name.add(new Inline.Text(end, span));
        var words = new ArrayList<Inline>();
        words.add(new Inline.Text(said.stripLeading(), span));
        words.addAll(inlines.subList(at + 1, inlines.size()));
        var prose = new Prose(words, paragraph.span());
        var rest = new ArrayList<Block>();
        if (!prose.reading().text().isBlank()) {
            rest.add(new Block.Paragraph(prose, paragraph.span()));
        }
        rest.addAll(after(entry.body()));
        return new PastGoal(entry, name, rest);
    }

    private static List<Block> after(List<Block> body) {
        return body.subList(1, body.size());
    }

    /** The words of its name. */
    String title() {
        return name.isEmpty() ? entry.title().text() : prose().reading().text();
    }

    Prose prose() {
        return new Prose(name, name.isEmpty() ? Span.at(0) : entry.span());
    }

    /** What is said of it but these words, where they are all of the first paragraph: the page says them already. */
    List<Block> restBeyond(String words) {
        var said = !rest.isEmpty() && rest.get(0) instanceof Block.Paragraph ? said().replaceFirst("[.!]$", "") : "";
        return !said.isEmpty() && said.equalsIgnoreCase(words) ? after(rest) : rest;
    }

    /** The first words that are said of it. */
    String said() {
        return rest.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).prose().reading().text().strip())
                .findFirst()
                .orElse("");
    }
}
