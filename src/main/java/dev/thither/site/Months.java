package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.html.Dates;
import dev.thither.html.HtmlWriter;
import dev.thither.review.LogLine;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.MonthView;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a log, cut where the month changes. */
final class Months {
    private static final Pattern TAGS = Pattern.compile("(?:(?:^|\\s+)[#@][\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)+\\s*$");

    private final Map<Integer, LogLine> lines;
    private final HtmlWriter html;
    private final Function<String, LinkView> person;
    private final Map<String, Integer> anchors = new HashMap<>();

    /** @param person finds somebody whom a line names */
    Months(Review log, HtmlWriter html, Function<String, LinkView> person) {
        this.lines = log.logLines().stream()
                .collect(Collectors.toMap(line -> line.span().start(), line -> line, (first, second) -> first));
        this.html = html;
        this.person = person;
    }

    /** Whether a section ends with lists of nothing but lines with dates, and has no other blocks among them. */
    boolean isLog(Section section) {
        var blocks = section.blocks();
        var words = wordsBefore(blocks);
        return words < blocks.size()
                && blocks.subList(words, blocks.size()).stream().allMatch(this::isLines);
    }

    /** What stands before the lists. */
    static List<Block> introduction(Section section) {
        return section.blocks().subList(0, wordsBefore(section.blocks()));
    }

    private static int wordsBefore(List<Block> blocks) {
        var first = 0;
        while (first < blocks.size() && !(blocks.get(first) instanceof Block.Items)) {
            first++;
        }
        return first;
    }

    private boolean isLines(Block block) {
        return block instanceof Block.Items items
                && items.items().stream()
                        .allMatch(item -> item.task() == Block.Task.NONE
                                && lines.containsKey(item.span().start()));
    }

    /** The lines of a section in their order, a month each. */
    List<MonthView> of(Section section, int level) {
        var months = new ArrayList<MonthView>();
        var month = new ArrayList<MonthView.LineView>();
        var date = "";
        for (var block : section.blocks()) {
            if (!(block instanceof Block.Items items)) {
                continue;
            }
            for (var item : items.items()) {
                var line = lines.get(item.span().start());
                if (line == null) {
                    continue;
                }
                if (!month.isEmpty() && !date.regionMatches(0, line.date(), 0, "2026-09".length())) {
                    months.add(month(date, level, month));
                    month.clear();
                }
                date = line.date();
                month.add(line(line, item));
            }
        }
        if (!month.isEmpty()) {
            months.add(month(date, level, month));
        }
        return months;
    }

    private MonthView month(String date, int level, List<MonthView.LineView> lines) {
        var day = LocalDate.parse(date);
        var anchor = "t." + date.substring(0, "2026-09".length());
        var again = anchors.merge(anchor, 1, Integer::sum);
        return new MonthView(
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.substring(0, 4),
                again == 1 ? anchor : anchor + "-" + again,
                level,
                lines);
    }

    private MonthView.LineView line(LogLine line, Block.Item item) {
        var words = withoutTags(line.prose().from(afterDate(line)));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words, words.span()));
        blocks.addAll(item.blocks().subList(1, item.blocks().size()));
        return new MonthView.LineView(
                Dates.view(line.date()),
                html.blocks(blocks, 2),
                line.tags().stream().map(Months::words).toList(),
                line.people().stream().map(person).toList());
    }

    /** {@code handed-over} */
    private static String words(String tag) {
        return tag.replace('-', ' ').replace('_', ' ');
    }

    private static int afterDate(LogLine line) {
        var words = line.prose().reading().text();
        var at = line.date().length();
        while (at < words.length() && " :,\u2013\u2014-".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Tags at the end stand beside the words; those among them stay, since the sentence needs them. */
    private static Prose withoutTags(Prose prose) {
        var inlines = new ArrayList<>(prose.inlines());
        var tail = new StringBuilder();
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text text) {
            tail.insert(0, text.text());
            inlines.remove(inlines.size() - 1);
        }
        var kept = TAGS.matcher(tail).replaceFirst("");
        if (!kept.isEmpty()) {
            inlines.add(new Inline.Text(kept, prose.span()));
        }
        return new Prose(inlines, prose.span());
    }
}
