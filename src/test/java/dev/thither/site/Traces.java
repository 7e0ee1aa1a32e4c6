package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds made-up words such as {@code zqtitlezzaylinzz}, which say what they are ({@code title}) and whose
 * ({@code aylin}), wherever they stand in a tree of files: in the names of files and folders and in any of their bytes,
 * percent-encoded, as entities or escapes, with or without accents, hyphens and emoji between the letters, in any case.
 */
public final class Traces {
    private static final Pattern WORD = Pattern.compile("zq([a-z]+?)zz([a-z]+?)zz");
    private static final Pattern ENCODED = Pattern.compile("[%&\\\\]");
    private static final Pattern PERCENT = Pattern.compile("(?:%\\p{XDigit}{2})+");
    private static final Pattern NAMED = Pattern.compile("&(amp|[aouAOU]uml);");
    private static final Map<String, String> NAMES =
            Map.of("amp", "&", "auml", "ä", "ouml", "ö", "uuml", "ü", "Auml", "Ä", "Ouml", "Ö", "Uuml", "Ü");
    private static final Pattern NUMBERED =
            Pattern.compile("&#[xX](\\p{XDigit}{1,5});|&#(\\d{1,6});|\\\\u(\\p{XDigit}{4})|\\\\x(\\p{XDigit}{2})");
    private static final int DECIMAL = 2;

    private Traces() {}

    /** What a word says it is, and whose. */
    public record Word(String place, String document) {
        static Word of(MatchResult match) {
            return new Word(match.group(1), match.group(2));
        }
    }

    /** The words in a folder on disk. */
    public static SortedSet<String> in(Path root) throws IOException {
        var words = new TreeSet<String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.toList()) {
                words.addAll(in(root.relativize(path).toString()));
                if (Files.isRegularFile(path)) {
                    words.addAll(in(new String(Files.readAllBytes(path), UTF_8)));
                }
            }
        }
        return words;
    }

    /** The words in files and in their paths. */
    static SortedSet<String> in(Map<String, String> files) {
        var words = new TreeSet<String>();
        files.forEach((path, text) -> {
            words.addAll(in(path));
            words.addAll(in(text));
        });
        return words;
    }

    /** The words in a text, decoded as often as there is anything to decode. */
    public static SortedSet<String> in(String text) {
        var words = new TreeSet<String>();
        var before = "";
        for (var now = text; !now.equals(before); now = decoded(now)) {
            WORD.matcher(folded(now)).results().map(MatchResult::group).forEach(words::add);
            before = now;
        }
        return words;
    }

    /** What a found word says. */
    public static Word read(String word) {
        return WORD.matcher(word).results().map(Word::of).findFirst().orElseThrow();
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(plain.length());
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            var isSeen = c < 128 ? c != '-' : Character.isLetter(c);
            if (isSeen) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String decoded(String text) {
        if (!ENCODED.matcher(text).find()) {
            return text;
        }
        var plain = replaced(PERCENT, text, match -> bytes(match.group().replace("%", "")));
        plain = replaced(NAMED, plain, match -> NAMES.getOrDefault(match.group(1), ""));
        return replaced(NUMBERED, plain, Traces::character);
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(match)));
    }

    private static String bytes(String hex) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        return bytes.toString(UTF_8);
    }

    private static String character(MatchResult match) {
        for (var group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                var number = Integer.parseInt(match.group(group), group == DECIMAL ? 10 : 16);
                return Character.isValidCodePoint(number) ? Character.toString(number) : "";
            }
        }
        return "";
    }
}
