package dev.thither.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to look for in a review. Has no state, so that one instance serves all threads.
 *
 * <p>A rule of somebody else's is a public class with a public constructor without parameters, on the class path
 * together with a file {@code META-INF/services/dev.thither.lint.Rule} that holds its name. It is configured, waived,
 * listed and explained like any other.
 */
public interface Rule {
    /**
     * The rules that its findings go by; mostly one. Always the same ones. No other rule may have one of their names.
     */
    List<RuleCard> cards();

    /**
     * What it finds, in any order. The severity of each is the card's own at the subject's level; configuration and
     * waivers are the {@link Linter}'s concern.
     */
    Stream<Finding> check(Subject subject);

    /**
     * The page of one of its rules: Markdown below a front matter with {@code rule}, {@code title}, {@code severity}
     * and {@code levels}, with marked examples. Unless it says otherwise this is the file {@code NAME.md} beside its
     * class; empty where there is none.
     */
    default Optional<String> page(RuleId rule) {
        try (var page = getClass().getResourceAsStream(rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of rule " + rule, e);
        }
    }
}
