package dev.thither.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who belongs to which team and which response answers whose review, from the front matter of all documents. */
public final class Relations {
    private final Map<String, Set<String>> teams = new HashMap<>();
    /** Of each folder; empty where nobody can tell which review a response in it answers. */
    private final Map<String, Optional<FrontMatter>> reviews = new HashMap<>();

    private Relations() {}

    /** The relations among documents, each with its path, {@code /} between folders. */
    public static Relations of(Collection<FrontMatter> documents) {
        return of(documents, List.of());
    }

    /**
     * The relations among documents.
     *
     * @param unreadable paths of others, which could be anything: a response beside one may answer it
     */
    public static Relations of(Collection<FrontMatter> documents, Collection<String> unreadable) {
        var relations = new Relations();
        documents.forEach(relations::add);
        unreadable.forEach(path -> relations.reviews.put(folder(path), Optional.empty()));
        return relations;
    }

    private void add(FrontMatter document) {
        if (document.kind() == Kind.SELF_REVIEW) {
            // Of two reviews in one folder nobody can tell which one a response answers.
            reviews.merge(folder(document.path()), Optional.of(document), (one, other) -> Optional.empty());
        }
        var author = Names.slug(document.author());
        var team = Names.slug(document.team());
        if (!author.isEmpty() && !team.isEmpty()) {
            teams.computeIfAbsent(author, name -> new HashSet<>()).add(team);
        }
    }

    /** Whether a document of {@code person}'s names {@code team}. */
    public boolean isOnTeam(String person, String team) {
        return teams.getOrDefault(Names.slug(person), Set.of()).contains(Names.slug(team));
    }

    /** The review that a response answers: the only one in its folder. */
    public Optional<FrontMatter> answeredBy(FrontMatter document) {
        return document.kind() == Kind.RESPONSE
                ? reviews.getOrDefault(folder(document.path()), Optional.empty())
                : Optional.empty();
    }

    /** Whether a document answers the review of {@code person} that stands in the same folder. */
    public boolean isResponseTo(FrontMatter document, String person) {
        return answeredBy(document)
                .filter(review -> Names.same(person, review.author()))
                .isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
