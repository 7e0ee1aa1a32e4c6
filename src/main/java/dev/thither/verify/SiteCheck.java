package dev.thither.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through a built folder. Pages are read one at a time; of each is kept where it leads and what can be led to, so
 * that memory grows with the number of links and not with what the pages hold.
 */
public final class SiteCheck {
    private static final int MOST_FAULTS = 1000;
    private static final long MOST_BYTES = 2 << 20;
    private static final String HOME = "index.html";
    /** What is asked for by hosts and robots, or by scripts of the site, and has no link. */
    private static final Pattern UNLINKED = Pattern.compile(
            "assets/.*|404\\.html|robots\\.txt|sitemap[^/]*\\.xml|favicon\\.ico|CNAME|_headers|_redirects"
                    + "|\\.thither-site|\\.nojekyll|\\.htaccess|\\.well-known/.*");

    private final BuiltTree tree;
    private final String baseUrl;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Set<String>> ways = new HashMap<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int pages;
    private int untold;

    private SiteCheck(BuiltTree tree, String baseUrl) {
        this.tree = tree;
        this.baseUrl = baseUrl;
    }

    /**
     * What was found.
     *
     * @param pages how many there are
     * @param files how many other files there are
     * @param faults by file and place
     * @param untold how many there are beside these
     */
    public record Outcome(int pages, int files, List<Fault> faults, int untold) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** A link to a place in another page, which may not have been read yet. */
    private record Jump(String from, Reference reference, String page, String anchor) {}

    /**
     * Looks at every file of a folder.
     *
     * @param folder that a site was built into
     * @param baseUrl the path of the site on its host, {@code /reviews/}; empty where no link begins with it
     * @throws IOException when the folder cannot be read
     */
    public static Outcome check(Path folder, String baseUrl) throws IOException {
        var tree = BuiltTree.read(folder);
        return new SiteCheck(tree, baseUrl).run();
    }

    private Outcome run() {
        tree.faults().forEach(this::tell);
        tree.files().forEach(this::read);
        jumps.stream()
                .filter(jump -> !anchors.getOrDefault(jump.page(), Set.of()).contains(jump.anchor()))
                .forEach(jump -> tell(noAnchor(jump)));
        lookForLeftovers();
        faults.sort(Fault.BY_PLACE);
        return new Outcome(pages, tree.files().size() - pages, faults, untold);
    }

    private void tell(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        } else {
            untold++;
        }
    }

    private void read(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            switch (ending) {
                case "html", "htm", "xhtml" -> {
                    pages++;
                    readText(path, MarkedText.page(path, bytes(path)));
                }
                case "svg" -> readText(path, MarkedText.drawing(path, bytes(path)));
                case "css" ->
                    StyleSheet.references(new String(bytes(path), StandardCharsets.UTF_8), 1, 1)
                            .forEach(reference -> follow(path, reference));
                default -> {}
            }
        } catch (TooLarge large) {
            tell(Fault.of(
                    path,
                    String.format(Locale.ROOT, "this has %,d bytes and was not looked into", large.bytes),
                    String.format(Locale.ROOT, "Only files of up to %,d bytes are.", MOST_BYTES)));
        } catch (IOException unreadable) {
            tell(Fault.of(path, "this cannot be read", "Allow it, or take it out."));
        }
    }

    private byte[] bytes(String path) throws IOException, TooLarge {
        var file = tree.file(path);
        var size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new TooLarge(size);
        }
        return Files.readAllBytes(file);
    }

    private void readText(String path, MarkedText text) {
        text.faults().forEach(this::tell);
        anchors.put(path, text.anchors());
        text.references().forEach(reference -> follow(path, reference));
    }

    private void follow(String path, Reference reference) {
        var destination = Destination.of(reference.address(), path, baseUrl);
        if (destination instanceof Destination.Inside inside) {
            follow(path, reference, inside);
        } else if (destination instanceof Destination.Scheme scheme) {
            Schemes.fault(path, reference, scheme.name()).ifPresent(this::tell);
        } else if (destination instanceof Destination.Above) {
            tell(reference.fault(
                    path,
                    "%s leads out of the folder".formatted(Shown.quoted(reference.address())),
                    reference.address().strip().startsWith("/")
                            ? "Make it relative; if the site stands at a path of its own, name that with --base-url."
                            : "Put what it means into the folder."));
        } else if (destination instanceof Destination.Nowhere) {
            tell(reference.fault(
                    path, "%s is no address".formatted(Shown.quoted(reference.address())), "Write it in UTF-8."));
        } else if (reference.use() != Reference.Use.LEADS) {
            tell(reference.fault(
                    path,
                    "%s asks another host for %s".formatted(reference.element(), Shown.quoted(reference.address())),
                    "Copy it into the site, or make it a link."));
        }
    }

    private void follow(String path, Reference reference, Destination.Inside inside) {
        var isFolder = inside.path().isEmpty() || inside.path().endsWith("/");
        var target = isFolder ? inside.path() + HOME : inside.path();
        if (!isFolder && !tree.files().contains(target) && tree.files().contains(target + "/" + HOME)) {
            target = target + "/" + HOME;
        }
        if (!tree.files().contains(target)) {
            tell(reference.fault(
                    path,
                    "%s is not there".formatted(Shown.quoted(reference.address())),
                    "Mend the address, or take it out."));
            return;
        }
        if (!target.equals(path)) {
            ways.computeIfAbsent(path, from -> new HashSet<>()).add(target);
        }
        var anchor = inside.fragment().replaceFirst(":~:.*", "");
        if (isPage(target) && !anchor.isEmpty() && !anchor.equalsIgnoreCase("top")) {
            jumps.add(new Jump(path, reference, target, anchor));
        }
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    private static Fault noAnchor(Jump jump) {
        return jump.reference()
                .fault(
                        jump.from(),
                        "%s leads to a place that is not in the page"
                                .formatted(Shown.quoted(jump.reference().address())),
                        "Mend what stands behind the #, or take it out.");
    }

    /** What no way leads to from the home page may be left over from a time when it was public. */
    private void lookForLeftovers() {
        if (!tree.files().contains(HOME)) {
            tell(Fault.of(
                    HOME, "there is no such file, and no page that leads to the others", "Name the folder of a site."));
            return;
        }
        var met = new HashSet<String>(Set.of(HOME));
        var next = new ArrayDeque<String>(met);
        while (!next.isEmpty()) {
            for (var way : ways.getOrDefault(next.remove(), Set.of())) {
                if (met.add(way)) {
                    next.add(way);
                }
            }
        }
        tree.files().stream()
                .filter(path -> !met.contains(path) && !UNLINKED.matcher(path).matches())
                .forEach(path -> tell(Fault.of(
                        path,
                        "no page leads here, so that this may be left over from an earlier build",
                        "Delete it, or link to it.")));
    }

    /** A file that is not read. */
    private static final class TooLarge extends Exception {
        private final transient long bytes;

        TooLarge(long bytes) {
            this.bytes = bytes;
        }
    }
}
