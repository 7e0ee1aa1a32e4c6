package dev.thither.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes documents that have a bit of everything; the same seed gives the same document. */
public final class RandomMarkdown {
    private static final List<String> WORDS = List.of(
            "release",
            "rota",
            "Kafka",
            "naïve",
            "🚀",
            "e\u0301tude",
            "it's",
            "40 %",
            "a\u00a0b",
            "x_y_z",
            "C++",
            "日本",
            "R&D",
            "“so”");
    private static final List<String> INLINES = List.of(
            "*%s*",
            "**%s**",
            "~~%s~~",
            "`%s`",
            "[%s](https://example.org/a?b=c&d)",
            "[%s](<a b.md> \"title\")",
            "![%s](picture.png)",
            "%s[^note]",
            "\\*%s\\_",
            "&amp; %s &nbsp;",
            "<!-- %s -->",
            "<b>%s</b>",
            "[%s][ref]",
            "[%s]",
            "https://example.org/%s",
            "**a *%s* b**",
            "%s");

    private final Random random;

    public RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    public String document() {
        var blocks =
                IntStream.range(0, 3 + random.nextInt(8)).mapToObj(i -> block()).toList();
        var text = String.join("\n\n", blocks) + "\n\n[ref]: https://example.org/ref 'Ref'\n[^note]: A *note*.\n";
        var front = random.nextBoolean() ? "---\nkind: page\ntitle: " + pick(WORDS) + "\n---\n" : "";
        var all = (front + text).replace("\n", random.nextBoolean() ? "\n" : "\r\n");
        return random.nextInt(4) == 0 ? "\uFEFF" + all : all;
    }

    /** Running text of one or more lines. */
    String prose() {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> pick(INLINES).formatted(words()))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "\n" : " "));
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + line();
            case 1 -> line() + "\n" + "=".repeat(3 + random.nextInt(5));
            case 2 -> list("- ", "  ");
            case 3 -> list("1. ", "   ");
            case 4 -> "> " + prose().replace("\n", "\n> ");
            case 5 -> "```java info\n" + words() + "\n\t<!-- not a comment -->\n```";
            case 6 -> "| a | b |\n|---|:-:|\n| " + cell() + " | " + cell() + " |\n| " + cell() + " |";
            case 7 -> "<!-- " + words() + " -->";
            default -> prose();
        };
    }

    private String list(String mark, String indent) {
        var items = new ArrayList<String>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            var box = random.nextInt(3) == 0 ? "[x] " : "";
            var nested =
                    random.nextInt(3) == 0 ? "\n" + indent + "* " + prose().replace("\n", "\n" + indent + "  ") : "";
            items.add(mark + box + prose().replace("\n", "\n" + indent) + nested);
        }
        return String.join("\n", items);
    }

    private String cell() {
        return line().replace("|", "\\|");
    }

    private String line() {
        return prose().replace("\n", " ");
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> pick(WORDS))
                .collect(Collectors.joining(" "));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
