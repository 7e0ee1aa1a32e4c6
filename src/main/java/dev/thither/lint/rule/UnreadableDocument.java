package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.text.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Reports what could not be read, in the words of whoever tried. */
final class UnreadableDocument implements Rule {
    private static final RuleCard UNREADABLE =
            RuleCard.everywhere("unreadable", "A file that cannot be read", Severity.ERROR);
    private static final RuleCard UNKNOWN_KEY =
            RuleCard.everywhere("unknown-key", "A key that Thither does not know", Severity.SUGGESTION);

    private static final String WHY = "What cannot be read cannot be judged, and is shown to nobody.";

    @Override
    public List<RuleCard> cards() {
        return List.of(UNREADABLE, UNKNOWN_KEY);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.review().problems().stream().map(problem -> finding(problem, subject));
    }

    private static Finding finding(Problem problem, Subject subject) {
        var source = subject.review().document().source();
        var card = switch (problem.kind()) {
            case UNREADABLE -> UNREADABLE;
            case UNKNOWN_KEY -> UNKNOWN_KEY;
        };
        var quote = source.substring(problem.span());
        // Goals cannot be judged rightly where a document is not read, so that concerns the whole of it.
        var place = switch (problem.kind()) {
            case UNREADABLE -> source.span();
            case UNKNOWN_KEY -> problem.span();
        };
        return Finding.of(
                card,
                subject.level(),
                problem.span(),
                quote,
                problem.message(),
                new Wording(WHY, "", problem.help()),
                new Finding.Place(List.of(), quote, place));
    }
}
