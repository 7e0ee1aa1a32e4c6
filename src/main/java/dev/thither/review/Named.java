package dev.thither.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that people write as a word in lower case, with hyphens. */
interface Named {
    String name();

    /** The word people write. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} written as {@code word}, upper or lower case. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        !constant.name().equals("UNKNOWN") && constant.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** All words of {@code type}, in its order. */
    static <E extends Enum<E> & Named> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> !constant.name().equals("UNKNOWN"))
                .map(Named::word)
                .toList();
    }
}
