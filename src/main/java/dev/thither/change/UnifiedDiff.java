package dev.thither.change;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads unified diffs, as {@code git diff} and {@code diff -u} write them, with any number of lines of context. What
 * stands between the files, such as the words of a commit, is passed over. A file that occurs more than once has
 * changed as a whole, since each part counts the lines of another version.
 */
final class UnifiedDiff {
    private static final Pattern HUNK =
            Pattern.compile("@@ -(\\d{1,9})(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@.*");
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final DiffLines lines;
    private final DiffNames names;
    private final Predicate<String> wanted;
    private final Map<String, FileChange> changes = new LinkedHashMap<>();

    /** What stood behind {@code ---} in the line before, and behind {@code diff --git} further up. */
    private Optional<String> before = Optional.empty();

    private Optional<String> header = Optional.empty();
    private Optional<OpenFile> file = Optional.empty();
    private boolean isDiff;
    private boolean isBlank = true;

    private UnifiedDiff(DiffLines lines, Predicate<String> wanted) {
        this.lines = lines;
        this.names = new DiffNames(lines);
        this.wanted = wanted;
    }

    /**
     * The files that are there after the change, by their names in the diff without Git's prefix.
     *
     * @param name what the diff is called in messages
     * @param wanted which names to keep
     * @throws ChangeException when it is no unified diff, or a broken one
     */
    static Map<String, FileChange> read(InputStream diff, String name, Predicate<String> wanted) {
        return new UnifiedDiff(new DiffLines(diff, name), wanted).read();
    }

    private Map<String, FileChange> read() {
        while (lines.advance()) {
            read(lines.words());
        }
        endFile();
        if (!isDiff && !isBlank) {
            throw lines.wrong("this is no unified diff: no line begins with “+++”. Use the output of `git diff`.");
        }
        return changes;
    }

    private void read(String line) {
        if (line.startsWith("\u00FF\u00FE") || line.startsWith("\u00FE\u00FF")) {
            throw lines.wrong("this diff is UTF-16. Let Git write it: `git diff --output=FILE`.");
        }
        isBlank &= line.isBlank();
        var words = line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
        var old = before;
        before = Optional.empty();
        if (words.startsWith("diff --git ")) {
            endFile();
            isDiff = true;
            header = Optional.of(words.substring("diff --git ".length()));
        } else if (words.startsWith("--- ")) {
            before = Optional.of(words.substring("--- ".length()));
        } else if (words.startsWith("+++ ") && old.isPresent()) {
            endFile();
            isDiff = true;
            file = Optional.of(
                    new OpenFile(names.after(old.get(), words.substring("+++ ".length())), new ArrayList<>()));
        } else if (words.startsWith("@@")) {
            readHunk(words);
        } else if (words.startsWith("Binary files ") || words.equals("GIT binary patch")) {
            header.flatMap(names::ofHeader).filter(wanted).ifPresent(name -> add(name, FileChange.WHOLE));
        }
    }

    private void endFile() {
        file.ifPresent(open -> open.name.filter(wanted).ifPresent(name -> add(name, new FileChange(open.hunks))));
        file = Optional.empty();
    }

    private void add(String name, FileChange change) {
        changes.merge(name, change, (one, other) -> FileChange.WHOLE);
    }

    private void readHunk(String line) {
        var matcher = HUNK.matcher(line);
        if (line.startsWith("@@@")) {
            throw lines.wrong("a merge, compared with several versions at once. Use the output of `git diff REF`.");
        }
        if (!matcher.matches()) {
            throw lines.wrong("this is no head of a hunk, such as “@@ -3,2 +3,4 @@”.");
        }
        var open = file.orElseThrow(() -> lines.wrong("a hunk without the name of a file above it."));
        var header = matcher.toMatchResult();
        var removing = number(header, 2, 1);
        var adding = number(header, 4, 1);
        // “+7,0” names the line above, “+7,1” the line itself.
        var start = number(header, 3, 0) + (adding == 0 ? 1 : 0);
        if (start < open.end()) {
            throw lines.wrong("this hunk does not follow the one above it.");
        }
        new HunkBody(start, removing, adding).read(open.hunks);
    }

    private static int number(MatchResult header, int group, int otherwise) {
        var digits = header.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /**
     * A file whose hunks are being read.
     *
     * @param name empty when the file is no more
     */
    private record OpenFile(Optional<String> name, List<FileChange.Hunk> hunks) {
        /** The first line that the next hunk may be about. */
        int end() {
            if (hunks.isEmpty()) {
                return 1;
            }
            var last = hunks.get(hunks.size() - 1);
            return last.start() + last.added();
        }
    }

    /** The lines of a hunk; runs between lines of context become hunks of their own. */
    private final class HunkBody {
        private final List<String> removed = new ArrayList<>();
        private int removing;
        private int adding;
        private int line;
        private int added;

        HunkBody(int start, int removing, int adding) {
            this.line = start;
            this.removing = removing;
            this.adding = adding;
        }

        void read(List<FileChange.Hunk> hunks) {
            while (removing > 0 || adding > 0) {
                if (!lines.advance()) {
                    throw lines.wrong("the diff ends within a hunk.");
                }
                read(lines.line().isEmpty() ? ' ' : lines.line().charAt(0), hunks);
            }
            endRun(hunks);
        }

        private void read(char sign, List<FileChange.Hunk> hunks) {
            switch (sign) {
                case '-' -> {
                    removing--;
                    removed.add(lines.content());
                }
                case '+' -> {
                    adding--;
                    added++;
                }
                // Some programs take the blank from a line of context that holds nothing else.
                case ' ', '\r' -> {
                    removing--;
                    adding--;
                    endRun(hunks);
                    line++;
                }
                case '\\' -> {}
                default -> throw lines.wrong("a line of a hunk begins with “+”, “-” or a blank.");
            }
            if (removing < 0 || adding < 0) {
                throw lines.wrong("this hunk has more lines than its head says.");
            }
        }

        private void endRun(List<FileChange.Hunk> hunks) {
            if (added > 0 || !removed.isEmpty()) {
                hunks.add(new FileChange.Hunk(line, added, removed));
                line += added;
                added = 0;
                removed.clear();
            }
        }
    }
}
