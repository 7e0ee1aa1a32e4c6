package dev.thither.twin;

import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.List;

/** Writes running text of one document as Markdown. */
final class InlineMarkdown {
    /** Stands for a hard line break until it is known whether anything follows it; no text holds it. */
    private static final char BREAK = '\u0001';

    private final Source source;
    private final Dialect dialect;
    private final Targets targets;
    private final Footnotes footnotes;
    private final Escapes escapes;
    private StringBuilder out = new StringBuilder();
    private boolean inLink;
    private boolean keepsBlanks;

    InlineMarkdown(Source source, Dialect dialect, Targets targets, Footnotes footnotes) {
        this.source = source;
        this.dialect = dialect;
        this.targets = targets;
        this.footnotes = footnotes;
        this.escapes = new Escapes(dialect);
    }

    /** A paragraph, line by line; none where nothing of it is shown. */
    List<String> paragraph(Prose prose) {
        var lines = new ArrayList<String>();
        var breaks = false;
        for (var line : written(prose).split("\n", -1)) {
            var shown = strip(line.replace(String.valueOf(BREAK), ""));
            if (!shown.isEmpty()) {
                if (breaks) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\\");
                }
                lines.add(escapes.lineStart(shown));
                breaks = false;
            }
            breaks = !lines.isEmpty() && (breaks || line.indexOf(BREAK) >= 0);
        }
        return lines;
    }

    /** All of it in one line. */
    String line(Prose prose) {
        return strip(written(prose).replace(BREAK, ' ').replace('\n', ' '));
    }

    /** The same, with every blank: the name of a heading tells of each. */
    String heading(Prose prose) {
        keepsBlanks = true;
        var words = line(prose);
        keepsBlanks = false;
        return words;
    }

    private String written(Prose prose) {
        out = new StringBuilder();
        write(prose.inlines());
        return out.toString();
    }

    /** What stands side by side decides together what has to be escaped. */
    private void write(List<Inline> inlines) {
        var run = new StringBuilder();
        for (var inline : inlines) {
            if (inline instanceof Inline.Text text) {
                run.append(text.text());
            } else {
                text(run.toString());
                run.setLength(0);
                write(inline);
            }
        }
        text(run.toString());
    }

    private void text(String words) {
        var shown = escapes.text(keepsBlanks ? words : Blanks.singleInOneLine(words));
        var isDouble = !keepsBlanks && shown.startsWith(" ") && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        out.append(shown, isDouble ? 1 : 0, shown.length());
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            marked(emphasis.inlines(), mark(emphasis));
        } else if (inline instanceof Inline.Strong strong) {
            marked(strong.inlines(), mark(strong).repeat(2));
        } else if (inline instanceof Inline.Struck struck) {
            marked(struck.inlines(), "~~");
        } else if (inline instanceof Inline.Code code) {
            code(code.text());
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            out.append(lineBreak.hard() ? BREAK + "\n" : "\n");
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.Html html) {
            tag(html.text());
        } else if (inline instanceof Inline.FootnoteMark mark) {
            var number = footnotes.number(mark.label());
            out.append(number == 0 ? escapes.text("[^" + mark.label() + "]") : "[^" + number + "]");
        }
    }

    /** The mark that its author chose: only one of the two may be fine beside what stands there. */
    private String mark(Inline emphasis) {
        var start = emphasis.span().start();
        return source.text().startsWith("_", start) && !endsWithWord() ? "_" : "*";
    }

    private boolean endsWithWord() {
        return !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
    }

    /** Blanks at the ends of what is marked would undo the mark, so they stand outside. */
    private void marked(List<Inline> inlines, String mark) {
        var around = out;
        out = new StringBuilder();
        write(inlines);
        var inner = out.toString();
        out = around;
        var start = 0;
        while (start < inner.length() && isBlank(inner.charAt(start))) {
            start++;
        }
        var end = inner.length();
        while (end > start && isBlank(inner.charAt(end - 1))) {
            end--;
        }
        out.append(inner, 0, start);
        if (start < end) {
            out.append(mark).append(inner, start, end).append(mark);
        }
        out.append(inner, end, inner.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == BREAK;
    }

    private static String strip(String line) {
        var start = 0;
        var end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private void code(String text) {
        var plain = dialect.code(Escapes.plain(text));
        var fence = "`".repeat(longestRun(plain) + 1);
        var isPadded = plain.startsWith("`")
                || plain.endsWith("`")
                || (plain.startsWith(" ") && plain.endsWith(" ") && !plain.isBlank());
        var pad = isPadded ? " " : "";
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '`') {
            out.append(' ');
        }
        out.append(fence).append(pad).append(plain).append(pad).append(fence);
    }

    /** How many backticks stand side by side at most. */
    static int longestRun(String text) {
        var longest = 0;
        var run = 0;
        for (var i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void link(Inline.Link link) {
        var address = targets.of(link);
        if (address.isEmpty()) {
            write(link.inlines());
            return;
        }
        var words = new Prose(link.inlines(), link.span()).reading().text();
        if (dialect.readsAddressesInBrackets() && isSaidInFull(address.get(), words, link.title())) {
            out.append('<').append(words).append('>');
        } else {
            inLink = true;
            out.append('[');
            write(link.inlines());
            out.append(']');
            inLink = false;
            address(address.get(), link.title());
        }
    }

    private static boolean isSaidInFull(String address, String words, String title) {
        return title.isEmpty()
                && address.equals(words)
                && (words.startsWith("https://") || words.startsWith("http://"))
                && words.chars().allMatch(c -> c > ' ' && c < 0x7F)
                && words.equals(Escapes.address(words));
    }

    private void address(String address, String title) {
        out.append('(').append(Escapes.address(address));
        if (!title.isEmpty()) {
            out.append(' ').append(escapes.title(title));
        }
        out.append(')');
    }

    private void image(Inline.Image image) {
        var words = new Prose(image.inlines(), image.span()).reading().text();
        var found = targets.of(image);
        if (found.isEmpty() || (inLink && !found.get().shown())) {
            out.append(escapes.text(words));
            return;
        }
        var isShown = found.get().shown();
        out.append(isShown ? "![" : "[")
                .append(escapes.text(words.isEmpty() && !isShown ? image.target() : words))
                .append(']');
        address(found.get().address(), isShown ? image.title() : "");
    }

    private void tag(String text) {
        var shown = Tags.withoutComments(text);
        var isTag = dialect.keepsTags() && shown.equals(text) && text.indexOf('\n') < 0;
        out.append(isTag ? text : escapes.text(shown));
    }
}
