package dev.thither.lint;

import dev.thither.language.SlotKind;
import dev.thither.review.Entry;
import dev.thither.review.Level;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a rule found.
 *
 * @param variant a nearer name for what was found; empty when there is none
 * @param confidence how sure the rule is, from 0 to 1
 * @param span the exact words it is about
 * @param quote these words as they are read
 * @param message what they mean, in one sentence; words of the document stand between “ and ”, so that they can be
 *     taken out
 * @param place the entry the words stand in; the whole document for others
 * @param explanation what in the entry led to it; {@link Explanation#NONE} where a rule does not weigh words
 */
public record Finding(
        RuleId rule,
        String variant,
        Severity severity,
        Band band,
        double confidence,
        Span span,
        String quote,
        String message,
        String why,
        String question,
        String clearedBy,
        Place place,
        Explanation explanation) {

    /** By place, then by rule: the order in which findings are shown. */
    static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.span().start())
            .thenComparingInt(finding -> finding.span().end())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /**
     * What a rule is sure of without weighing words.
     *
     * @param level that the review is judged at
     */
    public static Finding of(
            RuleCard card, Level level, Span span, String quote, String message, Wording wording, Place place) {
        return of(card, level, 1, span, quote, message, wording, place);
    }

    /**
     * What a rule finds without weighing words.
     *
     * @param level that the review is judged at
     * @param confidence how sure the rule is, from 0 to 1
     */
    public static Finding of(
            RuleCard card,
            Level level,
            double confidence,
            Span span,
            String quote,
            String message,
            Wording wording,
            Place place) {
        return new Finding(
                card.id(),
                "",
                card.severity(level),
                Band.FINDING,
                confidence,
                span,
                quote,
                message,
                wording.why(),
                wording.question(),
                wording.clearedBy(),
                place,
                Explanation.NONE);
    }

    Finding withSeverity(Severity severity) {
        return with(severity, explanation);
    }

    /** As others may see it, where these rules are local. */
    Finding shared(Set<RuleId> local) {
        return with(severity, explanation.shared(local));
    }

    /** Without the words of the document; what it is known again by stays. */
    Finding redacted() {
        return new Finding(
                rule,
                variant,
                severity,
                band,
                confidence,
                span,
                Redaction.MARK,
                Redaction.unquoted(message, quote),
                why,
                question,
                Redaction.unquoted(clearedBy, quote),
                place.redacted(),
                explanation.redacted());
    }

    private Finding with(Severity newSeverity, Explanation newExplanation) {
        return new Finding(
                rule,
                variant,
                newSeverity,
                band,
                confidence,
                span,
                quote,
                message,
                why,
                question,
                clearedBy,
                place,
                newExplanation);
    }

    /**
     * Where a finding belongs.
     *
     * @param headings from the outermost to the entry's own, as they are read
     * @param text all that the entry says, as it is read
     * @param span the whole entry
     * @param identity what the entry is known again by when its lines have moved: headings and text, without regard to
     *     case and white space in the text; shown to nobody
     */
    public record Place(List<String> headings, String text, Span span, String identity) {
        public Place {
            headings = List.copyOf(headings);
        }

        public Place(List<String> headings, String text, Span span) {
            this(headings, text, span, identity(headings, text));
        }

        /** Where what is found in an entry belongs. */
        public static Place of(Entry entry) {
            var headings = new ArrayList<>(entry.headings());
            if (!entry.title().isEmpty()) {
                headings.add(entry.title().text());
            }
            return new Place(headings, entry.statement().text(), entry.span());
        }

        private static String identity(List<String> headings, String text) {
            var words = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
            return String.join("\n", headings) + "\n" + words;
        }

        Place redacted() {
            return new Place(headings.isEmpty() ? headings : List.of(Redaction.MARK), Redaction.MARK, span, identity);
        }
    }

    /**
     * What led to a finding. All words are words of the entry it is about.
     *
     * @param parts what the words are about, in the order of the text
     * @param evidence what speaks for and against, weightiest first
     * @param probabilities how likely each rule of the same family is, in the family's order
     * @param missing what the entry lacks, as a phrase; empty where nothing is missing
     */
    public record Explanation(
            List<Part> parts, List<Evidence> evidence, Map<RuleId, Double> probabilities, String missing) {
        /** Of what is found without weighing words. */
        public static final Explanation NONE = new Explanation(List.of(), List.of(), Map.of(), "");

        public Explanation {
            parts = List.copyOf(parts);
            evidence = List.copyOf(evidence);
            probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        }

        public boolean isEmpty() {
            return equals(NONE);
        }

        Explanation redacted() {
            return new Explanation(
                    parts.stream().map(Part::redacted).toList(),
                    evidence.stream().map(Evidence::redacted).toList(),
                    probabilities,
                    missing);
        }

        /** What others may see of it: nothing of what local rules look at, which is how authors see themselves. */
        Explanation shared(Set<RuleId> local) {
            var own = parts.stream().filter(Part::isOwn).map(Part::span).toList();
            var others = new LinkedHashMap<>(probabilities);
            others.keySet().removeAll(local);
            return new Explanation(
                    parts.stream().filter(part -> !part.isOwn()).toList(),
                    evidence.stream()
                            .filter(each -> own.stream().noneMatch(each.span()::overlaps))
                            .filter(each -> each.rule().filter(local::contains).isEmpty())
                            .toList(),
                    others,
                    missing);
        }
    }

    /**
     * Words of an entry that play a part in it.
     *
     * @param kind the name of the part, such as {@code first-time}
     * @param actor who acts in these words: {@code author}, {@code team} or {@code other}
     */
    public record Part(String kind, Span span, String quote, String actor) {
        private Part redacted() {
            return new Part(kind, span, Redaction.MARK, actor);
        }

        private boolean isOwn() {
            return kind.equals(SlotKind.SELF.id());
        }
    }

    /**
     * Words of an entry that speak for a finding, or against it.
     *
     * @param reason what they were taken for, as a phrase; may be empty
     * @param rule the rule whose matter that is; empty when it is none's
     * @param weight how much they say, in log-odds: above zero for it, below zero against it
     */
    public record Evidence(Span span, String quote, String reason, Optional<RuleId> rule, double weight) {
        private Evidence redacted() {
            return new Evidence(span, Redaction.MARK, reason, rule, weight);
        }
    }
}
