package dev.thither.cli;

import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.review.Audience;
import dev.thither.review.Ladder;
import dev.thither.theme.DefaultTheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be typed in a place of the command line.
 *
 * @param words those that a shell can offer; after one that ends with {@code =} comes more
 */
record Values(Kind kind, List<String> words) {

    /** In what way a shell can help. */
    enum Kind {
        /** No value belongs here. */
        NONE,
        /** Whatever people like; a shell cannot help. */
        FREE,
        WORDS,
        /** Words, each of which may be followed by {@code =} and a file. */
        WORDS_AND_FILES,
        FILES,
        FOLDERS
    }

    Values {
        words = List.copyOf(words);
    }

    /** What a word in a command's help stands for; {@link Kind#FREE} where nobody can know. */
    static Values of(String placeholder) {
        return find(placeholder).orElse(new Values(Kind.FREE, List.of()));
    }

    /**
     * What a word in a command's help stands for, such as {@code SEVERITY}, if it is one of those known here.
     *
     * @param placeholder empty where there is no value; words in lower case, with {@code |} between them, stand for
     *     themselves
     */
    static Optional<Values> find(String placeholder) {
        return switch (placeholder) {
            case "" -> Optional.of(new Values(Kind.NONE, List.of()));
            case "FILE", "[FILE]", "[PATH]", "[PATH...]" -> Optional.of(new Values(Kind.FILES, List.of()));
            case "DIR|FILE" -> Optional.of(new Values(Kind.FILES, List.of()));
            case "DIR" -> Optional.of(new Values(Kind.FOLDERS, List.of()));
            case "FORMAT[=FILE]" -> Optional.of(new Values(Kind.WORDS_AND_FILES, ReportFormat.words()));
            case "[diff [FROM [TO]] | test [PATH...]]" -> Optional.of(words(List.of("diff", "test")));
            case "[eject FILE...]" -> Optional.of(words(theme()));
            case "SEVERITY" -> Optional.of(words(Severity.thresholds()));
            case "LEVEL" -> Optional.of(words(Ladder.levels()));
            case "RULE" -> Optional.of(words(rules()));
            case "N", "NUMBER", "PATH", "URL" -> Optional.of(new Values(Kind.FREE, List.of()));
            case "WHEN" -> Optional.of(words(Console.ColourChoice.words()));
            case "WHO" -> Optional.of(words(audiences()));
            default ->
                placeholder.matches("[a-z-]+(\\|[a-z-]+)+")
                        ? Optional.of(words(List.of(placeholder.split("\\|", -1))))
                        : Optional.empty();
        };
    }

    private static List<String> rules() {
        return Rules.cards().stream().map(RuleCard::id).map(Object::toString).toList();
    }

    private static List<String> theme() {
        return Stream.concat(Stream.of("eject"), DefaultTheme.names().stream()).toList();
    }

    private static List<String> audiences() {
        return Stream.of(new Audience.Org(), new Audience.Team(""), new Audience.Manager(""), new Audience.Author(""))
                .map(Audience::word)
                .toList();
    }

    static Values words(List<String> words) {
        return new Values(Kind.WORDS, words);
    }
}
