package dev.thither.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Documents by the folders that they stand in. */
final class Folders {
    private final String stem;
    private final Map<String, Folders> inner = new TreeMap<>();
    private Optional<Leaf> own = Optional.empty();
    private String written;

    private Folders(String stem, String written) {
        this.stem = stem;
        this.written = written;
    }

    static Folders of(List<Leaf> leaves) {
        var root = new Folders("", "");
        leaves.forEach(root::add);
        return root;
    }

    private void add(Leaf leaf) {
        var folder = this;
        var names = leaf.path().split("/", -1);
        var depth = 0;
        for (var segment : leaf.stem().isEmpty() ? new String[0] : leaf.stem().split("/", -1)) {
            var name = depth < names.length - 1 ? names[depth] : segment;
            var below = folder.stem.isEmpty() ? segment : folder.stem + "/" + segment;
            folder = folder.inner.computeIfAbsent(segment, key -> new Folders(below, name));
            depth++;
        }
        folder.own = Optional.of(leaf);
    }

    /** As {@link Stems} has it. */
    String stem() {
        return stem;
    }

    /** The title of the folder's own document or, without one, the folder's name as it is written in the source. */
    String title() {
        return own.map(Leaf::title).orElse(written);
    }

    /** The document that is the folder's own; of a folder that holds nothing else, all that is in it. */
    Optional<Leaf> own() {
        return own;
    }

    /** What stands in it, by name. */
    List<Folders> inner() {
        return List.copyOf(inner.values());
    }

    /** This folder and all that have others in them, from the outermost. */
    List<Folders> all() {
        var all = new ArrayList<Folders>();
        if (!inner.isEmpty()) {
            all.add(this);
            inner.values().forEach(folder -> all.addAll(folder.all()));
        }
        return all;
    }
}
