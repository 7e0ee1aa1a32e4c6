package dev.thither.theme.view;

/**
 * What an author is told about some words of their own document.
 *
 * @param id its own, for links
 * @param kind {@code finding}; {@code waived}, where the author has said that it is fine; {@code praise}
 * @param words what there is to say, in one sentence
 * @param question one to think about; may be empty
 * @param why the idea behind it; may be empty
 * @param clearedBy what would clear it; may be empty
 * @param rule its name and the way to its page; without a name in praise
 * @param comment what says that it is fine, as a comment, up to the reason; may be empty
 * @param reason why it is fine, in the author's words; empty unless it is waived
 */
public record NoteView(
        String id,
        String kind,
        String words,
        String question,
        String why,
        String clearedBy,
        LinkView rule,
        String comment,
        String reason) {}
