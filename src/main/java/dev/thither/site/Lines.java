package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.review.Names;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.ListView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list in alphabetical order, cut at its first letters where it is long, and with a page for each letter where it is
 * too long for one.
 */
final class Lines {
    private static final int UNCUT = 40;
    private static final int ONE_PAGE = 400;
    private static final String LAST_LETTER = "\uFFFF";

    private final List<Line> lines;

    Lines(List<Line> lines) {
        this.lines = lines.stream()
                .sorted(Comparator.comparing(Line::key)
                        .thenComparing(line -> line.target().path()))
                .toList();
    }

    /**
     * A line, wherever it stands.
     *
     * @param target where its words lead
     * @param links the pages that belong to it
     */
    record Line(String name, Address target, String note, List<Link> links) {
        String key() {
            return Names.slug(name);
        }

        /** What the line is found under; all that does not begin with a letter stands together, at the end. */
        String letter() {
            var key = key();
            return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
                    ? LAST_LETTER
                    : key.substring(0, key.offsetByCodePoints(0, 1));
        }

        ListView.Row on(Address page) {
            return new ListView.Row(
                    name,
                    page.hrefTo(target),
                    note,
                    links.stream()
                            .map(link -> new LinkView(link.name(), page.hrefTo(link.target())))
                            .toList());
        }
    }

    /** A page that belongs to a line. */
    record Link(String name, Address target) {}

    int count() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All of them on one page. */
    List<ListView.Row> on(Address page) {
        return lines.stream().map(line -> line.on(page)).toList();
    }

    /** The way from {@code page} to each letter of the list that stands at {@code list}. */
    List<LinkView> letters(Address page, Address list) {
        if (lines.size() <= UNCUT) {
            return List.of();
        }
        return byLetter().keySet().stream()
                .map(letter -> new LinkView(shown(letter), letterHref(page, list, letter)))
                .toList();
    }

    private String letterHref(Address page, Address list, String letter) {
        if (isSplit()) {
            return page.hrefTo(letterPage(list, letter));
        }
        return (page.equals(list) ? "" : page.hrefTo(list)) + "#" + anchor(letter);
    }

    /** The list at {@code list}, and the pages of its letters, if it needs them. */
    List<Sheet> sheets(Address list, List<LinkView> trail, ListView heading, String kind) {
        var sheets = new ArrayList<Sheet>();
        var view = new ListView(
                heading.title(),
                heading.lead(),
                letters(list, list),
                isSplit() ? List.of() : groups(list),
                heading.previous(),
                heading.next());
        sheets.add(new Sheet(kind, list, heading.title(), trail, List.of(), "list", view));
        if (isSplit()) {
            byLetter().forEach((letter, group) -> sheets.add(letterSheet(list, letter, group, trail, heading)));
        }
        return sheets;
    }

    private Sheet letterSheet(Address list, String letter, List<Line> group, List<LinkView> trail, ListView heading) {
        var page = letterPage(list, letter);
        var title = heading.title() + ": " + shown(letter);
        var rows = group.stream().map(line -> line.on(page)).toList();
        var view = new ListView(
                title, "", letters(page, list), List.of(new ListView.Group("", "", rows)), List.of(), List.of());
        var way = new ArrayList<LinkView>();
        trail.forEach(link -> way.add(new LinkView(link.name(), "../../" + link.href())));
        way.add(new LinkView(heading.title(), page.hrefTo(list)));
        return new Sheet("list", page, title, way, List.of(), "list", view);
    }

    private List<ListView.Group> groups(Address page) {
        if (lines.size() <= UNCUT) {
            return List.of(new ListView.Group("", "", on(page)));
        }
        return byLetter().entrySet().stream()
                .map(group -> new ListView.Group(
                        shown(group.getKey()),
                        anchor(group.getKey()),
                        group.getValue().stream().map(line -> line.on(page)).toList()))
                .toList();
    }

    private boolean isSplit() {
        return lines.size() > ONE_PAGE;
    }

    private Map<String, List<Line>> byLetter() {
        var letters = new TreeMap<String, List<Line>>();
        lines.forEach(line -> letters.computeIfAbsent(line.letter(), letter -> new ArrayList<>())
                .add(line));
        return letters;
    }

    private static Address letterPage(Address list, String letter) {
        return Address.folder(list.folder() + "/" + LETTERS + "/" + word(letter));
    }

    /** The folder of the letters' pages, below the list. */
    static final String LETTERS = "a-z";

    private static String anchor(String letter) {
        return "t.letter-" + word(letter);
    }

    private static String word(String letter) {
        return letter.equals(LAST_LETTER) ? "other" : letter;
    }

    private static String shown(String letter) {
        return letter.equals(LAST_LETTER) ? "…" : letter.toUpperCase(Locale.ROOT);
    }
}
