package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the items of lists that begin with a date. */
final class LogLineReader {
    private static final Pattern TAG = Pattern.compile("(?<![\\w/&])([#@])([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");

    private LogLineReader() {}

    static List<LogLine> read(Document document) {
        var lines = new ArrayList<LogLine>();
        document.blocks(Block.Items.class).forEach(items -> items.items().forEach(item -> add(item, lines)));
        return lines;
    }

    private static void add(Block.Item item, List<LogLine> lines) {
        if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph paragraph) {
            var words = paragraph.prose().reading().text();
            DatedWords.atStart(words).ifPresent(dated -> lines.add(line(dated, paragraph.prose(), words, item)));
        }
    }

    private static LogLine line(DatedWords dated, Prose prose, String words, Block.Item item) {
        return new LogLine(dated.date(), prose, tags(words, "#"), tags(words, "@"), item.span());
    }

    private static List<String> tags(String words, String mark) {
        return TAG.matcher(words)
                .results()
                .filter(tag -> tag.group(1).equals(mark))
                .map(tag -> tag.group(2))
                .distinct()
                .toList();
    }
}
