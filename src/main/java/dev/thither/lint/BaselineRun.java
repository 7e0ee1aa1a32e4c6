package dev.thither.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Goes through the documents of a run, and tells the findings that a baseline knows from new ones. */
public final class BaselineRun {
    private final Baseline before;
    private final boolean acceptsNew;
    private final Set<String> judged = new HashSet<>();
    private final SortedSet<Baseline.Known> found = new TreeSet<>();

    /** @param acceptsNew whether new findings are known from now on */
    public BaselineRun(Baseline before, boolean acceptsNew) {
        this.before = before;
        this.acceptsNew = acceptsNew;
    }

    /** Those of a document's findings that are known; {@code findings} are all of it, in their order. */
    public List<Finding> known(String path, List<Finding> findings) {
        judged.add(path);
        var fingerprints = new Fingerprints();
        var known = new ArrayList<Finding>();
        for (var finding : findings) {
            var entry = new Baseline.Known(path, finding.rule(), fingerprints.of(finding, path));
            if (acceptsNew || before.findings().contains(entry)) {
                found.add(entry);
                known.add(finding);
            }
        }
        return known;
    }

    /** What the baseline knows and nobody finds any more, in documents that were judged or that are gone. */
    public Set<Baseline.Known> stale(Predicate<String> isGone) {
        var stale = new TreeSet<Baseline.Known>();
        for (var entry : before.findings()) {
            if (!found.contains(entry) && (judged.contains(entry.path()) || isGone.test(entry.path()))) {
                stale.add(entry);
            }
        }
        return stale;
    }

    /** What was accepted in this run. */
    public Set<Baseline.Known> added() {
        var added = new TreeSet<>(found);
        added.removeAll(before.findings());
        return added;
    }

    /** The baseline without what is stale, and with what was accepted. */
    public Baseline after(Predicate<String> isGone) {
        return before.minus(stale(isGone)).plus(found);
    }
}
