package dev.thither.site;

import dev.thither.document.Document;
import dev.thither.html.Findings;
import dev.thither.html.Located;
import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.review.FrontMatter;
import dev.thither.review.Review;
import dev.thither.search.IndexEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down what one part asks for while one thread makes it, and what comes of it. */
final class Trace {
    private final Map<String, String> read = new TreeMap<>();
    private final Map<String, Boolean> pictures = new TreeMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final List<String> files = new ArrayList<>();
    private final List<Located> notes = new ArrayList<>();
    private final List<Kept.KeptDocument> documents = new ArrayList<>();
    private boolean settled = true;
    private boolean keepable = true;

    /** The same documents; what is read of them is written down. */
    Documents of(Documents source) {
        return new Documents() {
            @Override
            public Document read(FrontMatter document) {
                var made = source.read(document);
                read.put(document.path(), Digests.of(made.source().text()));
                return made;
            }

            @Override
            public Optional<byte[]> file(String path) {
                keepable = false;
                return source.file(path);
            }
        };
    }

    /** The same remarks; what they are made of is not written down. */
    Remarks of(Remarks all) {
        return new Remarks() {
            @Override
            public Said of(Review review) {
                dependsOnMore();
                return all.of(review);
            }

            @Override
            public Set<Reach> reach(String words, Reaches.Known known) {
                dependsOnMore();
                return all.reach(words, known);
            }
        };
    }

    /** The same pictures. */
    Pictures of(Pictures all) {
        return all.heardBy(pictures::put);
    }

    /** The same summaries. */
    Summaries of(Summaries all) {
        return all.heardBy(asked::add);
    }

    void file(Page page) {
        files.add(page.path());
    }

    void document(Summary summary, Optional<IndexEntry> entry) {
        documents.add(new Kept.KeptDocument(summary, entry));
    }

    /** What was found in a document of the part. */
    void findings(Findings findings) {
        notes.addAll(findings.notes());
        settled &= findings.isSettled();
        keepable &= findings.errors().isEmpty();
    }

    /** The part depends on more than is written down here. */
    void dependsOnMore() {
        keepable = false;
    }

    /** Whether nothing was missing that is known later. */
    boolean isSettled() {
        return settled;
    }

    /**
     * What to keep of the part; nothing, if it has to be made again in any case.
     *
     * @param pages that were made of it
     */
    Optional<Kept.KeptPart> kept(Part part, int pages) {
        return keepable
                ? Optional.of(new Kept.KeptPart(
                        part.address().path(),
                        read.entrySet().stream()
                                .map(one -> new Kept.Content(one.getKey(), one.getValue()))
                                .toList(),
                        pictures.entrySet().stream()
                                .map(one -> new Kept.Picture(one.getKey(), one.getValue()))
                                .toList(),
                        List.copyOf(asked),
                        files,
                        pages,
                        notes,
                        documents))
                : Optional.empty();
    }
}
