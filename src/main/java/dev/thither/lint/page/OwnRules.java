package dev.thither.lint.page;

import dev.thither.language.WordPattern;
import dev.thither.language.WordPatterns;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All rules of an organisation's own; every passage is read once for all of them. */
public final class OwnRules implements Rule {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Compiled> rules = new ArrayList<>();
    private final List<RuleCard> cards;
    private final WordPatterns patterns;

    public OwnRules(List<OwnRule> rules) {
        var all = new ArrayList<WordPattern>();
        for (var rule : rules) {
            var start = all.size();
            all.addAll(rule.shape().anyOf());
            var middle = all.size();
            all.addAll(rule.shape().noneOf());
            this.rules.add(new Compiled(rule, start, middle, all.size()));
        }
        cards = rules.stream().map(OwnRule::card).toList();
        patterns = WordPatterns.of(all);
    }

    @Override
    public List<RuleCard> cards() {
        return cards;
    }

    @Override
    public Optional<String> page(RuleId rule) {
        return rules.stream()
                .map(Compiled::rule)
                .filter(each -> each.card().id().equals(rule))
                .map(each -> each.document().source().text())
                .findFirst();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var speaking = rules.stream()
                .filter(rule -> rule.rule().card().severity(subject.level()) != Severity.OFF)
                .toList();
        return speaking.isEmpty()
                ? Stream.empty()
                : Passage.of(subject).stream().flatMap(passage -> check(passage, speaking, subject));
    }

    private Stream<Finding> check(Passage passage, List<Compiled> speaking, Subject subject) {
        var looking = speaking.stream()
                .filter(rule -> rule.rule().sections().contains(passage.section()))
                .toList();
        if (looking.isEmpty()) {
            return Stream.empty();
        }
        var said = subject.judge().find(patterns, passage.text());
        var needsParts = looking.stream().anyMatch(rule -> rule.rule().shape().asksForParts());
        var parts = needsParts ? passage.parts(subject.judge()) : Passage.Parts.NONE;
        return looking.stream()
                .flatMap(rule -> rule.places(passage, said, parts).stream()
                        .map(words -> finding(rule.rule(), passage, words, subject)));
    }

    /** Blanks are one blank in a quotation, so that nothing tells how long a private part between them is. */
    private static Finding finding(OwnRule rule, Passage passage, Span words, Subject subject) {
        var quote = BLANKS.matcher(passage.text().substring(words.start(), words.end()))
                .replaceAll(" ");
        return Finding.of(
                rule.card(),
                subject.level(),
                passage.words().span(words.start(), words.end()),
                quote,
                rule.message().replace(OwnRule.WORDS, quote),
                rule.wording(),
                passage.place());
    }

    /**
     * A rule and the numbers of its patterns.
     *
     * @param start of those to be found
     * @param middle of those not to be found
     * @param end after the last
     */
    private record Compiled(OwnRule rule, int start, int middle, int end) {

        /** The words of a passage that the rule is about: those it looks for, else those of a part, else its name. */
        List<Span> places(Passage passage, List<WordPatterns.Match> said, Passage.Parts parts) {
            var shape = rule.shape();
            var isExcluded = said.stream().anyMatch(match -> isWithin(match, middle, end));
            if (isExcluded || !parts.hasAll(shape.has()) || parts.hasAny(shape.hasNot())) {
                return List.of();
            }
            if (start < middle) {
                return apart(said.stream()
                        .filter(match -> isWithin(match, start, middle))
                        .map(WordPatterns.Match::words)
                        .toList());
            }
            return List.of(parts.first(shape.has()).orElseGet(passage::name));
        }

        private static boolean isWithin(WordPatterns.Match match, int from, int to) {
            return from <= match.pattern() && match.pattern() < to;
        }

        /** Without those that begin within one before them. */
        private static List<Span> apart(List<Span> places) {
            var apart = new ArrayList<Span>();
            for (var place : places) {
                if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= place.start()) {
                    apart.add(place);
                }
            }
            return apart;
        }
    }
}
