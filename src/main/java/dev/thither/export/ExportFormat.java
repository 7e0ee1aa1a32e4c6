package dev.thither.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For which program documents are written. */
public enum ExportFormat {
    MKDOCS,
    /** MkDocs as Backstage runs it. */
    TECHDOCS,
    DOCUSAURUS,
    HUGO,
    /** Words alone. */
    PLAIN,
    /** A page that needs no other file. */
    HTML;

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /** Whether each document is a file that stands for itself. */
    public boolean standsAlone() {
        return this == PLAIN || this == HTML;
    }
}
