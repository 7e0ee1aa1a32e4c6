package dev.thither.review;

import dev.thither.document.Document;
import dev.thither.text.Nearest;
import dev.thither.text.Problem;
import dev.thither.text.Span;
import dev.thither.yaml.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the keys of a front matter as the types they have, and says of each value that is none what would be. */
final class FrontMatterReader {
    /** Every key that means something, in the order in which messages name them. */
    static final List<String> KEYS = List.of(
            "kind",
            "author",
            "level",
            "cycle",
            "title",
            "role",
            "team",
            "manager",
            "since",
            "toward",
            "period",
            "review-on",
            "visibility",
            "status",
            "withdrawn",
            "keep-until",
            "previous");
    /** Keys that make a document somebody's, whatever its kind: without a word on who may read it, nobody else may. */
    private static final Set<String> PERSONAL_KEYS = Set.of("author", "level", "cycle", "manager");

    /** Keys that say who reads a document; one that was misspelt was meant to say it. */
    private static final Set<String> READERS_KEYS = Set.of("visibility", "status");

    /** Keys that take a document back; whoever misspelt one meant to. */
    private static final Set<String> END_KEYS = Set.of("withdrawn", "keep-until");

    private final Document document;
    private final String path;
    private final Ladder ladder;
    private final List<Problem> problems = new ArrayList<>();

    FrontMatterReader(Document document, String path, Ladder ladder) {
        this.document = document;
        this.path = path;
        this.ladder = ladder;
    }

    /** What was wrong with the keys and values read so far. */
    List<Problem> problems() {
        return problems;
    }

    FrontMatter read() {
        var given = named(Kind.class, "kind");
        var kind = given.orElseGet(() -> Kind.ofFile(path));
        var author = text("author");
        var levelName = text("level");
        var cycle = text("cycle");
        requireOf(kind, author, levelName, cycle);
        var visibility = visibility(given);
        var keepUntil = keepUntil();
        var withdrawn = isWithdrawn() || (has("keep-until") && keepUntil.isEmpty()) || misspells(END_KEYS);
        return new FrontMatter(
                path,
                kind,
                author,
                level(levelName),
                levelName,
                cycle,
                text("title"),
                text("role"),
                text("team"),
                text("manager"),
                checked("since", FrontMatterReader::isDate, "a date such as 2026-03-01"),
                text("toward"),
                checked("period", FrontMatterReader::isPeriod, "two dates such as 2026-01-01/2026-06-30"),
                reviewOn(),
                withdrawn ? Visibility.PRIVATE : visibility,
                status(given),
                withdrawn,
                keepUntil,
                text("previous"),
                extra());
    }

    /** A document that cannot be read, or that is no plain page, says itself who may read it. */
    private Visibility visibility(Optional<Kind> kind) {
        var given = named(Visibility.class, "visibility");
        return given.orElse(isPlainPage(kind) && !has("visibility") ? Visibility.ORG : Visibility.PRIVATE);
    }

    private Status status(Optional<Kind> kind) {
        var given = named(Status.class, "status");
        return given.orElse(isPlainPage(kind) && !has("status") ? Status.SHARED : Status.DRAFT);
    }

    /** One that says so: a file that says nothing of itself may be somebody's notes, left beside a review. */
    private boolean isPlainPage(Optional<Kind> given) {
        return given.filter(Kind.PAGE::equals).isPresent()
                && PERSONAL_KEYS.stream().noneMatch(this::has)
                && !misspells(READERS_KEYS)
                && document.problems().isEmpty()
                && problems.stream().noneMatch(problem -> problem.kind() == Problem.Kind.UNREADABLE);
    }

    private boolean misspells(Set<String> keys) {
        return document.frontMatter().entries().stream()
                .map(entry -> entry.key().text())
                .anyMatch(key -> !KEYS.contains(key) && Nearest.to(key, keys).isPresent());
    }

    /** What is neither true nor false may have been meant to take the document back. */
    private boolean isWithdrawn() {
        var value = document.frontMatter().get("withdrawn");
        var word = value.filter(Yaml.Scalar.class::isInstance)
                .map(scalar -> ((Yaml.Scalar) scalar).text().strip().toLowerCase(Locale.ROOT))
                .orElse("");
        if (value.isPresent() && !word.equals("true") && !word.equals("false")) {
            expected("withdrawn", value.get(), "true or false");
        }
        return value.isPresent() && !word.equals("false");
    }

    /** Unlike other dates, it has to be one where its key stands: how long others may read is not left open. */
    private String keepUntil() {
        var value = document.frontMatter().get("keep-until");
        var word = value.filter(Yaml.Scalar.class::isInstance)
                .map(scalar -> ((Yaml.Scalar) scalar).text().strip())
                .orElse("");
        if (value.isEmpty() || isDate(word)) {
            return word;
        }
        expected("keep-until", value.get(), "a date such as 2027-06-30");
        return "";
    }

