package dev.thither.site;

import dev.thither.html.Dates;
import dev.thither.review.Names;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Team;
import dev.thither.theme.view.GatheredView;
import dev.thither.theme.view.ListView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the documents of a team come to, out of those alone that the whole team may read: what it can do now, who learns
 * from whom, what is asked and offered, what was prevented. By name, and nobody's is counted.
 */
final class TeamPages {
    private final Catalogue catalogue;
    private final Summaries summaries;
    private final Sayings sayings;

    TeamPages(Catalogue catalogue, Summaries summaries) {
        this.catalogue = catalogue;
        this.summaries = summaries;
        this.sayings = new Sayings(catalogue, false);
    }

    /** The list of all teams that have a page. */
    List<Sheet> list() {
        var heading = new ListView("Teams", "In alphabetical order.", List.of(), List.of(), List.of(), List.of());
        return lines().sheets(ListPages.TEAMS, List.of(), heading, "list");
    }

    Lines lines() {
        return new Lines(catalogue.teams().stream()
                .map(team -> new Lines.Line(team.name(), team.address(), "", List.of()))
                .toList());
    }

    /** The page of a team, and those of what is too long for it. */
    List<Sheet> sheets(Team team) {
        var page = team.address();
        var trail = List.of(new Lines.Link("Teams", ListPages.TEAMS));
        var heading = new GatheredView("Team", team.name(), List.of(), List.of(), List.of(), List.of());
        var documents = inOrder(catalogue.of(team));
        return new GatheredPages("team", page, trail, heading, gatherings(documents)).sheets();
    }

    private List<Gathering> gatherings(List<Listed> documents) {
        return List.of(
                gathering("wins", "What the team can do now that it could not", Set.of(Digest.Topic.WIN), documents),
                gathering("learning", "Who learns from whom", Set.of(Digest.Topic.LEARNS_FROM), documents),
                gathering("beginners", "Who is a beginner at what", Set.of(Digest.Topic.BEGINNER_AT), documents),
                gathering("asks", "What is asked for", Set.of(Digest.Topic.ASK), documents),
                gathering("offers", "What is offered", Set.of(Digest.Topic.OFFER), documents),
                gathering(
                        "prevented",
                        "Prevented and not built",
                        Set.of(Digest.Topic.NOT_BUILT, Digest.Topic.PREVENTED),
                        documents));
    }

    private Gathering gathering(String kind, String title, Set<Digest.Topic> topics, List<Listed> documents) {
        var said = new ArrayList<Saying>();
        for (var document : documents) {
            summaries.digest(document).told().stream()
                    .filter(told -> topics.contains(told.topic()))
                    .forEach(told -> said.add(saying(document, told)));
        }
        return new Gathering(kind, title, said);
    }

    private Saying saying(Listed document, Digest.Told told) {
        var note = switch (told.topic()) {
            case WIN -> told.note().isEmpty() ? "" : "For: " + told.note();
            case PREVENTED -> Dates.words(told.note());
            default -> "";
        };
        var isTitle = told.topic() == Digest.Topic.WIN || told.topic() == Digest.Topic.NOT_BUILT;
        return sayings.of(document, told, !isTitle, note);
    }

    /** By the name of whom they are about, then the newest first, then by path. */
    private List<Listed> inOrder(List<Listed> documents) {
        return documents.stream()
                .sorted(Comparator.comparing((Listed document) -> Names.slug(
                                catalogue.person(document.subject().name()).name()))
                        .thenComparing(document -> document.subject().slug())
                        .thenComparing(ListPages.NEWEST_FIRST))
                .toList();
    }
}
