package dev.thither.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;

/** Runs what people run most, on nothing of theirs, so that the launcher can archive the classes it takes. */
public final class Rehearsal {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: rehearsal
            level: senior
            cycle: 2026-h1
            review-on: [2026-03-01]
            extra: value
            ---
            # A plan
            ## Goals
            - Get *deeper* into `Kubernetes` internals, [as agreed](https://example.org), and close 40 tickets a month
            - Two colleagues **run** the release without me, so that I can be away
              - For: the release crew & others
              - [ ] Sit second chair (2026-02-01)
            <!-- thither: ok empty: an example -->
            - Mentor more.

            | Goal | For |
            |------|-----|
            | Learn Rust | me |
            """;

    private static final String CONFIGURATION = """
            title: Rehearsal
            fail-on: warning
            rules:
              empty: suggestion
            overrides:
              - paths: ["drafts/**"]
                levels: [mid]
                rules: { empty: off }
            sections:
              goals: ["Next"]
            vocabulary:
              technologies: [Foglamp]
              people: ["the crew"]
            """;
    private static final String LADDER = """
            levels:
              Engineer I: junior
            expectations:
              - id: one
                level: junior
                words: Finishes things.
            """;

    private Rehearsal() {}

    /** Takes no arguments and prints nothing. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("thither");
        try {
            perform(folder);
        } finally {
            delete(folder);
        }
    }

    private static void perform(Path folder) throws IOException {
        var content = Files.createDirectories(folder.resolve("content/people/rehearsal/2026-h1"));
        Files.writeString(folder.resolve("thither.yml"), CONFIGURATION);
        Files.writeString(folder.resolve("ladder.yml"), LADDER);
        Files.writeString(content.resolve("plan.md"), PLAN);
        Thither.run(
                console(),
                "lint",
                "-C",
                folder.toString(),
                "content/people/rehearsal/2026-h1/plan.md",
                "--color",
                "always");
        Thither.run(console(), "lint", "-C", folder.toString(), "-f", "json", "-f", "text=findings.txt");
        Thither.run(console(), "build", "-C", folder.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Console console() {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false, InstantSource.system());
    }
}
