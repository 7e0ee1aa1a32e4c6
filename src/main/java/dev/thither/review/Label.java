package dev.thither.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word before the colon that says what an item of an entry tells. */
public enum Label implements Named {
    FOR("For"),
    KNOW_BY("Know by"),
    IF("If"),
    EVIDENCE("Evidence"),
    BEFORE_AFTER("Before, after"),
    SERVES("Serves"),
    SHOWS("Shows"),
    COSTS("Costs"),
    STOP("Stop"),
    KEEP("Keep"),
    KNOWN("Known"),
    NEED_TO_KNOW("Need to know"),
    BEST_GUESS("Best guess"),
    CARRIED_FROM("Carried from"),
    WITH_CONSENT("With consent");

    private static final int LONGEST = 20;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, Label> BY_WORDS =
            Arrays.stream(values()).collect(Collectors.toMap(label -> fold(label.title), label -> label));

    private final String title;

    Label(String title) {
        this.title = title;
    }

    /** As it is written, without the colon. */
    public String title() {
        return title;
    }

    /** The label written as {@code words}, upper or lower case, with or without a comma. */
    static Optional<Label> of(String words) {
        return words.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_WORDS.get(fold(words)));
    }

    private static String fold(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace(",", "");
        return BLANKS.matcher(plain).replaceAll(" ");
    }
}
