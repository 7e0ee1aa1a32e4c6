package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.lint.Praise;
import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.review.Entry;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Label;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Cycle;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.GrowthView;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.RemarksView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom an author's wins were for, from cycle to cycle, by what the wins themselves say. For the author alone. */
final class Growth {
    /** Fields that are shown only where something is in them. */
    private static final Set<Reach> SELDOM = EnumSet.of(Reach.OTHERS, Reach.NOT_TOLD);

    private final Catalogue catalogue;
    private final Remarks remarks;
    private final Function<Listed, Read> reader;

    Growth(Catalogue catalogue, Remarks remarks, Function<Listed, Read> reader) {
        this.catalogue = catalogue;
        this.remarks = remarks;
        this.reader = reader;
    }

    /** The wins of one review. */
    private record Cycled(Listed listed, String title, Map<Reach, List<LinkView>> wins) {}

    /** One, on the author's own page; none where nobody tells of a win. */
    List<GrowthView> of(Person person) {
        var page = person.address();
        var cycles = catalogue.about(person).stream()
                .filter(listed -> listed.own() && listed.kind() == Kind.SELF_REVIEW)
                .sorted(Comparator.comparing((Listed listed) ->
                                Cycle.of(listed.frontMatter().cycle()).slug())
                        .thenComparing(Listed::path)
                        .reversed())
                .map(reader)
                .filter(Read::isReadable)
                .map(read -> cycled(read, page))
                .filter(cycled -> !cycled.wins().isEmpty())
                .toList();
        if (cycles.isEmpty()) {
            return List.of();
        }
        var shown = Arrays.stream(Reach.values())
                .filter(reach -> !SELDOM.contains(reach)
                        || cycles.stream().anyMatch(cycled -> cycled.wins().containsKey(reach)))
                .toList();
        return List.of(new GrowthView(
                shown.stream().map(Reach::words).toList(),
                cycles.stream().map(cycled -> row(cycled, shown, page)).toList()));
    }

    private GrowthView.WinsView row(Cycled cycled, List<Reach> shown, Address page) {
        var cycle = catalogue.cycle(cycled.listed().frontMatter().cycle());
        var fields = shown.stream()
                .map(reach ->
                        new RemarksView.FieldView(reach.words(), cycled.wins().getOrDefault(reach, List.of())))
                .toList();
        return new GrowthView.WinsView(
                cycle.isNone() ? cycled.title() : cycle.name(),
                page.hrefTo(cycled.listed().address()),
                fields);
    }

    private Cycled cycled(Read read, Address page) {
        var listed = read.listed();
        var said = remarks.of(read.shown());
        var known = known(listed);
        var document = page.hrefTo(listed.address());
        var wins = new EnumMap<Reach, List<LinkView>>(Reach.class);
        for (var section : read.shown().sections()) {
            if (section.kind() == SectionKind.WHAT_CHANGED) {
                for (var win : section.entries()) {
                    var dot = dot(win, section, document);
                    reach(win, said, known)
                            .forEach(reach -> wins.computeIfAbsent(reach, each -> new ArrayList<>())
                                    .add(dot));
                }
            }
        }
        return new Cycled(listed, read.shown().title(), wins);
    }

    private static LinkView dot(Entry win, Section section, String document) {
        return new LinkView(win.name(), document + OwnDocument.href(win, section));
    }

    private Set<Reach> reach(Entry win, Remarks.Said said, Reaches.Known known) {
        var forWhom = win.labels().stream()
                .filter(labelled -> labelled.label() == Label.FOR)
                .map(labelled -> labelled.words().text())
                .collect(Collectors.joining("\n"));
        if (!forWhom.isBlank()) {
            return remarks.reach(forWhom, known);
        }
        var praised = said.verdicts().praise().stream()
                .filter(praise -> OwnDocument.OTHERS_CAN.contains(praise.kind())
                        && win.span().covers(praise.span()))
                .map(Praise::quote)
                .collect(Collectors.joining("\n"));
        return praised.isBlank() ? EnumSet.of(Reach.NOT_TOLD) : remarks.reach(praised, known);
    }

    /** The others whom this site knows; nobody of whom it shows nothing. */
    private Reaches.Known known(Listed listed) {
        var people = new HashSet<String>();
        catalogue.people().stream()
                .filter(person -> !person.slug().equals(listed.subject().slug()))
                .forEach(person -> people.addAll(List.of(person.name().split(" ", -1))));
        var teams = catalogue.documents().stream()
                .map(Listed::frontMatter)
                .map(FrontMatter::team)
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toSet());
        return new Reaches.Known(people, listed.frontMatter().team(), teams);
    }
}
