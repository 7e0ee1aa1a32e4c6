package dev.thither.yaml;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a mapping from a part of a source. Works on the library's events rather than its objects: they carry places,
 * load few classes, and let a limit be set before anything grows.
 */
public final class YamlReader {
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int DEEPEST = 32;
    private static final int BUFFER = 1024;
    private static final LoadSettings SETTINGS = settings(BUFFER);

    private final Source source;
    private final Span region;
    private final Offsets offsets;
    private final List<Problem> problems = new ArrayList<>();

    private YamlReader(Source source, Span region) {
        this.source = source;
        this.region = region;
        this.offsets = new Offsets(source.text(), region);
    }

    /** Reads all of {@code region} as one mapping; an empty region is a mapping without entries. */
    public static YamlText read(Source source, Span region) {
        return new YamlReader(source, region).read();
    }

    private YamlText read() {
        var root = new Yaml.Mapping(List.of(), Span.at(region.start()));
        try {
            checkCharacters();
            root = asMapping(document(events()));
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (MarkedYamlEngineException broken) {
            problems.add(problem(broken));
        } catch (ReaderException broken) {
            problems.add(unprintable(broken));
        } catch (YamlEngineException broken) {
            problems.add(Problem.unreadable(
                    firstLine(), "this is not YAML: " + firstLineOf(String.valueOf(broken.getMessage())), ""));
        }
        return new YamlText(root, problems);
    }

    private void checkCharacters() {
        if (region.length() > MOST_CHARACTERS) {
            throw refuse(
                    firstLine(),
                    "%,d characters of YAML; at most %,d are read".formatted(region.length(), MOST_CHARACTERS),
                    "Move what is long into the document's text.");
        }
        var tab = indentingTab();
        if (tab.isPresent()) {
            throw refuse(tab.get(), "a tab cannot indent YAML", "Indent with blanks.");
        }
    }

    /** The first tab that stands before anything else in its line. */
    private Optional<Span> indentingTab() {
        var text = source.text();
        var indenting = true;
        for (var i = region.start(); i < region.end(); i++) {
            var c = text.charAt(i);
            if (c == '\t' && indenting) {
                return Optional.of(new Span(i, i + 1));
            }
            indenting = c == '\n' || c == '\r' || (indenting && c == ' ');
        }
        return Optional.empty();
    }

    private Iterator<Event> events() {
        // The library fails where its buffer ends amid a character of two units: a long text gets one that holds it
        // all.
        var settings = region.length() < BUFFER ? SETTINGS : settings(region.length() + 2);
        return new Parse(settings).parseString(source.substring(region)).iterator();
    }

    private static LoadSettings settings(int buffer) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setBufferSize(buffer)
                .build();
    }

