package dev.thither.language;

import java.util.List;

/**
 * Words that only one organisation knows.
 *
 * @param technologies further names of technologies
 * @param people further names of groups of people, such as {@code guild Nord}
 */
public record Vocabulary(List<String> technologies, List<String> people) {
    /** Nothing beyond the words everybody knows. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

    public Vocabulary {
        technologies = List.copyOf(technologies);
        people = List.copyOf(people);
    }
}
