package dev.thither.lint;

/** A rule's name, after the smell: {@code technology-only}. */
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        if (value.isEmpty()
                || !value.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException("not a rule's name: " + value);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
