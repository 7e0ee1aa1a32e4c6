package dev.thither.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the signs of a statement that a {@link Model} weighs: its words and what they are taken for, alone and in a
 * row; the letters of its words; and the frames and slots found in it. Most are also given together with how far along
 * the author is, as the same words may mean another thing there.
 */
final class Signs {
    /** The signs of one block share one unit of weight, however many there are; none is in two of them. */
    enum Block {
        WORDS,
        LETTERS,
        SLOTS
    }

    private Signs() {}

    static Map<Block, List<Sign>> of(GoalReader.Goal goal) {
        var career = "@" + career(goal.seniority()) + ":";
        var words = WordSigns.of(goal.reading(), career);
        return new EnumMap<>(Map.of(
                Block.WORDS, words.words(), Block.LETTERS, words.letters(), Block.SLOTS, SlotSigns.of(goal, career)));
    }

    private static String career(Seniority seniority) {
        return switch (seniority) {
            case JUNIOR -> "junior";
            case MID -> "mid";
            case SENIOR, STAFF, PRINCIPAL -> "senior";
            case MANAGER, DIRECTOR, EXECUTIVE -> "lead";
        };
    }
}
