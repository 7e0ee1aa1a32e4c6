package dev.thither.export;

import dev.thither.review.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where each document stands, without the ending of its file: {@code people/ines/2026-h1/review}. Of a document that is
 * its folder's own, {@code guide/index.md}, it is the folder's, and empty at the root. Stems hold nothing that an
 * address would encode or a program would read in its own way, but letters of all scripts; no two are the same.
 */
final class Stems {
    private static final String NAMELESS = "untitled";

    private final Map<String, String> stems = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> folders = new HashSet<>(Set.of(""));

    private Stems() {}

    static Stems of(Collection<String> documents) {
        var stems = new Stems();
        documents.stream().sorted().forEach(stems::add);
        return stems;
    }

    private void add(String path) {
        var segments = segments(withoutEnding(path));
        var last = segments.remove(segments.size() - 1);
        if (!last.equals("index")) {
            segments.add(last);
        }
        var stem = free(String.join("/", segments), "");
        stems.put(path, stem);
        for (var slash = stem.lastIndexOf('/'); slash > 0; slash = stem.lastIndexOf('/', slash - 1)) {
            folders.add(stem.substring(0, slash));
        }
    }

    /** Of a document. */
    String of(String path) {
        return stems.getOrDefault(path, "");
    }

    /** Of any other file, with its ending; given when it is first asked for. */
    String ofFile(String path) {
        return stems.computeIfAbsent(path, file -> {
            var ending = file.substring(withoutEnding(file).length()).toLowerCase(Locale.ROOT);
            return free(String.join("/", segments(withoutEnding(file))), ending);
        });
    }

    /** Whether other documents stand in the folder of that name. */
    boolean isFolder(String stem) {
        return folders.contains(stem);
    }

    private String free(String name, String ending) {
        var free = name + ending;
        for (var number = 2; !taken.add(free); number++) {
            free = (name.isEmpty() ? NAMELESS : name) + "-" + number + ending;
        }
        return free;
    }

    private static String withoutEnding(String path) {
        var dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var segment : path.split("/", -1)) {
            var slug = Names.slug(segment);
            segments.add(slug.isEmpty() ? NAMELESS : slug);
        }
        return segments;
    }
}
