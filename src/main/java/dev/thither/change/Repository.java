package dev.thither.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Git repository and its work tree. */
public final class Repository {
    /** Where a branch comes from: the branch it follows, or else what most repositories call their default branch. */
    private static final List<String> TRUNKS = List.of(
            "@{upstream}",
            "refs/remotes/origin/HEAD",
            "refs/remotes/origin/main",
            "refs/remotes/origin/master",
            "refs/heads/main",
            "refs/heads/master");

    private static final List<String> DIFF = List.of(
            "diff",
            "--unified=0",
            "--inter-hunk-context=0",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--find-renames",
            "--diff-filter=d",
            "--ignore-submodules",
            "--text",
            "--no-textconv",
            "--no-ext-diff",
            "--no-color");

    private static final String SINCE_COMMON = "...";
    private static final int SHORT = 7;

    private final Git git;
    private final Path top;

    private Repository(Git git, Path top) {
        this.git = git;
        this.top = top;
    }

    /**
     * The repository that a folder belongs to.
     *
     * @param environment the variables that Git sees
     * @throws ChangeException when there is none, or no Git
     */
    public static Repository at(Path folder, Map<String, String> environment) {
        return of(withoutNeedlessFolder(new Git("git", folder, environment)));
    }

    /**
     * In a second work tree, Git tells its hooks where the repository is. Whoever is told takes the folder at hand for
     * the top of the work tree, which is wrong further below; where Git finds the same by itself, it need not be told.
     */
    private static Git withoutNeedlessFolder(Git git) {
        if (!git.environment().containsKey("GIT_DIR") || git.environment().containsKey("GIT_WORK_TREE")) {
            return git;
        }
        var unaided = git.without("GIT_DIR");
        var found = unaided.ask("rev-parse", "--absolute-git-dir");
        return found.equals(git.ask("rev-parse", "--absolute-git-dir")) ? unaided : git;
    }

    static Repository of(Git git) {
        var top = git.answer("rev-parse", "--show-toplevel");
        if (top.isFailure()) {
            throw new ChangeException("Git finds no files of a repository here: %s. `--diff FILE` does without one."
                    .formatted(top.words()));
        }
        try {
            var folder = Path.of(top.printed().stripTrailing()).toRealPath();
            return new Repository(git.in(folder), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A state that files are compared with.
     *
     * @param id of a commit, or of the empty tree where there is none
     * @param words what it is, for people
     */
    public record Base(String id, String words) {}

    /**
     * Where the branch left the one it follows or the default branch; the last commit where there is neither.
     *
     * @throws ChangeException when no common commit is known
     */
    public Base base() {
        var head = commit("HEAD");
        if (head.isEmpty()) {
            return new Base(git.line("hash-object", "-t", "tree", "--stdin"), "the beginning, as nothing is committed");
        }
        return TRUNKS.stream()
                .filter(trunk -> commit(trunk).isPresent())
                .findFirst()
                .map(trunk -> common(trunk, git.line("rev-parse", "--abbrev-ref", trunk)))
                .orElseGet(() -> new Base(head.get(), "HEAD, as there is no upstream and no default branch"));
    }

    /**
     * The commit that Git knows by a name; with {@code ...} behind it, where the branch left that commit's.
     *
     * @throws ChangeException when Git knows no such commit
     */
    public Base base(String ref) {
        if (ref.endsWith(SINCE_COMMON)) {
            var name = ref.substring(0, ref.length() - SINCE_COMMON.length());
            return common(known(name), name);
        }
        return new Base(known(ref), ref);
    }

    private String known(String ref) {
        return commit(ref)
                .orElseThrow(() -> new ChangeException(
                        "Git knows no commit “%s” here. If this is a shallow clone, fetch it first.".formatted(ref)));
    }

    private Base common(String ref, String name) {
        return git.ask("merge-base", "HEAD", ref)
                .map(id -> new Base(id, "%s, where this branch left %s".formatted(id.substring(0, SHORT), name)))
                .orElseThrow(() -> new ChangeException(
                        "HEAD and %s have no commit in common here. If this is a shallow clone, fetch more of it."
                                .formatted(name)));
    }

    /** Nothing that Git would take for an option. */
    private Optional<String> commit(String ref) {
        return ref.isEmpty() || ref.startsWith("-")
                ? Optional.empty()
                : git.ask("rev-parse", "--verify", "--quiet", ref + "^{commit}");
    }

    /**
     * What differs between a state and the files on disk; files that Git does not track count as changed as a whole.
     *
     * @param files that will be asked for
     */
    public Changes since(Base base, Collection<Path> files) {
        var patterns = patterns(files);
        var tracked = new HashSet<RealFile>();
        for (var name : git.list(with(List.of("ls-files", "-z", "--"), patterns))) {
            tracked.add(named(name));
        }
        return new WorkTree(diff(List.of(base.id()), patterns, files), tracked);
    }

    /**
     * What differs between the last commit and the index, with the files as they stand in the index.
     *
     * @param files that will be asked for
     */
    public Changes staged(Collection<Path> files) {
        var patterns = patterns(files);
        var blobs = new HashMap<RealFile, String>();
        for (var entry : git.list(with(List.of("ls-files", "-z", "--stage", "--"), patterns))) {
            // MODE ID STAGE, a tab, and the name.
            var tab = entry.indexOf('\t');
            blobs.put(named(entry.substring(tab + 1)), entry.substring(0, tab).split(" ", -1)[1]);
        }
        return new Index(diff(List.of("--cached"), patterns, files), blobs, git);
    }

    private Changes diff(List<String> against, List<String> patterns, Collection<Path> files) {
        var command =
                Stream.of(DIFF, against, List.of("--")).flatMap(List::stream).toList();
        return git.run(in -> DiffChanges.readGit(in, top, files), with(command, patterns));
    }

    private RealFile named(String name) {
        return RealFile.named(top.resolve(name));
    }

    /** All files that end like those, so that Git need not look at the others; none, which means all, in doubt. */
    private static List<String> patterns(Collection<Path> files) {
        var endings = files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        return endings.stream().allMatch(ending -> ending.matches("\\w+"))
                ? endings.stream().sorted().map(":(top,icase)*%s"::formatted).toList()
                : List.of();
    }

    private static String[] with(List<String> command, List<String> patterns) {
        var all = new ArrayList<>(command);
        all.addAll(patterns);
        return all.toArray(String[]::new);
    }

    private record WorkTree(Changes diff, Set<RealFile> tracked) implements Changes {
        @Override
        public FileChange of(Path file) {
            return tracked.contains(RealFile.of(file)) ? diff.of(file) : FileChange.WHOLE;
        }
    }

    /** @param blobs the ids of the files' contents */
    private record Index(Changes diff, Map<RealFile, String> blobs, Git git) implements Changes {
        @Override
        public FileChange of(Path file) {
            return diff.of(file);
        }

        @Override
        public Optional<byte[]> content(Path file) {
            return Optional.ofNullable(blobs.get(RealFile.of(file))).map(id -> git.bytes("cat-file", "blob", id));
        }
    }
}
