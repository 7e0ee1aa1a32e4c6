package dev.thither.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who belongs to which team and which response answers whose review, from the front matter of all documents. */
public final class Relations {
    private final Map<String, Set<String>> teams = new HashMap<>();
    private final Map<String, String> authorsOfReviews = new HashMap<>();

    private Relations() {}

    /** The relations among documents, each with its path, {@code /} between folders. */
    public static Relations of(Collection<FrontMatter> documents) {
        var relations = new Relations();
        documents.forEach(relations::add);
        return relations;
    }

    private void add(FrontMatter document) {
        if (document.kind() == Kind.SELF_REVIEW) {
            // Of two reviews in one folder nobody can tell which one a response answers.
            authorsOfReviews.merge(folder(document.path()), document.author(), (one, other) -> "");
        }
        if (!document.team().isBlank() && !document.author().isBlank()) {
            teams.computeIfAbsent(Names.slug(document.author()), author -> new HashSet<>())
                    .add(Names.slug(document.team()));
        }
    }

    /** Whether a document of {@code person}'s names {@code team}. */
    public boolean isOnTeam(String person, String team) {
        return !team.isBlank()
                && teams.getOrDefault(Names.slug(person), Set.of()).contains(Names.slug(team));
    }

    /** Whether a document answers the review of {@code person} that stands in the same folder. */
    public boolean isResponseTo(FrontMatter document, String person) {
        return document.kind() == Kind.RESPONSE
                && Names.same(person, authorsOfReviews.getOrDefault(folder(document.path()), ""));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
