package dev.thither.twin;

/** Tags and comments as they are written in a document. */
public final class Tags {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Tags() {}

    /** In doubt, what might be in a comment is: up to the last character that some reader counts to it. */
    public static String withoutComments(String text) {
        var start = text.indexOf(OPEN);
        if (start < 0) {
            return text;
        }
        var shown = new StringBuilder();
        var from = 0;
        while (start >= 0) {
            shown.append(text, from, start);
            var end = text.indexOf(CLOSE, start + OPEN.length());
            if (end < 0) {
                return shown.toString();
            }
            from = end + CLOSE.length();
            start = text.indexOf(OPEN, from);
        }
        return shown.append(text, from, text.length()).toString();
    }
}