    private Yaml document(Iterator<Event> events) {
        Yaml found = new Yaml.Scalar("", false, Span.at(region.start()));
        var documents = 0;
        while (events.hasNext()) {
            var event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
                throw refuse(span(event), "a second YAML document begins here", "Keep to one.");
            }
            if (event instanceof NodeEvent) {
                found = node(event, events, 1);
            }
        }
        return found;
    }

    private Yaml.Mapping asMapping(Yaml node) {
        if (node instanceof Yaml.Mapping mapping) {
            return mapping;
        }
        if (!(node instanceof Yaml.Scalar scalar && scalar.isAbsent())) {
            problems.add(Problem.unreadable(
                    node.span(),
                    "found %s where keys and values belong".formatted(node.describe()),
                    "Write `key: value`, one a line."));
        }
        return new Yaml.Mapping(List.of(), node.span());
    }

    private Yaml node(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            throw refuse(span(event), "nested more than %d levels deep".formatted(DEEPEST), "Write it flatter.");
        }
        if (event instanceof ScalarEvent scalar) {
            checkPlain(scalar, scalar.getTag().isPresent());
            return new Yaml.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, span(scalar));
        }
        if (event instanceof SequenceStartEvent sequence) {
            checkPlain(sequence, sequence.getTag().isPresent());
            return sequence(sequence, events, depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            checkPlain(mapping, mapping.getTag().isPresent());
            return mapping(mapping, events, depth);
        }
        throw refuse(span(event), "aliases (`*name`) are not read", "Write the value out.");
    }

    private void checkPlain(NodeEvent event, boolean tagged) {
        if (tagged) {
            throw refuse(span(event), "tags (`!name`) are not read", "Write the plain value.");
        }
    }

    private Yaml.Sequence sequence(Event start, Iterator<Event> events, int depth) {
        var items = new ArrayList<Yaml>();
        var event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, events, depth + 1));
            event = events.next();
        }
        return new Yaml.Sequence(items, span(start).join(span(event)));
    }

    private Yaml.Mapping mapping(Event start, Iterator<Event> events, int depth) {
        var entries = new ArrayList<Yaml.Entry>();
        var keys = new HashSet<String>();
        var event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            var key = key(event, events, depth);
            var value = node(events.next(), events, depth + 1);
            if (keys.add(key.text())) {
                entries.add(new Yaml.Entry(key, value));
            } else {
                problems.add(Problem.unreadable(
                        key.span(),
                        "the key %s stands here a second time".formatted(key.describe()),
                        "Keep one of the two."));
            }
            event = events.next();
        }
        return new Yaml.Mapping(entries, span(start).join(span(event)));
    }

    private Yaml.Scalar key(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent || node(event, events, depth + 1) instanceof Yaml.Scalar == false) {
            throw refuse(span(event), "a key has to be a word", "Write `key: value`.");
        }
        var scalar = (ScalarEvent) event;
        return new Yaml.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, span(scalar));
    }

    private Span span(Event event) {
        return new Span(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).map(offsets::of).orElse(region.start());
    }

    private Problem problem(MarkedYamlEngineException broken) {
        var at = broken.getProblemMark()
                .map(Mark::getIndex)
                .map(offsets::of)
                .filter(offset -> offset < region.end())
                .or(() -> broken.getContextMark().map(Mark::getIndex).map(offsets::of));
        var line = source.line(source.position(at.orElse(region.start())).line());
        var context = Optional.ofNullable(broken.getContext()).orElse("");
        var what = (broken.getProblem() + " " + context).strip();
        return Problem.unreadable(
                new Span(at.orElse(line.start()), Math.max(line.end(), at.orElse(0))),
                "this is not YAML: " + firstLineOf(what),
                "Put values with `: `, `#`, `*`, `&`, `@` or quotes into quotes.");
    }

    private Problem unprintable(ReaderException broken) {
        var at = Math.max(region.start(), source.text().indexOf(broken.getCodePoint(), region.start()));
        return Problem.unreadable(
                new Span(at, Math.min(region.end(), at + 1)),
                "this is not YAML: the character U+%04X cannot stand in it".formatted(broken.getCodePoint()),
                "Take it out.");
    }

    private Span firstLine() {
        return source.line(source.position(region.start()).line());
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse(message);
    }

    private static Refused refuse(Span span, String message, String help) {
        return new Refused(Problem.unreadable(span, message, help));
    }

    /** Ends the reading from any depth; caught in {@link #read()}. */
    @SuppressWarnings("serial") // is never serialised
    private static final class Refused extends RuntimeException {
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    /**
     * From the library's index, which counts code points of the part that was read, to an offset of the whole source.
     */
    private static final class Offsets {
        private final String text;
        private final Span region;
        private int codePoints;
        private int offset;

        Offsets(String text, Span region) {
            this.text = text;
            this.region = region;
            this.offset = region.start();
        }

        /** Mostly asked in ascending order, so goes on from the last answer. */
        int of(int index) {
            if (index < codePoints) {
                codePoints = 0;
                offset = region.start();
            }
            while (codePoints < index && offset < region.end()) {
                offset += Character.charCount(text.codePointAt(offset));
                codePoints++;
            }
            return offset;
        }
    }
}
