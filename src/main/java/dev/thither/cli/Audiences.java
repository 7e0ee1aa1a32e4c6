package dev.thither.cli;

import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.review.Names;
import dev.thither.text.Nearest;
import java.util.Collection;
import java.util.function.Function;

/** Audiences as they are named on the command line. */
final class Audiences {
    private Audiences() {}

    static Audience of(String word) {
        return Audience.of(word)
                .orElseThrow(() -> new UsageException(
                        "“%s” is no audience. Use org, team=NAME, manager=NAME or author=NAME.".formatted(word)));
    }

    /** A name that no document knows is a slip, and its site would be an odd one. */
    static void check(Audience who, Collection<FrontMatter> documents) {
        if (who instanceof Audience.Team team) {
            check("team", team.team(), documents, FrontMatter::team);
        } else if (who instanceof Audience.Manager manager) {
            check("manager", manager.person(), documents, FrontMatter::manager);
        } else if (who instanceof Audience.Author author) {
            check("author", author.person(), documents, FrontMatter::author);
        }
    }

    private static void check(
            String what, String name, Collection<FrontMatter> documents, Function<FrontMatter, String> names) {
        var known = documents.stream()
                .map(names)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (known.stream().noneMatch(each -> Names.same(name, each))) {
            var hint = Nearest.hint(name, known);
            throw new UsageException(
                    "no document names “%s” as its %s%s".formatted(name, what, hint.isEmpty() ? "." : "; " + hint));
        }
    }
}
