package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.document.Target;
import dev.thither.html.LabelledList;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.LogLine;
import dev.thither.review.Names;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import dev.thither.site.Digest.Outcome;
import dev.thither.site.Digest.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a document what {@link Digest} keeps of it. */
final class DigestReader {
    /** What a document tells beyond this is found on its own page. */
    private static final int MOST = 24;

    private static final int TITLE = 100;
    private static final int WORDS = 280;
    private static final Pattern NOT_BUILT =
            Pattern.compile("not (?:built|taken|bought|made|started|shipped|hired)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGS_AT_END = Pattern.compile("(?:\\s+[#@][\\p{L}\\p{N}_-]+)+\\s*$");
    private static final Set<String> OFFERS = Set.of(
            "i-offer",
            "offers",
            "my-offers",
            "what-i-offer",
            "what-i-can-offer",
            "i-can-help-with",
            "how-i-can-help",
            "ask-me-about",
            "what-i-can-teach",
            "i-can-teach");

    private final Read read;
    private final Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    private final List<Digest.Told> told = new ArrayList<>();
    private final List<Digest.Goal> goals = new ArrayList<>();
    private final List<Digest.Result> results = new ArrayList<>();
    private final List<String> checkIns = new ArrayList<>();

    DigestReader(Read read) {
        this.read = read;
    }

    Digest digest() {
        var sections = read.shown().sections();
        sections.forEach(this::read);
        sections.forEach(section -> section.entries().forEach(entry -> needToKnow(entry, section)));
        read.shown().logLines().forEach(this::prevented);
        return new Digest(told, goals, results, checkIns.stream().distinct().toList());
    }

    private void read(Section section) {
        switch (section.kind()) {
            case WHAT_CHANGED -> section.entries().forEach(win -> win(win, section));
            case DECISIONS -> section.entries().forEach(decision -> decision(decision, section));
            case GOALS -> section.entries().forEach(goal -> goal(goal, section));
            case LAST_GOALS -> section.entries().forEach(goal -> result(goal, section));
            case BEGINNER_AT -> passages(section, Topic.BEGINNER_AT);
            case LEARN_FROM -> passages(section, Topic.LEARNS_FROM);
            case ASKS -> passages(section, Topic.ASK);
            case DIRECTION -> passages(section, Topic.DIRECTION);
            case UNKNOWNS -> unknowns(section);
            case OTHER -> {
                if (OFFERS.contains(Names.slug(section.title()))) {
                    passages(section, Topic.OFFER);
                }
            }
            case SUMMARY, LEARNED, HOW_I_WORK, GOT_ME_HERE, WHAT_I_SEE, NOT_DOING, THANKS -> {}
        }
    }

    private void win(Entry win, Section section) {
        add(Topic.WIN, win.name(), cut(forWhom(win), TITLE), anchor(win, section), TITLE);
    }

    private void decision(Entry decision, Section section) {
        if (NOT_BUILT.matcher(decision.name()).matches()) {
            add(Topic.NOT_BUILT, decision.name(), "", anchor(decision, section), TITLE);
        }
    }

    private void prevented(LogLine line) {
        if (line.tags().stream().anyMatch(tag -> tag.equalsIgnoreCase("prevented"))) {
            var words = line.prose().standing().text();
            var rest =
                    words.startsWith(line.date()) ? words.substring(line.date().length()) : words;
            add(Topic.PREVENTED, TAGS_AT_END.matcher(afterMarks(rest)).replaceFirst(""), line.date(), "", WORDS);
        }
    }

    private void goal(Entry goal, Section section) {
        goal.checkIns().forEach(checkIn -> checkIns.add(checkIn.date()));
        var parts = struckFirst(goal).orElseGet(() -> new Parts(goal.name(), List.of()));
        if (goals.size() < MOST && !parts.title().isEmpty()) {
            var open = goal.actions().stream()
                    .filter(action -> !action.done() && !action.date().isEmpty())
                    .map(action ->
                            new Digest.Due(action.date(), cut(action.words().text(), WORDS)))
                    .limit(MOST)
                    .toList();
            goals.add(new Digest.Goal(
                    cut(parts.title(), TITLE),
                    cut(forWhom(goal), TITLE),
                    anchor(goal, section),
                    section.anchor(),
                    outcome(goal),
                    cut(String.join(" · ", parts.words()), TITLE),
                    places(labelled(goal, Label.CARRIED_FROM)),
                    open));
        }
    }

    private void result(Entry entry, Section section) {
        if (results.size() >= MOST) {
            return;
        }
        var own = prose(entry, section);
        var parts = switch (entry.form()) {
            case ROW -> inParts(own);
            case HEADING -> inParts(own.subList(0, Math.min(2, own.size())));
            case ITEM, PARAGRAPH -> inLine(own.get(0));
        };
        if (parts.title().isEmpty()) {
            return;
        }
        var words = parts.words();
        results.add(new Digest.Result(
                cut(parts.title(), TITLE),
                cut(String.join(" · ", words), TITLE),
                anchor(entry, section),
                outcome(words).orElseGet(() -> outcome(entry)),
                places(Stream.concat(own.stream(), labelled(entry, Label.CARRIED_FROM).stream())
                        .toList())));
    }

    /** What a goal was called, and what is said of it. */
    private record Parts(String title, List<String> words) {}

    /** A heading or the first cell is the title. */
    private static Parts inParts(List<Prose> prose) {
        var texts = prose.stream().map(each -> each.reading().text()).toList();
        return new Parts(
                texts.get(0),
                texts.stream().skip(1).filter(text -> !text.isEmpty()).toList());
    }

    /** {@code [Title](link): words}, or the same without a link. */
    private static Parts inLine(Prose prose) {
        var text = prose.reading().text();
        var title = links(prose.inlines())
                .map(link -> new Prose(link.inlines(), link.span()).reading().text())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> text.contains(": ") ? text.substring(0, text.indexOf(": ")) : text);
        var end = text.indexOf(title) + title.length();
        var rest = afterMarks(text.substring(end));
        return new Parts(title, rest.isEmpty() ? List.of() : List.of(rest));
    }

    private static String afterMarks(String words) {
        var start = 0;
        while (start < words.length() && (" :;,.–—-".indexOf(words.charAt(start)) >= 0)) {
            start++;
        }
        return words.substring(start);
    }

    /** Its heading, if it has one, and the paragraphs of its own text. */
    private static List<Prose> prose(Entry entry, Section section) {
        var prose = new ArrayList<Prose>();
        section.blocks().forEach(block -> {
            if (entry.form() == Entry.Form.HEADING
                    && block instanceof Block.Heading heading
                    && heading.anchor().equals(entry.anchor())) {
                prose.add(heading.prose());
            }
        });
        paragraphs(entry.body(), prose);
        return prose.isEmpty() ? List.of(new Prose(List.of(), entry.span())) : prose;
    }

    private static void paragraphs(List<Block> blocks, List<Prose> prose) {
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                prose.add(paragraph.prose());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> paragraphs(item.blocks(), prose));
            }
        }
    }

    /** What is said first decides. */
    private static Optional<Outcome> outcome(List<String> words) {
        return words.stream()
                .map(Fate::said)
                .filter(fate -> fate != Fate.UNTOLD)
                .findFirst()
                .map(fate -> switch (fate) {
                    case DONE -> Outcome.DONE;
                    case DROPPED -> Outcome.DROPPED;
                    case KEPT -> Outcome.CARRIED;
                    case OPEN, UNTOLD -> Outcome.OPEN;
                });
    }

    /** Only a box can be ticked; all else that is settled is struck through. */
    private static Outcome outcome(Entry entry) {
        if (struckFirst(entry).isPresent() || (entry.settled() && entry.form() != Entry.Form.ITEM)) {
            return Outcome.DROPPED;
        }
        return entry.settled() ? Outcome.DONE : Outcome.OPEN;
    }

    /** {@code ~~Title~~ words} */
    private static Optional<Parts> struckFirst(Entry entry) {
        return entry.form() != Entry.Form.HEADING
                        && !entry.body().isEmpty()
                        && entry.body().get(0) instanceof Block.Paragraph paragraph
                        && !paragraph.prose().inlines().isEmpty()
                        && paragraph.prose().inlines().get(0) instanceof Inline.Struck struck
                ? Optional.of(struck(struck, paragraph.prose()))
                : Optional.empty();
    }

    private static Parts struck(Inline.Struck struck, Prose prose) {
        var title = new Prose(struck.inlines(), struck.span()).reading().text();
        var rest = afterMarks(prose.reading()
                .text()
                .substring(Math.min(title.length(), prose.reading().text().length())));
        return new Parts(title, rest.isEmpty() ? List.of() : List.of(rest));
    }

    private void unknowns(Section section) {
        var labelled = section.blocks().stream()
                .filter(Block.Items.class::isInstance)
                .map(Block.Items.class::cast)
                .filter(items -> LabelledList.labels(items).contains(Label.NEED_TO_KNOW))
                .toList();
        if (labelled.isEmpty()) {
            passages(section, Topic.NEED_TO_KNOW);
        }
        for (var items : labelled) {
            var labels = LabelledList.labels(items);
            for (var i = 0; i < labels.size(); i++) {
                if (labels.get(i) == Label.NEED_TO_KNOW
                        && items.items().get(i).blocks().get(0) instanceof Block.Paragraph paragraph) {
                    var words = LabelledList.words(paragraph.prose()).standing().text();
                    add(Topic.NEED_TO_KNOW, words, "", section.anchor(), WORDS);
                }
            }
        }
    }

    /** What is open comes first: a goal's need before a decision's. */
    private void needToKnow(Entry entry, Section section) {
        if ((section.kind() == SectionKind.GOALS || section.kind() == SectionKind.DECISIONS) && !entry.settled()) {
            labelled(entry, Label.NEED_TO_KNOW)
                    .forEach(prose ->
                            add(Topic.NEED_TO_KNOW, prose.standing().text(), "", anchor(entry, section), WORDS));
        }
    }

    /** Each paragraph, item and row by itself; what stands under a heading of its own is found by that. */
    private void passages(Section section, Topic topic) {
        var anchor = section.anchor();
        var underHeading = false;
        for (var block : section.blocks()) {
            if (block instanceof Block.Heading heading) {
                underHeading = !heading.prose().reading().isEmpty();
                anchor = heading.anchor().isEmpty() ? anchor : heading.anchor();
                add(topic, heading.prose().standing().text(), "", anchor, WORDS);
            } else if (!underHeading) {
                for (var passage : passages(block)) {
                    add(topic, passage, "", anchor, WORDS);
                }
            }
        }
    }

    private static List<String> passages(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.prose().standing().text());
        }
        if (block instanceof Block.Items items) {
            return items.items().stream()
                    .filter(item -> item.task() != Block.Task.DONE)
                    .map(item -> item.blocks().stream()
                            .flatMap(inner -> passages(inner).stream())
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.cells().stream()
                            .limit(table.columns().size())
                            .map(cell -> cell.standing().text())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" · ")))
                    .toList();
        }
        return List.of();
    }

    private void add(Topic topic, String words, String note, String anchor, int longest) {
        var count = words.isBlank() ? 0 : counts.merge(topic, 1, Integer::sum);
        if (count > 0 && count < MOST) {
            told.add(new Digest.Told(topic, cut(words.strip(), longest), note, anchor));
        } else if (count == MOST) {
            told.add(new Digest.Told(topic, "", "", anchor));
        }
    }

    private static String forWhom(Entry entry) {
        return labelled(entry, Label.FOR).stream()
                .map(prose -> prose.standing().text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<Prose> labelled(Entry entry, Label label) {
        return entry.labels().stream()
                .filter(item -> item.label() == label)
                .map(Entry.Labelled::prose)
                .toList();
    }

    private static String anchor(Entry entry, Section section) {
        return entry.anchor().isEmpty() ? section.anchor() : entry.anchor();
    }

    private List<Digest.Place> places(List<Prose> prose) {
        return prose.stream()
                .flatMap(each -> links(each.inlines()))
                .map(link -> Target.of(link.target(), read.listed().folder()))
                .filter(Target.File.class::isInstance)
                .map(target -> (Target.File) target)
                .map(file ->
                        new Digest.Place(file.path().isEmpty() ? read.listed().path() : file.path(), file.anchor()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Inline.Link> links(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> {
            if (inline instanceof Inline.Link link) {
                return Stream.of(link);
            }
            if (inline instanceof Inline.Emphasis emphasis) {
                return links(emphasis.inlines());
            }
            if (inline instanceof Inline.Strong strong) {
                return links(strong.inlines());
            }
            return inline instanceof Inline.Struck struck ? links(struck.inlines()) : Stream.of();
        });
    }

    /** At a blank, with a mark for what is left out. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var blank = words.lastIndexOf(' ', longest);
        var end = blank > longest / 2 ? blank : longest;
        end = Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        return words.substring(0, end).stripTrailing() + " …";
    }
}
