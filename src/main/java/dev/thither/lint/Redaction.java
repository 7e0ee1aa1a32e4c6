package dev.thither.lint;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the words of a document out of what is said about them. */
final class Redaction {
    /** Stands where words stood. */
    static final String MARK = "…";

    private static final String QUOTED_MARK = "“" + MARK + "”";
    /** From the first mark to the last, as words may hold marks of their own; up to the end where none closes. */
    private static final Pattern QUOTED = Pattern.compile("“(?:.*”|.*)", Pattern.DOTALL);

    private Redaction() {}

    /**
     * A message without what it quotes.
     *
     * @param quote the words that it is about: where it quotes just these, what stands between two such places is kept;
     *     also taken out where they stand without quotation marks, as the message of an organisation's own rule may
     *     have them
     */
    static String unquoted(String message, String quote) {
        var unmarked = Arrays.stream(message.split(Pattern.quote("“" + quote + "”"), -1))
                .map(part -> QUOTED.matcher(part).replaceAll(QUOTED_MARK))
                .collect(Collectors.joining(QUOTED_MARK));
        return quote.isBlank()
                ? unmarked
                : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(quote) + "(?![\\p{L}\\p{N}])")
                        .matcher(unmarked)
                        .replaceAll(MARK);
    }
}
