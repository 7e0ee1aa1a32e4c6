package dev.thither.verify;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses in CSS: behind {@code @import} and in {@code url()}. */
final class StyleSheet {
    private static final String QUOTED = "\"([^\"\\n]*)\"|'([^'\\n]*)'";
    // A comment is met first, so that what stands in it does not count.
    private static final Pattern ADDRESS = Pattern.compile(
            "/\\*.*?(?:\\*/|$)|@import\\s+(?:" + QUOTED + ")|url\\(\\s*(?:" + QUOTED + "|([^)\"'\\s]*+))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private StyleSheet() {}

    /**
     * @param line that the text begins in
     * @param column that it begins at
     */
    static Stream<Reference> references(String css, int line, int column) {
        return ADDRESS.matcher(css)
                .results()
                .filter(found -> !found.group().startsWith("/*"))
                .map(found -> {
                    var group = 1;
                    while (group < found.groupCount() && found.group(group) == null) {
                        group++;
                    }
                    var before = css.substring(0, found.start());
                    var lines = (int) before.chars().filter(c -> c == '\n').count();
                    var at = lines == 0 ? column + before.length() : before.length() - before.lastIndexOf('\n');
                    var isImport = found.group().startsWith("@");
                    return new Reference(
                            isImport ? Reference.Use.LOADS : Reference.Use.SHOWS,
                            isImport ? "@import" : "url()",
                            String.valueOf(found.group(group)),
                            line + lines,
                            at);
                });
    }
}
