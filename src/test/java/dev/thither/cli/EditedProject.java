package dev.thither.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A project that is edited at random: everything that can reach a page of its site, by ways short and long. */
final class EditedProject {
    private static final List<String> PEOPLE = List.of("ines", "bo", "cy-o", "Dörte");
    private static final List<String> CYCLES = List.of("2025-h2", "2026-h1", "2026-h2");
    private static final List<String> FILES = List.of("review", "plan", "response", "log");
    private static final List<String> VISIBILITIES = List.of("org", "org", "org", "team", "manager", "private", "");
    private static final List<String> STATUSES = List.of("shared", "shared", "shared", "draft", "closed");
    private static final List<String> ENDS =
            List.of("", "", "", "\nwithdrawn: true", "\nwithdrawn: false", "\nkeep-until: 2026-08-31");
    private static final List<String> AUDIENCES =
            List.of("org", "org", "team=search", "manager=ines", "author=bo", "author=ines");
    private static final List<String> HEADINGS =
            List.of("Goals", "What changed", "Decisions", "What I learned", "Next season", "Thanks", "Other things");

    private final Random random;
    private final Shell shell;
    private final List<String> words;
    private final List<String> documents = new ArrayList<>();
    private int edits;

    EditedProject(long seed, Path folder) {
        random = new Random(seed);
        shell = new Shell(folder);
        words = new ArrayList<>(List.of("build", "--keep-going", "--audience", any(AUDIENCES)));
        shell.with("thither.yml", "title: Reviews\n").with("content/sign.svg", "<svg/>");
        for (var i = 0; i < 10; i++) {
            add();
        }
    }

    /** Builds it. */
    Shell.Result build(String... more) {
        var all = new ArrayList<>(words);
        all.addAll(Arrays.asList(more));
        return shell.run(all.toArray(String[]::new));
    }

    /** The name of the folder that it is built into. */
    String output() {
        var audience = words.get(3);
        return audience.equals("org") ? "site" : "site-" + audience.replace('=', '-');
    }

    /** What a build said, but for what changed since the one before and where it stands. */
    static List<String> said(Shell.Result result) {
        return (result.status() + "\n" + result.out() + result.err())
                .lines()
                .map(line -> line.replaceAll(": \\d+ files added.*", ""))
                .filter(line -> !line.startsWith("Open "))
                .toList();
    }

