package dev.thither.site;

import dev.thither.export.ExportFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A site of a few people in two teams who write about themselves and answer each other, and what each audience should
 * find in it. Who may read what is worked out here from who is who, and not from how they are spelt.
 */
final class RandomSite {
    /** In the ways in which they are spelt; names without a letter are nobody's. */
    private static final List<List<String>> PEOPLE = List.of(
            List.of("ines", "Inès", "INES"),
            List.of("aylin-oez", "Aylin Oez"),
            List.of("kofi", "Kofi"),
            List.of("राजा"),
            List.of("राजी"),
            List.of("だいき"),
            List.of("たいき"),
            List.of("?", "–"),
            List.of("🦊"));

    private static final List<List<String>> TEAMS = List.of(
            List.of("settlement", "Settlement"),
            List.of("R&D", "r-d"),
            List.of("–", "?"),
            List.of("🚀"),
            List.of("🔥"));
    private static final List<String> KINDS =
            List.of("self-review", "self-review", "growth-plan", "log", "response", "response", "page");
    private static final List<String> VISIBILITIES = List.of("private", "manager", "team", "team", "org", "org", "");
    private static final List<String> STATUSES = List.of("shared", "shared", "closed", "draft", "");

    /** Ways to say for how long others may read it, on 21 November 2026; mostly nothing is said. */
    private static final List<String> ENDS = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "withdrawn: false",
            "keep-until: 2026-11-21",
            "keep-until: 2026-11-20",
            "withdrawn: true");

    /** Pieces of a document around a word. */
    private static final List<String> BLOCKS = List.of(
            "%s",
            "## %s",
            "### %s",
            "## Goals\n### %s\n- Know by: x",
            "- %s",
            "- For: %s",
            "- [ ] %s (2026-10-01)",
            "- 2026-09-15 %s #tag",
            "- 2026-09-16 %s #prevented",
            "## What changed\n### %s\n- For: x",
            "## What changed\n- x\n  - For: %s",
            "## Decisions\n- Not built: %s",
            "## Goals\n### %1$s\n- Carried from: [x](#%1$s)\n- [ ] x (2026-10-01)",
            "## Goals\n- x\n  - For: %s",
            "## Last cycle's goals\n- [x] x: %s",
            "## Last cycle's goals\n- [ ] %s: dropped",
            "## I ask for\n- %s, Kofi",
            "## Who I learn from\n%s",
            "## Beginner at\n| a |\n|---|\n| %s |",
            "## I offer\n### %s",
            "## Where I want to go\n%s",
            "## What I don't know yet\n- Need to know: %s",
            "1. a\n   - %s",
            "> %s",
            "> ### %s",
            "| a |\n|---|\n| %s |",
            "```\n%s\n```",
            "x[^%1$s]\n\n[^%1$s]: %1$s",
            "[x][%1$s]\n\n[%1$s]: https://example.org/%1$s",
            "[x](https://example.org/%s)",
            "<b title=\"%s\">",
            "![a](%s.png)");

    /** Lines around a private part. */
    private static final List<String> LINES = List.of(
            "a %s b",
            "## a %s b",
            "### a %s",
            "- %s b",
            "- For: x %s",
            "- [ ] a %s",
            "| a | b |\n|---|---|\n| %s | c |",
            "> a %s",
            "**a %s** b");

    private final Random random;
    private final List<Party> people;
    private final List<Party> teams;
    private final List<Written> documents = new ArrayList<>();
    private final Sources sources = new Sources();
    private final boolean drafts;
    /** Whether all are of one team, which then often has a page. */
    private final boolean isOneTeam;

    private int words;

    RandomSite(long seed) {
        random = new Random(seed);
        people = cast(PEOPLE, 3);
        isOneTeam = random.nextInt(3) == 0;
        teams = cast(isOneTeam ? TEAMS.subList(0, 2) : TEAMS, 2);
        drafts = random.nextInt(4) == 0;
        var count = (isOneTeam ? 19 : 3) + random.nextInt(7);
        for (var i = 0; i < count; i++) {
            documents.add(document("doc" + (char) ('a' + i)));
        }
        documents.forEach(document -> sources.with(document.path(), text(document)));
        sources.withRemarks(
                new PlantedRemarks(review -> words(review.frontMatter().path())));
        if (drafts) {
            sources.withDrafts();
        }
    }

    /** A person or a team, as somebody spells it. */
    private record Party(List<String> names) {
        boolean is(Party other) {
            return equals(other)
                    && names.stream().anyMatch(name -> name.codePoints().anyMatch(Character::isLetter));
        }
    }

    private static final Party NOBODY = new Party(List.of());

    /** For whom a site is built. */
    record Reader(String kind, List<String> names) {
        private boolean is(String kind, Party party) {
            return this.kind.equals(kind) && new Party(names).is(party);
        }

        String word() {
            return names.isEmpty() ? kind : kind + "=" + names.get(names.size() - 1);
        }
    }

    /**
     * A document.
     *
     * @param shown the words for whoever reads it
     * @param hidden those for its author alone
     */
    private record Written(
            String name,
            String path,
            String kind,
            Party author,
            Party manager,
            Party team,
            String visibility,
            String status,
            String end,
            List<String> shown,
            List<String> hidden) {
        String folder() {
            return path.substring(0, path.indexOf('/'));
        }

        /** A page that nobody wrote is everybody's, unless it says otherwise. */
        boolean isPlain() {
            return kind.equals("page") && author.equals(NOBODY);
        }

        boolean isGone() {
            return end.equals("withdrawn: true") || end.equals("keep-until: 2026-11-20");
        }

        boolean isDraft() {
            return status.equals("draft") || (status.isEmpty() && !isPlain());
        }
    }

    /** What its author alone is told about a document; plain pages are told nothing. */
    private static String words(String path) {
        return "zqremarkzz" + path.substring(path.indexOf('/') + 1, path.length() - ".md".length()) + "zz";
    }

    /** Three of them; over a few sites, all kinds and everybody have their turn. */
    List<Reader> readers() {
        return List.of(
                random.nextBoolean()
                        ? new Reader("org", List.of())
                        : new Reader("team", any(teams).names()),
                new Reader("author", people.get(0).names()),
                random.nextBoolean()
                        ? new Reader("manager", any(people).names())
                        : new Reader("author", people.get(1).names()));
    }

    PagesOnDemand onDemand(Reader reader) {
        return sources.onDemand(reader.word());
    }

    Built build(Reader reader) {
        return sources.build(reader.word());
    }

    SortedMap<String, String> export(Reader reader, ExportFormat format) {
        return sources.export(reader.word(), format);
    }

    /** The words that a reader finds. */
    SortedSet<String> expected(Reader reader) {
        var expected = new TreeSet<String>();
        for (var document : documents) {
            var own = reader.is("author", document.author());
            if (own || (mayRead(reader, document) && (drafts || !document.isDraft()))) {
                expected.addAll(document.shown());
            }
            if (own) {
                expected.addAll(document.hidden());
                if (!document.kind().equals("page")) {
                    expected.add(words(document.path()));
                }
            }
        }
        return expected;
    }

    private boolean mayRead(Reader reader, Written document) {
        if (document.isGone()) {
            return false;
        }
        var concerned = reader.is("manager", document.manager())
                || reader.is("manager", document.author())
                || isAnswered(reader, document);
        return switch (document.visibility()) {
            case "org" -> true;
            case "team" -> concerned || reader.is("team", document.team()) || isOnTeam(reader, document.team());
            case "manager" -> concerned;
            default -> document.visibility().isEmpty() && document.isPlain();
        };
    }

    private boolean isOnTeam(Reader reader, Party team) {
        return documents.stream()
                .anyMatch(document -> reader.is("author", document.author()) && team.is(document.team()));
    }

    private boolean isAnswered(Reader reader, Written response) {
        var reviews = documents.stream()
                .filter(other ->
                        other.kind().equals("self-review") && other.folder().equals(response.folder()))
                .toList();
        return response.kind().equals("response")
                && reviews.size() == 1
                && reader.is("author", reviews.get(0).author());
    }

    private Written document(String name) {
        var kind = any(KINDS);
        var author = kind.equals("page") && random.nextBoolean() ? NOBODY : any(people);
        return new Written(
                name,
                "f%d/%s.md".formatted(random.nextInt(2), name),
                kind,
                author,
                author.equals(NOBODY) || random.nextInt(3) == 0 ? NOBODY : any(people),
                team(),
                any(VISIBILITIES),
                any(STATUSES),
                isOneTeam && random.nextInt(4) > 0 ? "" : any(ENDS),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private Party team() {
        if (isOneTeam) {
            return teams.get(0);
        }
        return random.nextInt(4) == 0 ? NOBODY : any(teams);
    }

    private String text(Written document) {
        var text = new StringBuilder("---\nkind: " + document.kind() + "\ntitle: " + shown(document) + "\n");
        line("author", spelt(document.author()), text);
        line("manager", spelt(document.manager()), text);
        line("team", spelt(document.team()), text);
        line("visibility", document.visibility(), text);
        line("status", document.status(), text);
        text.append(document.end()).append(document.end().isEmpty() ? "" : "\n");
        if (!document.kind().equals("page")) {
            text.append("level: senior\ncycle: 2026-h")
                    .append(1 + random.nextInt(2))
                    .append('\n');
            line("previous", random.nextInt(3) == 0 ? "../" + any(documents).path() : "", text);
        }
        text.append("---\n");
        var pieces = 2 + random.nextInt(5);
        for (var i = 0; i < pieces; i++) {
            text.append(piece(document)).append("\n\n");
        }
        return text.toString();
    }

    private String piece(Written document) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> block(shown(document));
            case 2 -> "<!-- private -->\n" + block(hidden(document)) + "\n\n<!-- /private -->";
            case 3 -> any(LINES).formatted("<!-- private -->" + hidden(document) + "<!-- /private -->");
            case 4 -> heading(document) + "\n\n" + links();
            default -> "<!-- private -->\n" + links() + hidden(document) + "\n<!-- /private -->";
        };
    }

    private String block(String word) {
        var block = any(BLOCKS).formatted(word);
        if (block.startsWith("![")) {
            sources.with(word + ".png", word);
            return block.replace("](", "](../");
        }
        return block;
    }

    /** A heading in a private part, which others may link to. */
    private String heading(Written document) {
        var heading = "zqheadingzz" + document.name() + "zz";
        if (document.hidden().contains(heading)) {
            return "";
        }
        document.hidden().add(heading);
        return "<!-- private -->\n## " + heading + "\n<!-- /private -->";
    }

    /** Links to any two documents, and to what may be a heading in a private part of one. */
    private String links() {
        var other = any(documents);
        return "[a](../%s) [b](../%s#zqheadingzz%szz)\n"
                .formatted(any(documents).path(), other.path(), other.name());
    }

    private String shown(Written document) {
        return word(document, document.shown());
    }

    private String hidden(Written document) {
        return word(document, document.hidden());
    }

    private String word(Written document, List<String> list) {
        words++;
        var number = Integer.toString(words).chars().map(digit -> digit - '0' + 'a');
        var letters = number.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        list.add("zqw%szz%szz".formatted(letters, document.name()));
        return list.get(list.size() - 1);
    }

    private String spelt(Party party) {
        return party.names().isEmpty() ? "" : "'" + any(party.names()) + "'";
    }

    private static void line(String key, String value, StringBuilder text) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }

    private List<Party> cast(List<List<String>> all, int count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count).stream().map(Party::new).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
