package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the abbreviations of a summary that nobody outside could read, and asks for the opening in plain words. */
final class SummaryNeedsDecoder implements Rule {
    private static final int FEWEST = 3;
    private static final int MOST_NAMED = 5;
    private static final int MOST_LOOKED_UP = 30;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(Levels.LEADS, "summary-needs-a-decoder", "An opening for insiders", Severity.SUGGESTION),
            new Wording(
                    "The opening is read by people from elsewhere, who stop where they would have to ask.",
                    "How would you tell it at dinner?",
                    "a first paragraph for somebody from finance, or each abbreviation with its words in brackets"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        if (REMARKS.card().severity(subject.level()) == Severity.OFF) {
            return Stream.empty();
        }
        var unexplained = unexplained(subject);
        return unexplained.size() < FEWEST ? Stream.empty() : finding(unexplained, subject).stream();
    }

    private record Place(Told told, Span words) {}

    /** Each once, in the order of the text. */
    private static Map<String, Place> unexplained(Subject subject) {
        var found = new LinkedHashMap<String, Place>();
        var abbreviations = Abbreviations.of(subject.review());
        for (var told : subject.told(SectionKind.SUMMARY)) {
            for (var words : abbreviations.in(told.words().text())) {
                if (found.size() < MOST_LOOKED_UP) {
                    found.putIfAbsent(told.quote(words), new Place(told, words));
                }
            }
        }
        found.keySet().removeIf(abbreviations::isExplained);
        return found;
    }

    private static Optional<Finding> finding(Map<String, Place> unexplained, Subject subject) {
        var others = new ArrayList<>(unexplained.keySet());
        var first = others.remove(0);
        return Optional.ofNullable(unexplained.get(first))
                .map(place -> REMARKS.about(place.told(), place.words(), message(others), subject));
    }

    private static String message(List<String> others) {
        return others.stream()
                .limit(MOST_NAMED - 1)
                .map(each -> "“" + each + "”")
                .collect(Collectors.joining(", ", "%s, ", " are for insiders; nobody else can read this opening."));
    }
}
