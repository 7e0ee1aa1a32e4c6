package dev.thither.verify;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A Content-Security-Policy, and what it allows beyond the folder it stands in. */
final class ContentPolicy {
    private static final Set<String> STRICT = Set.of("'none'", "'self'");
    private static final List<String> WITHOUT_FALLBACK = List.of("base-uri", "form-action");
    private final Map<String, List<String>> directives = new LinkedHashMap<>();

    private ContentPolicy() {}

    static ContentPolicy parse(String text) {
        var policy = new ContentPolicy();
        for (var directive : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            var words = directive.strip().split("\\s+", -1);
            if (!words[0].isEmpty()) {
                // The first of a name counts, as in browsers.
                policy.directives.putIfAbsent(words[0], Arrays.asList(words).subList(1, words.length));
            }
        }
        return policy;
    }

    /** What it leaves open, in words: {@code script-src allows 'unsafe-inline'}. */
    Stream<String> gaps() {
        var allowed = directives.entrySet().stream()
                .filter(directive -> directive.getKey().endsWith("-src")
                        || directive.getKey().startsWith("script-src")
                        || directive.getKey().startsWith("style-src")
                        || WITHOUT_FALLBACK.contains(directive.getKey()))
                .flatMap(directive -> directive.getValue().stream()
                        .filter(source -> !isStrict(directive.getKey(), source))
                        .map(source -> "%s allows %s".formatted(directive.getKey(), Shown.name(source))));
        var missing = Stream.concat(Stream.of("default-src"), WITHOUT_FALLBACK.stream())
                .filter(name -> !directives.containsKey(name))
                .map(name -> "it says nothing of " + name);
        return Stream.concat(missing, allowed);
    }

    private static boolean isStrict(String directive, String source) {
        return STRICT.contains(source) || (directive.equals("img-src") && source.equals("data:"));
    }
}
