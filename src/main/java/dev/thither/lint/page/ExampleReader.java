package dev.thither.lint.page;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.lint.RuleException;
import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import dev.thither.text.Nearest;
import dev.thither.text.Position;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the examples of a page: its blocks of code under {@code ## Found}, {@code ## Fine} and {@code ## Hard}. A block
 * begins with
 *
 * <ul>
 *   <li>{@code markdown senior,staff}: a list of examples for these levels;
 *   <li>{@code markdown senior What changed}: the same, from another section;
 *   <li>{@code markdown senior document} or {@code markdown senior plan}: a review or a plan without its front matter;
 *   <li>{@code markdown file}: a whole file;
 *   <li>{@code markdown earlier}: no example, but what the author of those that follow wrote a cycle before.
 * </ul>
 */
final class ExampleReader {
    private static final String LANGUAGE = "markdown";
    private static final String FILE = "file";
    private static final String EARLIER = "earlier";
    private static final String DOCUMENT = "document";
    private static final String PLAN = "plan";
    private static final List<SectionKind> SECTIONS = Arrays.stream(SectionKind.values())
            .filter(kind -> kind != SectionKind.OTHER)
            .toList();
    /** Between the levels and where they are from. */
    private static final Pattern GAP = Pattern.compile("(?<!,)\\s+");

    private final Document page;
    private final SectionKind section;
    private final List<Example> examples = new ArrayList<>();
    private String earlier = "";

    /** @param section that examples are from unless they say so */
    ExampleReader(Document page, SectionKind section) {
        this.page = page;
        this.section = section;
    }

    List<Example> read() {
        var heading = Optional.<Example.Heading>empty();
        for (var block : page.blocks()) {
            if (block instanceof Block.Heading next && next.level() <= 2) {
                heading = Example.Heading.of(next.prose().reading().text());
            } else if (heading.isPresent() && block instanceof Block.Code code && isExample(code)) {
                read(heading.get(), code);
            }
        }
        return examples;
    }

    private static boolean isExample(Block.Code code) {
        return code.language().equals(LANGUAGE) || code.language().startsWith(LANGUAGE + " ");
    }

    private void read(Example.Heading heading, Block.Code code) {
        var whom = code.language().substring(LANGUAGE.length()).strip();
        if (whom.equals(EARLIER)) {
            earlier = code.text();
        } else if (whom.equals(FILE)) {
            add(heading, code, List.of(Level.UNKNOWN), new Example.Setting.File());
        } else {
            var words = GAP.split(whom, 2);
            var levels = levels(code, words[0]);
            add(heading, code, levels, words.length == 1 ? new Example.Setting.Part(section) : setting(code, words[1]));
        }
    }

    private void add(Example.Heading heading, Block.Code code, List<Level> levels, Example.Setting setting) {
        var parts = setting instanceof Example.Setting.Part
                ? items(code)
                : List.of(new Span(0, code.text().length()));
        for (var level : levels) {
            parts.forEach(part -> examples.add(new Marked(code, part).example(heading, level, setting)));
        }
    }

    private List<Level> levels(Block.Code code, String whom) {
        var levels = new ArrayList<Level>();
        for (var word : whom.split(",", -1)) {
            levels.add(Ladder.standardLevel(word.strip()).orElseThrow(() -> noLevel(code, word.strip())));
        }
        return levels;
    }

    private RuleException noLevel(Block.Code code, String word) {
        var hint = Nearest.hint(word, Ladder.levels());
        var what = word.isEmpty()
                ? "this example does not say for which level it is."
                : "“%s” is no level%s".formatted(word, hint.isEmpty() ? "." : "; " + hint);
        var help = "Write `markdown senior`, several with commas, or `markdown file` for a whole document.";
        return flaw(page.source().position(code.span().start()), what + " " + help);
    }

    private Example.Setting setting(Block.Code code, String where) {
        return switch (where) {
            case DOCUMENT -> new Example.Setting.Body(false);
            case PLAN -> new Example.Setting.Body(true);
            default ->
                new Example.Setting.Part(SECTIONS.stream()
                        .filter(kind -> kind.title().equals(where))
                        .findFirst()
                        .orElseThrow(() -> noSetting(code, where)));
        };
    }

    private RuleException noSetting(Block.Code code, String where) {
        var known = Stream.concat(SECTIONS.stream().map(SectionKind::title), Stream.of(DOCUMENT, PLAN))
                .toList();
        var hint = Nearest.hint(where, known);
        return flaw(
                page.source().position(code.span().start()),
                "“%s” is no section%s Write its heading behind the levels, as in `markdown senior %s`, or `%s` or `%s`."
                        .formatted(
                                where,
                                hint.isEmpty() ? "." : "; " + hint,
                                SectionKind.WHAT_CHANGED.title(),
                                DOCUMENT,
                                PLAN));
    }

    /** Where the items of a list stand in the text of a block. */
    private List<Span> items(Block.Code code) {
        var items = Document.parse(Source.of("", code.text()))
                .blocks(Block.Items.class)
                .flatMap(list -> list.items().stream())
                .map(Block.Item::span)
                .toList();
        if (items.isEmpty()) {
            throw flaw(
                    page.source().position(code.span().start()),
                    "examples for a level are the items of a list, and there is none here. Begin each with “- ”.");
        }
        return items;
    }

    private RuleException flaw(Position place, String what) {
        return new RuleException("%s:%s: %s".formatted(page.source().name(), place, what));
    }

    /** A part of a block's text while it is freed of its marks. */
    private final class Marked {
        private final Block.Code code;
        private final Source source;
        private final Span part;
        private final StringBuilder text = new StringBuilder();
        private final List<Example.Mark> marks = new ArrayList<>();

        Marked(Block.Code code, Span part) {
            this.code = code;
            this.source = Source.of("", code.text());
            this.part = part;
        }

        Example example(Example.Heading heading, Level level, Example.Setting setting) {
            var open = -1;
            var from = 0;
            for (var at = part.start(); at < part.end(); at++) {
                var c = code.text().charAt(at);
                if (c == '«') {
                    check(open < 0, at, "a second « before the ». Close the first.");
                    open = at;
                    from = text.length();
                } else if (c == '»') {
                    check(open >= 0, at, "a » without a «. Open it before the words that must be found.");
                    marks.add(new Example.Mark(new Span(from, text.length()), place(open)));
                    open = -1;
                } else {
                    text.append(c);
                }
            }
            check(open < 0, Math.max(0, open), "a « without a ». Close it behind the words that must be found.");
            return new Example(heading, level, setting, place(part.start()), text.toString(), marks, earlier);
        }

        private void check(boolean holds, int at, String otherwise) {
            if (!holds) {
                throw flaw(place(at), otherwise);
            }
        }

        /** On the page, where the text begins in the line below that of the fence. */
        private Position place(int at) {
            var fence = page.source().position(code.span().start());
            var within = source.position(at);
            return new Position(fence.line() + within.line(), within.column());
        }
    }
}
