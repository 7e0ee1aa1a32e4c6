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
        var first = source.restOfLine(source.start());
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
        var start = source.nextLine(open.start());
        for (var at = start; at < source.length(); at = source.nextLine(at)) {
            var line = source.restOfLine(at);
            if (isFence(source, line, "---") || isFence(source, line, "...")) {
                var read = YamlReader.read(source, new Span(start, at));
                return new FrontMatterBlock(
                        read.root(), new Span(source.nextLine(at), source.length()), read.problems());
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
}
