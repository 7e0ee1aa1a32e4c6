package dev.thither.theme.view;

import java.util.List;

/**
 * What an author is told about their own document as a whole.
 *
 * @param missing what is not told in it yet
 * @param whole all else that belongs to no words of its text
 * @param balance what the author did, and what others can do; none where nothing tells
 * @param questions those of all findings, in the order of their places
 */
public record RemarksView(
        List<NoteView> missing, List<NoteView> whole, List<FieldView> balance, List<QuestionView> questions) {
    public RemarksView {
        missing = List.copyOf(missing);
        whole = List.copyOf(whole);
        balance = List.copyOf(balance);
        questions = List.copyOf(questions);
    }

    /**
     * A field of dots.
     *
     * @param name {@code I did}
     * @param dots in the order of the text; may be none
     */
    public record FieldView(String name, List<LinkView> dots) {
        public FieldView {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A question that is open.
     *
     * @param words of it
     * @param about what it is about, in the author's words; empty for the whole document
     * @param href to the note that asks it
     */
    public record QuestionView(String words, String about, String href) {}
}