    /** Edits something, and says what. */
    String edit() {
        edits++;
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> "words in " + rewritten(any(documents), text -> text + "\nWord" + edits + " more.\n");
            case 3 ->
                "a word in " + rewritten(any(documents), text -> text.replaceFirst("Some", "Word" + edits + " some"));
            case 4, 5 -> "a heading in " + rewritten(any(documents), this::withOtherHeading);
            case 6 -> "who reads " + rewritten(any(documents), this::withOtherReaders);
            case 7 ->
                "whose is " + rewritten(any(documents), text -> text.replaceFirst("author: .*", "author: " + person()));
            case 8 -> "all of " + rewritten(any(documents), text -> document(any(FILES)));
            case 9 -> deleted();
            case 10 -> renamed();
            case 11, 12 -> add();
            case 13 -> picture();
            case 14 -> template();
            case 15 -> settings();
            case 16 -> "ladder: " + written("ladder.yml", "levels:\n  Level " + random.nextInt(3) + ": senior\n");
            case 17 ->
                "broken: "
                        + rewritten(
                                any(documents),
                                text -> any(List.of("---\nkind: pge\n---\n", text + "\n<!-- private -->\n")));
            case 18 -> drafts();
            default -> "nothing";
        };
    }

    private String add() {
        var folder = random.nextInt(3) == 0
                ? "guide"
                : "people/%s/%s".formatted(any(List.of("ines", "bo", "cy-o")), any(CYCLES));
        var file = folder.equals("guide") ? any(List.of("index", "one", "two")) : any(FILES);
        var path = random.nextInt(12) == 0 ? "index.md" : "%s/%s.md".formatted(folder, file);
        if (!documents.contains(path)) {
            documents.add(path);
        }
        return "new: " + written("content/" + path, document(path.startsWith("people") ? file : "page"));
    }

    private String deleted() {
        if (documents.size() < 4) {
            return "nothing";
        }
        var path = documents.remove(random.nextInt(documents.size()));
        return "deleted: " + moved(path, "");
    }

    private String renamed() {
        var path = documents.remove(random.nextInt(documents.size()));
        var other = path.replace(".md", "-" + edits + ".md");
        documents.add(other);
        return "renamed: " + moved(path, other);
    }

    private String picture() {
        return random.nextInt(3) == 0
                ? "no picture: " + moved("sign.svg", "")
                : "picture: " + written("content/sign.svg", "<svg>" + random.nextInt(3) + "</svg>");
    }

    private String template() {
        return switch (random.nextInt(4)) {
            case 0 -> "template: " + written("templates/404.html", "none " + edits + "\n");
            case 1 -> "style: " + written("templates/assets/thither.css", "p { margin: " + edits + "em }\n");
            case 2 -> "template: " + written("templates/person.html", "{{ person.name }} " + edits + "\n");
            default -> "own look is gone: " + moved("../templates/person.html", "");
        };
    }

    private String settings() {
        return "settings: "
                + written(
                        "thither.yml",
                        "title: Reviews %d\nsections:\n  goals: [%s]\n".formatted(random.nextInt(2), any(HEADINGS)));
    }

    private String drafts() {
        if (!words.remove("--drafts")) {
            words.add("--drafts");
        }
        return "drafts";
    }

    private String withOtherHeading(String text) {
        return text.replaceFirst("(?m)^## .*$", "## " + any(HEADINGS) + (random.nextBoolean() ? "" : " " + edits));
    }

    private String withOtherReaders(String text) {
        return text.replaceFirst("visibility: .*", "visibility: " + any(VISIBILITIES))
                .replaceFirst("status: .*(\n(withdrawn|keep-until): .*)?", "status: " + any(STATUSES) + any(ENDS));
    }

    private String document(String kind) {
        var front = switch (kind) {
            case "review" ->
                "kind: self-review\nauthor: %s\nlevel: senior\ncycle: %s\n".formatted(person(), any(CYCLES));
            case "plan" -> "kind: growth-plan\nauthor: %s\nlevel: staff\ncycle: %s\n".formatted(person(), any(CYCLES));
            case "response" -> "kind: response\nauthor: %s\n".formatted(person());
            case "log" -> "kind: log\nauthor: %s\ncycle: %s\n".formatted(person(), any(CYCLES));
            default -> "kind: page\ntitle: Page %d\n".formatted(edits);
        };
        return """
                ---
                %smanager: ines
                team: %s
                visibility: %s
                status: %s
                ---
                # Title %d

                ## %s

                Some words, [a link](/%s), [another](/%s#%s) and [one within](#goals).

                - For: the team
                - Know by: [there](/%s#goals)

                ## %s

                ![sign](/sign.svg)

                <!-- private -->
                ## Quiet
                [quiet](/%s)
                <!-- /private -->
                """.formatted(
                        front,
                        any(List.of("search", "pay")),
                        any(VISIBILITIES),
                        any(STATUSES),
                        random.nextInt(3),
                        any(HEADINGS),
                        target(),
                        target(),
                        any(List.of("goals", "quiet", "decisions")),
                        target(),
                        any(HEADINGS),
                        target());
    }

    private String person() {
        return any(PEOPLE);
    }

    private String target() {
        return documents.isEmpty() ? "guide/one.md" : any(documents);
    }

    private interface Change {
        String of(String text);
    }

    private String rewritten(String path, Change change) {
        try {
            var file = shell.folder().resolve("content").resolve(path);
            return written("content/" + path, change.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(String path, String text) {
        shell.with(path, text);
        return path;
    }

    private String moved(String path, String to) {
        try {
            var content = shell.folder().resolve("content");
            var file = content.resolve(path).normalize();
            if (to.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.move(file, content.resolve(to));
            }
            return path + " " + to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
