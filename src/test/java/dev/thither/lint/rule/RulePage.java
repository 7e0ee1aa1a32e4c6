package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.text.Source;
import dev.thither.text.Span;
import dev.thither.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A rule's page, read with our own parser: what it says of itself, and its examples. */
record RulePage(String rule, Document document) {

    static RulePage of(String rule) {
        var text = Rules.page(rule).orElseThrow();
        return new RulePage(rule, Document.parse(Source.of(rule + ".md", text)));
    }

    String frontMatter(String key) {
        return ((Yaml.Scalar) document.frontMatter().get(key).orElseThrow()).text();
    }

    List<String> levels() {
        return ((Yaml.Sequence) document.frontMatter().get("levels").orElseThrow())
                .items().stream().map(item -> ((Yaml.Scalar) item).text()).toList();
    }

    /**
     * The examples under a heading, in the order they stand. A block is {@code markdown LEVELS}, a list of goals, each
     * judged at each of the levels; {@code markdown LEVELS SECTION}, a list of what stands in another section;
     * {@code markdown LEVELS document}, a review without its front matter; {@code markdown LEVELS plan}, a plan without
     * it; or {@code markdown file}, a whole file. A block {@code markdown earlier} is no example: it is what the author
     * wrote a cycle before those that follow, without its front matter.
     */
    Stream<Example> examples(String heading) {
        var within = false;
        var earlier = "";
        var examples = new ArrayList<Example>();
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading next && next.level() == 2) {
                within = next.prose().reading().text().equals(heading);
            } else if (block instanceof Block.Code code && code.language().equals("markdown earlier")) {
                earlier = code.text();
            } else if (within
                    && block instanceof Block.Code code
                    && code.language().startsWith("markdown ")) {
                examples.addAll(examples(code, earlier));
            }
        }
        return examples.stream();
    }

    private List<Example> examples(Block.Code code, String earlier) {
        var line = document.source().position(code.span().start()).line();
        var info = code.language().substring("markdown ".length()).split(" ", 2);
        if (info[0].equals("file")) {
            return List.of(Example.of(rule, "", "", line, code.text(), earlier));
        }
        var place = info.length == 1 ? "Goals" : info[1];
        var texts = Example.WHOLE.contains(place) ? List.of(code.text()) : items(code.text());
        return Stream.of(info[0].split(",", -1))
                .flatMap(level -> texts.stream().map(text -> Example.of(rule, level, place, line, text, earlier)))
                .toList();
    }

    /** The items of a list, each as a list of one. */
    private static List<String> items(String list) {
        return Document.parse(Source.of("examples.md", list))
                .blocks(Block.Items.class)
                .flatMap(items -> items.items().stream())
                .map(item -> list.substring(item.span().start(), item.span().end()))
                .toList();
    }

    /**
     * Words that a rule has to find something in, or nothing.
     *
     * @param level empty for a whole file
     * @param place the section that it stands in, or one of {@link #WHOLE}; empty for a whole file
     * @param line of the page where its block begins
     * @param text without the marks
     * @param marks the words that findings have to be about
     * @param earlier what the author wrote a cycle before; empty where that does not matter
     */
    record Example(String rule, String level, String place, int line, String text, List<Span> marks, String earlier) {
        static final String PLAN = "plan";
        /** What stands for all that is below the front matter. */
        static final Set<String> WHOLE = Set.of("document", PLAN);

        static Example of(String rule, String level, String place, int line, String marked, String earlier) {
            var text = new StringBuilder();
            var marks = new ArrayList<Span>();
            var start = 0;
            for (var i = 0; i < marked.length(); i++) {
                var c = marked.charAt(i);
                if (c == '«') {
                    start = text.length();
                } else if (c == '»') {
                    marks.add(new Span(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            return new Example(rule, level, place, line, text.toString(), List.copyOf(marks), earlier);
        }

        /** The words without what they are about. */
        String unmarked() {
            var rest = new StringBuilder(text);
            for (var i = marks.size() - 1; i >= 0; i--) {
                rest.delete(marks.get(i).start(), marks.get(i).end());
            }
            return rest.toString();
        }

        @Override
        public String toString() {
            return "%s.md:%d %s %s".formatted(rule, line, level, text.strip().replaceAll("\\s+", " "));
        }
    }
}
