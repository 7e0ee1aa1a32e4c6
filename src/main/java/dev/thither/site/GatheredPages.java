package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.theme.view.ContentsView;
import dev.thither.theme.view.GatheredView;
import dev.thither.theme.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of several gatherings, and the pages of those that are too long for it. With its styles no page is larger than
 * 60 KB.
 */
final class GatheredPages {
    /** The folder of the further pages, below the page itself. */
    static final String ALL = "all";

    /** In bytes, for all that is gathered on a page. */
    static final int ROOM = 12_500;

    private static final int WAYS = 24;

    private final String template;
    private final Address page;
    private final List<Lines.Link> trail;
    private final GatheredView heading;
    private final List<Gathering> gatherings;

    /**
     * A page and its further pages.
     *
     * @param heading all but the topics
     * @param gatherings those without a saying are left out
     */
    GatheredPages(
            String template, Address page, List<Lines.Link> trail, GatheredView heading, List<Gathering> gatherings) {
        this.template = template;
        this.page = page;
        this.trail = trail;
        this.heading = heading;
        this.gatherings = gatherings.stream()
                .filter(gathering -> !gathering.sayings().isEmpty())
                .toList();
    }

    /** Where all of the further pages of a page stand. */
    static String folder(Address page) {
        return page.folder() + "/" + ALL;
    }

    List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        var topics = new ArrayList<GatheredView.TopicView>();
        var room = room();
        for (var gathering : gatherings) {
            var shown = gathering.within(room, page);
            var isCut = shown.size() < gathering.sayings().size();
            var more = isCut
                    ? List.of(new LinkView("All of it, by name", page.hrefTo(part(gathering, 0))))
                    : List.<LinkView>of();
            topics.add(topic(gathering, shown, page, more));
            if (isCut) {
                sheets.addAll(further(gathering));
            }
        }
        var contents = topics.stream()
                .map(topic -> new ContentsView(topic.title(), Address.fragment(topic.anchor()), List.of()))
                .toList();
        var view = new GatheredView(
                heading.kicker(), heading.title(), topics, heading.links(), heading.previous(), heading.next());
        sheets.add(0, new Sheet(template, page, heading.title(), trail(page), contents, "gathered", view));
        return sheets;
    }

    /** What is short has the room it needs, and the others share what is left. */
    private int room() {
        var sizes = gatherings.stream()
                .map(each -> each.size(page))
                .sorted(Comparator.naturalOrder())
                .toList();
        var left = ROOM;
        for (var i = 0; i < sizes.size(); i++) {
            var share = left / (sizes.size() - i);
            if (sizes.get(i) > share) {
                return share;
            }
            left -= sizes.get(i);
        }
        return ROOM;
    }

    private List<Sheet> further(Gathering gathering) {
        var parts = gathering.cut(ROOM, part(gathering, 1));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> further(gathering, parts, i))
                .toList();
    }

    private Sheet further(Gathering gathering, List<List<Saying>> parts, int i) {
        var own = part(gathering, i);
        var title = heading.title() + ": " + gathering.title();
        var view = new GatheredView(
                heading.kicker(),
                title,
                List.of(topic(gathering, parts.get(i), own, List.of())),
                parts.size() == 1 ? List.of() : ways(gathering, parts, own),
                i == 0 ? List.of() : List.of(way(gathering, parts, i - 1, own)),
                i + 1 == parts.size() ? List.of() : List.of(way(gathering, parts, i + 1, own)));
        var way = trail(own);
        way.add(new LinkView(heading.title(), own.hrefTo(page)));
        return new Sheet(template, own, title, way, List.of(), "gathered", view);
    }

    private List<LinkView> trail(Address from) {
        var links = new ArrayList<LinkView>();
        trail.forEach(link -> links.add(new LinkView(link.name(), from.hrefTo(link.target()))));
        return links;
    }

    /** To all parts, or to some that are as far from each other. */
    private List<LinkView> ways(Gathering gathering, List<List<Saying>> parts, Address own) {
        var step = (parts.size() + WAYS - 1) / WAYS;
        return IntStream.range(0, parts.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> way(gathering, parts, i, own))
                .toList();
    }

    /** Called by the names that it begins and ends with. */
    private LinkView way(Gathering gathering, List<List<Saying>> parts, int i, Address own) {
        var part = parts.get(i);
        var first = part.get(0).who().name();
        var last = part.get(part.size() - 1).who().name();
        return new LinkView(first.equals(last) ? first : first + " to " + last, own.hrefTo(part(gathering, i)));
    }

    private Address part(Gathering gathering, int i) {
        var first = folder(page) + "/" + gathering.kind();
        return Address.folder(i == 0 ? first : first + "/" + (i + 1));
    }

    private static GatheredView.TopicView topic(
            Gathering gathering, List<Saying> sayings, Address page, List<LinkView> more) {
        var voices = new ArrayList<GatheredView.VoiceView>();
        for (var start = 0; start < sayings.size(); ) {
            var who = sayings.get(start).who();
            var end = start;
            while (end < sayings.size() && sayings.get(end).who().equals(who)) {
                end++;
            }
            voices.add(new GatheredView.VoiceView(
                    who.on(page),
                    sayings.subList(start, end).stream()
                            .map(saying -> saying.on(page))
                            .toList()));
            start = end;
        }
        return new GatheredView.TopicView(gathering.kind(), gathering.title(), gathering.anchor(), voices, more);
    }
}
