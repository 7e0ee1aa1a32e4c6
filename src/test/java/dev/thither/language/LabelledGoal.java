package dev.thither.language;

import java.util.Optional;

/**
 * A goal with what people who read it by the labelling guide say of it.
 *
 * @param author who wrote it; whatever one author wrote stays together when goals are set aside
 * @param group versions and twins of the same goal share it
 * @param text as written, with its markup
 * @param kind the trap it is; empty when it is fine
 * @param clear whether readers of the guide can hardly differ about it
 */
record LabelledGoal(
        String id,
        String author,
        String group,
        String twin,
        String shape,
        Seniority seniority,
        String text,
        Optional<TrapKind> kind,
        boolean clear) {

    boolean isTrap() {
        return kind.isPresent();
    }

    /** Whether it was written without any verdict in mind, and labelled by others. */
    boolean isNatural() {
        return author.startsWith("natural");
    }

    /** Whether it is what real goals are like and no reader doubts it, or a twin, which shows what turns a verdict. */
    boolean isTelling() {
        return (isNatural() && clear) || !twin.isEmpty();
    }

    /** The text as a document shows it, without markup. */
    String statement() {
        return text.replaceAll("[*`_]{1,3}([^\\s*`_](?:[^*`_]*[^\\s*`_])?)[*`_]{1,3}", "$1")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(?m)^#+ ", "");
    }
}
