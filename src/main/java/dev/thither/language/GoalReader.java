package dev.thither.language;

import dev.thither.text.Span;
import java.util.List;
import java.util.Map;

/** Reads goals by lexicon and frames: their words, zones and slots, and what the frames say of each kind of trap. */
final class GoalReader {
    private final Lexicon lexicon;
    private final Frames frames;
    private final StatementReader statements;

    GoalReader(Vocabulary vocabulary) {
        lexicon = Lexicon.standard(vocabulary);
        var all = FrameReader.standard();
        frames = Frames.weighing(all);
        statements = new StatementReader(Frames.showing(all));
    }

    /**
     * A goal as it was read.
     *
     * @param hits the frames found in it, in the order of the text
     * @param scales what they say
     * @param shown what it would show if it were a deed
     */
    record Goal(Reading reading, List<Hit> hits, Scales scales, Slots slots, Slots shown, Seniority seniority) {
        /** What a model may weigh. */
        Map<Signs.Block, List<Sign>> signs() {
            return Signs.of(this);
        }
    }

    /** Any statement, whether a goal or not. */
    Statement read(String text) {
        var reading = reading(text);
        var stance = Stance.of(reading);
        return new Statement(reading, stance, statements.read(reading, stance), frames);
    }

    Goal read(String text, Seniority seniority) {
        return read(text).asGoal(seniority);
    }

    /** Where a statement says one of these patterns and does not deny it. */
    List<WordPatterns.Match> find(WordPatterns patterns, String statement) {
        var tokens = Tokens.of(statement);
        var matches = patterns.in(tokens);
        if (matches.isEmpty()) {
            return matches;
        }
        var reading = reading(tokens);
        return matches.stream()
                .filter(match -> !isDenied(reading, match.words(), patterns.get(match.pattern())))
                .toList();
    }

    private boolean isDenied(Reading reading, Span words, WordPattern pattern) {
        var from = reading.at(words.start());
        var to = reading.at(words.end() - 1) + 1;
        return reading.isNegated(from) || (reading.deniesWithin(from, to) && !isDenial(reading(pattern.text())));
    }

    private static boolean isDenial(Reading reading) {
        return reading.deniesWithin(-1, reading.size());
    }

    private Reading reading(String text) {
        return reading(Tokens.of(text));
    }

    private Reading reading(List<Token> tokens) {
        return Clauses.of(lexicon.read(tokens));
    }
}
