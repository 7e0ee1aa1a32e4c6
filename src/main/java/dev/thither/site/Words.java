package dev.thither.site;

import dev.thither.review.Audience;
import dev.thither.review.Kind;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the constants of the domain are called on a page. */
final class Words {
    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case SELF_REVIEW -> "Self-review";
            case GROWTH_PLAN -> "Growth plan";
            case LOG -> "Log";
            case RESPONSE -> "Answer";
            case PAGE -> "Page";
        };
    }

    /** A document in a list of its person's: of an answer, who gave it. */
    static String of(Listed document) {
        return document.kind() == Kind.RESPONSE
                        && !document.frontMatter().author().isEmpty()
                ? "Answer from " + Person.of(document.frontMatter().author()).name()
                : of(document.kind());
    }

    /** {@code dropped}; nothing where nothing is told */
    static String of(Fate fate) {
        return fate == Fate.UNTOLD ? "" : fate.name().toLowerCase(Locale.ROOT);
    }

    /** For whom a site is built, after “for”. */
    static String of(Audience audience) {
        if (audience instanceof Audience.Team team) {
            return "team " + team.team();
        }
        if (audience instanceof Audience.Manager manager) {
            return Person.of(manager.person()).name() + ", as a manager";
        }
        if (audience instanceof Audience.Author author) {
            return Person.of(author.person()).name() + " alone";
        }
        return "everyone in the company";
    }

    /** Who may read a document. */
    static String readers(Listed document) {
        var frontMatter = document.frontMatter();
        return switch (frontMatter.visibility()) {
            case ORG -> "Everyone in the company can read this";
            case TEAM -> and(readersByName(document), frontMatter.team().isEmpty() ? "" : "team " + frontMatter.team());
            case MANAGER -> and(readersByName(document), "");
            case PRIVATE ->
                (frontMatter.withdrawn() ? "No longer shown to others: only " : "Only ") + author(document)
                        + " can read this";
        };
    }

    private static String author(Listed document) {
        var author = Person.of(document.frontMatter().author());
        return author.isNobody() ? "its author" : author.name();
    }

    private static List<String> readersByName(Listed document) {
        var names = new ArrayList<String>();
        names.add(author(document));
        var other = document.kind() == Kind.RESPONSE
                ? document.subject()
                : Person.of(document.frontMatter().manager());
        if (!other.isNobody() && !names.contains(other.name())) {
            names.add(other.name());
        }
        return names;
    }

    private static String and(List<String> names, String last) {
        var all = new ArrayList<>(names);
        if (!last.isEmpty()) {
            all.add(last);
        }
        if (all.size() == 1) {
            return "Only " + all.get(0) + " can read this";
        }
        var end = all.remove(all.size() - 1);
        return "Only %s and %s can read this".formatted(String.join(", ", all), end);
    }
}
