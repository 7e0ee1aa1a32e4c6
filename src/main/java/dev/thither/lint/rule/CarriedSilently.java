package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Misses an open goal of the last cycle where its author looks back on that cycle's goals. It speaks only where some of
 * them are looked at, since otherwise they may have been in another document.
 */
final class CarriedSilently implements Rule {
    private static final Pattern LINK = Pattern.compile("]\\([^)\\s#]*+(?:#([^)\\s]*+))?");

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(
                    Levels.ALL, "carried-silently", "A goal of last time that is not mentioned", Severity.SUGGESTION),
            new Wording(
                    "A goal may be dropped for good reasons, and the reason is often the best line of the section.",
                    "Which goal is not here, and what became of it?",
                    "whether each one was done, goes on or was dropped"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.earlier().stream()
                .limit(1)
                .filter(last -> isSilent(subject.review(), last))
                .flatMap(last -> heading(subject.review())
                        .map(heading -> REMARKS.at(
                                heading,
                                "%s leaves out a goal that was open in "
                                        + last.frontMatter().cycle() + ".",
                                subject)));
    }

    private static boolean isSilent(Review review, Review last) {
        var accounts = review.lastGoals().stream().map(TellingWords::ofAll).toList();
        var linked = linked(review);
        var goals = last.goals().stream()
                .filter(goal -> !goal.statement().isEmpty())
                .toList();
        var anchors = goals.stream().map(Entry::anchor).collect(Collectors.toSet());
        var some = goals.stream().anyMatch(goal -> linked.contains(goal.anchor()) || isIn(goal, accounts));
        // A link to anything else, as to all goals at once, may stand for any of them.
        return some && anchors.containsAll(linked) && !mentions(review, goals, linked);
    }

    private static boolean mentions(Review review, List<Entry> goals, Set<String> linked) {
        var source = review.document().source();
        var all = List.of(TellingWords.of(source.substring(review.document().body())));
        return goals.stream()
                .filter(goal -> !goal.settled())
                .allMatch(goal -> linked.contains(goal.anchor()) || isIn(goal, all));
    }

    private static boolean isIn(Entry goal, List<TellingWords> texts) {
        return TellingWords.of(goal.name()).areHalfIn(texts);
    }

    /** What links of the section point at within their documents; empty for a whole document. */
    private static Set<String> linked(Review review) {
        var source = review.document().source();
        var linked = new HashSet<String>();
        for (var entry : review.lastGoals()) {
            var matcher = LINK.matcher(source.substring(entry.span()));
            while (matcher.find()) {
                linked.add(matcher.group(1) == null ? "" : matcher.group(1));
            }
        }
        return linked;
    }

    private static Stream<Span> heading(Review review) {
        var titles = review.sections().stream()
                .filter(section -> section.kind() == SectionKind.LAST_GOALS)
                .map(Section::title)
                .collect(Collectors.toSet());
        return review.document().headings().stream()
                .map(Block.Heading::prose)
                .map(prose -> prose.reading())
                .filter(words -> titles.contains(words.text()))
                .limit(1)
                .map(words -> words.span());
    }
}
