package dev.thither.lint;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Which documents are meant, by their paths below the source folder: all, or those that match a pattern. */
public final class PathPatterns {
    private final List<String> patterns;
    private final List<PathMatcher> matchers;

    private PathPatterns(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        this.matchers = patterns.stream().map(PathPatterns::matcher).toList();
    }

    /**
     * Documents that match one of the patterns; all, when there are none.
     *
     * @throws PatternSyntaxException when one of them is no pattern
     */
    public static PathPatterns of(List<String> patterns) {
        return new PathPatterns(patterns);
    }

    /** The same words when they are a pattern; nothing when they are none, or blank. */
    public static Optional<String> valid(String words) {
        try {
            matcher(words);
            return Optional.of(words).filter(pattern -> !pattern.isBlank());
        } catch (PatternSyntaxException notPattern) {
            return Optional.empty();
        }
    }

    /** As they were written. */
    public List<String> patterns() {
        return patterns;
    }

    boolean match(String path) {
        return matchers.isEmpty() || matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
