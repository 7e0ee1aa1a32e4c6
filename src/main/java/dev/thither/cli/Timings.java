package dev.thither.cli;

import dev.thither.language.GoalJudge;
import dev.thither.language.Judgement;
import dev.thither.language.Seniority;
import dev.thither.language.Statement;
import dev.thither.language.WordPatterns;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Subject;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long rules take, and the judge that they ask. */
final class Timings {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    /** The same rules, timed. */
    List<Rule> rules(List<Rule> rules) {
        return rules.stream().<Rule>map(TimedRule::new).toList();
    }

    /** The same judge, timed. */
    GoalJudge judge(GoalJudge judge) {
        return new TimedJudge(judge);
    }

    /** A line for each, the longest time first. */
    void print(PrintStream out) {
        out.println("Time of all threads together:");
        nanos.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue().sum()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> out.println(line(each.getKey(), each.getValue())));
    }

    private static String line(String what, long time) {
        return String.format(Locale.ROOT, "  %10.1f ms  %s", time / NANOS_PER_MILLI, what);
    }

    private <T> T time(String what, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        nanos.computeIfAbsent(what, each -> new LongAdder()).add(System.nanoTime() - start);
        return result;
    }

    private final class TimedRule implements Rule {
        private final Rule rule;
        private final String name;

        TimedRule(Rule rule) {
            this.rule = rule;
            this.name =
                    rule.cards().stream().map(RuleCard::id).map(RuleId::value).collect(Collectors.joining(", "));
        }

        @Override
        public List<RuleCard> cards() {
            return rule.cards();
        }

        @Override
        public Optional<String> page(RuleId id) {
            return rule.page(id);
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            return time(name, () -> rule.check(subject).toList()).stream();
        }
    }

    private final class TimedJudge implements GoalJudge {
        private final GoalJudge judge;

        TimedJudge(GoalJudge judge) {
            this.judge = judge;
        }

        @Override
        public Judgement judge(Statement goal, Seniority seniority) {
            return time("(judging goals, for the rules about them)", () -> judge.judge(goal, seniority));
        }

        @Override
        public Statement read(String statement) {
            return time("(reading statements, for praise and the rules about goals)", () -> judge.read(statement));
        }

        @Override
        public List<WordPatterns.Match> find(WordPatterns patterns, String text) {
            return time("(looking for phrases of own rules)", () -> judge.find(patterns, text));
        }
    }
}
