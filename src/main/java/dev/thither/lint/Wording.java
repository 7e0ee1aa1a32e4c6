package dev.thither.lint;

/**
 * What a rule says, in its own voice: kind, and never text for the author to copy.
 *
 * @param message one sentence on what the words mean; {@code %s} stands for the words, in quotation marks
 * @param why one sentence on the idea behind it
 * @param question one question to think about
 * @param clearedBy what would clear it; empty where nothing is to be written
 */
public record Wording(String message, String why, String question, String clearedBy) {
    /** The message about these words. */
    public String message(String words) {
        return message.replace("%s", "“" + words + "”");
    }
}
