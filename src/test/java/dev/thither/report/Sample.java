package dev.thither.report;

import dev.thither.document.Document;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.review.Level;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document with findings put into it by hand, so that its report changes only when a report does: each piece of text
 * between « and » is one.
 */
record Sample(String name, Verdicts verdicts) {
    private static final Pattern MARKED = Pattern.compile("«(.*?)»", Pattern.DOTALL);

    static Sample of(String name, String marked) {
        return of(name, Severity.WARNING, marked);
    }

    static Sample of(String name, Severity severity, String marked) {
        var source = Source.of(name, marked.replaceAll("[«»]", ""));
        var review = ReviewReader.STANDARD.read(Document.parse(source), name);
        var shown = new ArrayList<Finding>();
        var waived = new ArrayList<Finding>();
        for (var span : spans(marked)) {
            var finding = finding(source, severity, span);
            var covered = review.waivers().stream()
                    .anyMatch(waiver -> waiver.isAbout(finding.rule().value(), span));
            (covered ? waived : shown).add(finding);
        }
        return new Sample(name, new Verdicts(review, Level.SENIOR, shown, waived, List.of(), List.of(), List.of()));
    }

    private static List<Span> spans(String marked) {
        var spans = new ArrayList<Span>();
        var found = MARKED.matcher(marked);
        while (found.find()) {
            var start = found.start() - 2 * spans.size();
            spans.add(new Span(start, start + found.group(1).length()));
        }
        return spans;
    }

    private static Finding finding(Source source, Severity severity, Span span) {
        var words = source.substring(span);
        return new Finding(
                new RuleId(severity == Severity.ERROR ? "unreadable" : "technology-only"),
                "",
                severity,
                Band.FINDING,
                0.9,
                span,
                words,
                "“%s” is what you will know".formatted(words),
                "A reason.",
                severity == Severity.ERROR ? "" : "What can somebody do without you?",
                severity == Severity.ERROR ? "Save it as UTF-8." : "a person, and what they can do",
                new Finding.Place(List.of("Goals"), words, span),
                Finding.Explanation.NONE);
    }
}
