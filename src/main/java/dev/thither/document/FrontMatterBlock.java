package dev.thither.document;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import dev.thither.yaml.Yaml;
import dev.thither.yaml.YamlReader;
import java.util.List;

/** The lines between two {@code ---} at the start of a file. */
record FrontMatterBlock(Yaml.Mapping yaml, Span body, List<Problem> problems) {

    static FrontMatterBlock find(Source source) {
        var first = lineAt(source, source.start());
        if (isFence(source, first, "+++")) {
            return without(
                    source,
                    Problem.unreadable(
                            first,
                            "this front matter is TOML",
                            "Write it as YAML, between two lines of three hyphens (---)."));
        }
        return isFence(source, first, "---") ? read(source, first) : without(source);
    }

    private static FrontMatterBlock read(Source source, Span open) {
        var start = afterLine(source, open);
        for (var line = lineAt(source, start);
                line.start() < source.length();
                line = lineAt(source, afterLine(source, line))) {
            if (isFence(source, line, "---") || isFence(source, line, "...")) {
                var read = YamlReader.read(source, new Span(start, line.start()));
                return new FrontMatterBlock(
                        read.root(), new Span(afterLine(source, line), source.length()), read.problems());
            }
        }
        return without(
                source,
                Problem.unreadable(
                        open,
                        "this front matter is not closed",
                        "End it with a line of three hyphens (---), above the text."));
    }

    private static FrontMatterBlock without(Source source, Problem... problems) {
        var nothing = new Yaml.Mapping(List.of(), Span.at(source.start()));
        return new FrontMatterBlock(nothing, source.span(), List.of(problems));
    }

    private static boolean isFence(Source source, Span line, String fence) {
        return line.length() >= fence.length()
                && source.text().startsWith(fence, line.start())
                && source.substring(new Span(line.start() + fence.length(), line.end()))
                        .isBlank();
    }

    private static Span lineAt(Source source, int start) {
        var end = start;
        while (end < source.length() && !isLineEnd(source, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static int afterLine(Source source, Span line) {
        var next = line.end();
        if (source.text().startsWith("\r\n", next)) {
            return next + 2;
        }
        return Math.min(source.length(), next + 1);
    }

    private static boolean isLineEnd(Source source, int offset) {
        var c = source.text().charAt(offset);
        return c == '\n' || c == '\r';
    }
}