    private Level level(String name) {
        var level = ladder.level(name);
        if (level.isEmpty() && !name.isEmpty()) {
            var levels = String.join(", ", Ladder.levels());
            var own = ladder.ownNames().isEmpty() ? "" : ", or in ladder.yml: " + String.join(", ", ladder.ownNames());
            report(
                    "level",
                    "%s is no level%s".formatted(found("level"), hint(name, ladder.names())),
                    "Use one of " + levels + own + ".");
        }
        return level.orElse(Level.UNKNOWN);
    }

    private List<String> reviewOn() {
        var dates = new ArrayList<String>();
        var value = document.frontMatter().get("review-on");
        var items = value.filter(Yaml.Sequence.class::isInstance)
                .map(list -> ((Yaml.Sequence) list).items())
                .orElseGet(() -> value.map(List::of).orElse(List.of()));
        for (var item : items) {
            var date = item instanceof Yaml.Scalar scalar && !scalar.isAbsent()
                    ? scalar.text().strip()
                    : "";
            if (isDate(date)) {
                dates.add(date);
            } else if (!(item instanceof Yaml.Scalar && date.isEmpty())) {
                expected("review-on", item, "a date such as 2026-09-15, or a list of dates");
            }
        }
        return dates;
    }

    private List<FrontMatter.Extra> extra() {
        var extra = new ArrayList<FrontMatter.Extra>();
        for (var entry : document.frontMatter().entries()) {
            var key = entry.key().text();
            if (!KEYS.contains(key)) {
                extra.add(new FrontMatter.Extra(key, flat(entry.value())));
                problems.add(new Problem(
                        Problem.Kind.UNKNOWN_KEY,
                        entry.key().span(),
                        "%s is a key that means nothing here%s"
                                .formatted(entry.key().describe(), hint(key, KEYS)),
                        "Keep it if another program reads it. Known are " + String.join(", ", KEYS) + "."));
            }
        }
        return extra;
    }

    private static String flat(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items().stream().map(FrontMatterReader::flat).collect(Collectors.joining(", "));
        }
        return ((Yaml.Mapping) value)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + flat(entry.value()))
                        .collect(Collectors.joining(", "));
    }

    private void requireOf(Kind kind, String author, String level, String cycle) {
        var judged = kind == Kind.SELF_REVIEW || kind == Kind.GROWTH_PLAN;
        require(
                "author",
                kind,
                author.isEmpty() && (judged || kind == Kind.LOG),
                "Say who wrote it, e.g. author: ines");
        require("level", kind, level.isEmpty() && judged, "Say one of " + String.join(", ", Ladder.levels()) + ".");
        require("cycle", kind, cycle.isEmpty() && judged, "Say which, in words that sort, e.g. cycle: 2026-h1");
    }

    private void require(String key, Kind kind, boolean missing, String help) {
        if (missing
                && problems.stream()
                        .noneMatch(problem -> has(key) && problem.span().equals(place(key)))) {
            problems.add(Problem.unreadable(
                    place(key), "a %s needs “%s”, and there is none".formatted(kind.word(), key), help));
        }
    }

    private String text(String key) {
        var value = document.frontMatter().get(key);
        if (value.isEmpty() || (value.get() instanceof Yaml.Scalar scalar && scalar.isAbsent())) {
            return "";
        }
        if (value.get() instanceof Yaml.Scalar scalar && scalar.isLine()) {
            return scalar.text().strip();
        }
        expected(key, value.get(), "one line of text");
        return "";
    }

    private String checked(String key, Predicate<String> valid, String what) {
        var text = text(key);
        if (text.isEmpty() || valid.test(text)) {
            return text;
        }
        expected(key, document.frontMatter().get(key).orElseThrow(), what);
        return "";
    }

    private <E extends Enum<E> & Named> Optional<E> named(Class<E> type, String key) {
        var word = text(key);
        var found = Named.find(type, word);
        if (found.isEmpty() && !word.isEmpty()) {
            var words = Named.words(type);
            report(
                    key,
                    "%s is no %s%s".formatted(found(key), key, hint(word, words)),
                    "Use one of " + String.join(", ", words) + ".");
        }
        return found;
    }

    private void expected(String key, Yaml found, String what) {
        problems.add(Problem.unreadable(
                found.span(),
                "“%s” has to be %s, found %s".formatted(key, what, found.describe()),
                "Write %s as %s.".formatted(key, what)));
    }

    private void report(String key, String message, String help) {
        problems.add(Problem.unreadable(place(key), message, help));
    }

    private static String hint(String word, Collection<String> known) {
        var hint = Nearest.hint(word, known);
        return hint.isEmpty() ? "" : "; " + hint;
    }

    private String found(String key) {
        return document.frontMatter().get(key).map(Yaml::describe).orElse("nothing");
    }

    private boolean has(String key) {
        return document.frontMatter().get(key).isPresent();
    }

    private Span place(String key) {
        return document.frontMatter().get(key).map(Yaml::span).orElseGet(() -> firstLine());
    }

    private Span firstLine() {
        return document.source().line(1);
    }

    private static boolean isDate(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return year > 0 && year < 10_000;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static boolean isPeriod(String text) {
        var dates = text.split("/", -1);
        return dates.length == 2 && isDate(dates[0]) && isDate(dates[1]) && dates[0].compareTo(dates[1]) <= 0;
    }
}
