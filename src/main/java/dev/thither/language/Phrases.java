package dev.thither.language;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Patterns over words that statements are searched for, all in one pass. A line is a phrase as {@code frames.txt}
 * writes it: {@code {term|term}} for what words are taken for, {@code word|word}, {@code ..} for up to four words of
 * the same clause, {@code ...} for up to fourteen of the same sentence, {@code ^} and {@code $} for the start and the
 * end of an aim, {@code ?} after what may be missing, {@code !} before what must not follow.
 */
public final class Phrases {
    private final Frames frames;

    private Phrases(Frames frames) {
        this.frames = frames;
    }

    /**
     * Phrases, each a line of its own or several to a text block.
     *
     * @throws IllegalArgumentException if a term is not known
     */
    public static Phrases of(String... lines) {
        var frames = Stream.of(lines)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Phrases::frame)
                .toList();
        return new Phrases(Frames.of(frames));
    }

    private static Frame frame(String line) {
        return new Frame(
                new Claim.Occurs(),
                "",
                EnumSet.allOf(Seniority.class),
                EnumSet.allOf(Zone.class),
                0,
                Phrase.parse(line));
    }

    List<Frames.Match> in(Reading reading) {
        return frames.matches(reading, frame -> true);
    }
}
