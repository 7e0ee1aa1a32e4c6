package dev.thither.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code reach.txt}, in lower case; a hyphen in them stands for a blank too. */
final class ReachWords {
    /** What words of the list tell; the list says what each is for. */
    enum Kind {
        USER,
        ORGANISATION,
        CUSTOMER,
        FAMILY,
        ENGINEER,
        ROLE,
        LEAD,
        COLLEAGUE,
        EITHER,
        DEPARTMENT,
        DEPARTMENT_AS_WRITTEN,
        TEAM_KIND,
        TEAM,
        TEAMS,
        COMPANY,
        SHARED_BY_US,
        WHOLE,
        EVERYONE,
        DESCRIBED,
        SELF,
        US,
        FORMER,
        WORK,
        AFTER_ME,
        HERE,
        DETERMINER,
        SUBJECT,
        FINITE,
        ADVERB,
        OPENER,
        PREPOSITION,
        NAMING_PREPOSITION,
        PLACING_PREPOSITION,
        JOINER
    }

    private static final String LIST = "reach.txt";

    private final Map<Kind, Set<String>> one = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> several = new EnumMap<>(Kind.class);

    private ReachWords(List<String> lines) {
        for (var kind : Kind.values()) {
            one.put(kind, new HashSet<>());
            several.put(kind, new HashSet<>());
        }
        var kind = Kind.USER;
        for (var line : lines) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_'));
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                for (var entry : line.split(" ", -1)) {
                    add(kind, entry);
                }
            }
        }
    }

    private void add(Kind kind, String entry) {
        var forms = entry.toLowerCase(Locale.ROOT).split(":", 2);
        of(one, kind).add(forms[0]);
        of(several, kind).add(forms.length > 1 ? forms[1] : plural(forms[0]));
    }

    private static String plural(String noun) {
        return noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")
                ? noun + "es"
                : noun + "s";
    }

    private static Set<String> of(Map<Kind, Set<String>> words, Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Read when somebody first asks whom words name, as few runs do. */
    static ReachWords standard() {
        return Standard.WORDS;
    }

    private static final class Standard {
        static final ReachWords WORDS = new ReachWords(read());

        private static List<String> read() {
            try (InputStream in = ReachWords.class.getResourceAsStream(LIST)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the jar: " + LIST);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As the list has it. */
    boolean isOne(Kind kind, String word) {
        return of(one, kind).contains(word);
    }

    /** Its plural. */
    boolean areSeveral(Kind kind, String word) {
        return of(several, kind).contains(word);
    }
}
