package dev.thither.report;

import dev.thither.lint.Finding;
import dev.thither.lint.Praise;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * For people: under each document first what is good, then what was found, by place; at the end one question to take
 * along. Columns count characters as people do, a pair of surrogates as one.
 */
public final class TextReport implements Report {
    private static final int MOST_PRAISE = 3;
    private static final int LONGEST_QUOTE = 60;

    private final Appendable out;
    private final Style style;
    private final boolean single;
    private final boolean explained;
    private Optional<String> question = Optional.empty();

    /**
     * @param colour whether to colour severities
     * @param single whether one document is reported: then also one without a finding is shown
     * @param explained whether to show by which words a goal was judged
     */
    public TextReport(Appendable out, boolean colour, boolean single, boolean explained) {
        this.out = out;
        this.style = colour ? Style.COLOURED : Style.PLAIN;
        this.single = single;
        this.explained = explained;
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        if (verdicts.findings().isEmpty() && !(single && !verdicts.praise().isEmpty())) {
            return;
        }
        var source = verdicts.review().document().source();
        line(style.bold(OneLine.of(name)));
        for (var praise : few(verdicts.praise())) {
            add(praise, source);
        }
        for (var finding : verdicts.findings()) {
            add(finding, source);
        }
        line("");
        question = question.or(() -> firstQuestion(verdicts));
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (question.isPresent()) {
            line("One question to take along: " + style.bold(question.get()));
        }
        line(inWords(summary));
    }

    /** One of each kind before a second of any, and about other words each, by place. */
    private static List<Praise> few(List<Praise> all) {
        var few = new ArrayList<Praise>();
        addUpToMost(all, few, (one, other) -> one.overlaps(other) || one.kind() == other.kind());
        addUpToMost(all, few, Praise::overlaps);
        few.sort(Comparator.comparingInt(praise -> praise.span().start()));
        return few;
    }

    private static void addUpToMost(List<Praise> all, List<Praise> few, BiPredicate<Praise, Praise> alike) {
        for (var praise : all) {
            if (few.size() < MOST_PRAISE && few.stream().noneMatch(chosen -> alike.test(chosen, praise))) {
                few.add(praise);
            }
        }
    }

    private void add(Praise praise, Source source) throws IOException {
        var message = "“%s”: %s."
                .formatted(shortened(OneLine.of(praise.quote())), praise.kind().words());
        row(place(source, praise.span()), style.good("praise"), message);
    }

    private void add(Finding finding, Source source) throws IOException {
        var label = style.severity(finding.severity(), finding.severity().word());
        row(
                place(source, finding.span()),
                label,
                OneLine.of(finding.message()) + "  " + style.dim(finding.rule().value()));
        if (finding.question().isEmpty()) {
            detail("help", finding.clearedBy());
        } else {
            detail("ask", finding.question());
            detail("clears", finding.clearedBy());
        }
        if (explained) {
            for (var row : WhyRows.of(finding)) {
                detail(row.label(), row.words());
            }
        }
    }

    private void detail(String label, String words) throws IOException {
        if (!words.isEmpty()) {
            row("", style.dim(pad(label)), OneLine.of(words));
        }
    }

    private void row(String place, String label, String words) throws IOException {
        line("  %7s  %s  %s".formatted(place, label, words));
    }

    private void line(String words) throws IOException {
        out.append(words).append('\n');
    }

    private static String pad(String label) {
        return "%-10s".formatted(label);
    }

    static String place(Source source, Span span) {
        return Region.of(source, span, Region.Unit.CODE_POINT).toString();
    }

    /** The first question of the most severe finding. */
    private static Optional<String> firstQuestion(Verdicts verdicts) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
                .flatMap(severity -> verdicts.findings().stream().filter(finding -> finding.severity() == severity))
                .map(Finding::question)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String shortened(String quote) {
        return shortened(quote, LONGEST_QUOTE);
    }

    /** Its first words, up to about so many characters. */
    static String shortened(String quote, int length) {
        if (quote.length() <= length) {
            return quote;
        }
        var cut = quote.lastIndexOf(' ', length);
        return quote.substring(0, cut > 0 ? cut : length) + " …";
    }

    /** How many of what, as a sentence. */
    static String inWords(Summary summary) {
        var parts = new ArrayList<String>();
        parts.add(counted(summary.errors(), "error"));
        parts.add(counted(summary.warnings(), "warning"));
        parts.add(counted(summary.suggestions(), "suggestion"));
        parts.removeIf(part -> part.startsWith("0 "));
        var found = parts.isEmpty() ? "nothing to say" : String.join(", ", parts);
        var hidden = new ArrayList<String>();
        hidden.add("%d waived".formatted(summary.waived()));
        hidden.add("%d known".formatted(summary.known()));
        hidden.add("%d in unchanged goals".formatted(summary.unchanged()));
        hidden.removeIf(part -> part.startsWith("0 "));
        var rest = hidden.isEmpty() ? "" : "; " + String.join(", ", hidden);
        return "%s: %s%s.".formatted(counted(summary.documents(), "document"), found, rest);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** How words are set apart on a terminal. */
    private enum Style {
        PLAIN,
        COLOURED;

        String bold(String words) {
            return set("1", words);
        }

        String dim(String words) {
            return set("2", words);
        }

        String good(String words) {
            return set("32", pad(words));
        }

        String severity(Severity severity, String words) {
            return switch (severity) {
                case ERROR -> set("31", pad(words));
                case WARNING -> set("33", pad(words));
                case SUGGESTION, OFF -> set("36", pad(words));
            };
        }

        private String set(String code, String words) {
            return this == PLAIN ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
        }
    }
}
