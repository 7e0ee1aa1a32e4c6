package dev.thither.site;

import dev.thither.html.Located;
import dev.thither.search.IndexEntry;
import java.util.List;
import java.util.Optional;

/** What is kept of a site for when it is made again: not the pages, but what they were made of. */
record Kept(List<KeptPart> parts) {
    static final Kept NOTHING = new Kept(List.of());

    Kept {
        parts = List.copyOf(parts);
    }

    /**
     * A part that was made without errors, and all that it depends on but for what holds for the whole site.
     *
     * @param address of the part
     * @param read the documents that were read for it
     * @param pictures that it shows or wanted to show
     * @param asked the paths of documents whose summaries were asked for, or {@linkplain Digest#question questions} for
     *     their digests
     * @param files that were made of it
     * @param pages how many of them are HTML pages
     * @param notes on what is shown otherwise than written
     * @param documents that have their page here
     */
    record KeptPart(
            String address,
            List<Content> read,
            List<Picture> pictures,
            List<String> asked,
            List<String> files,
            int pages,
            List<Located> notes,
            List<KeptDocument> documents) {
        KeptPart {
            read = List.copyOf(read);
            pictures = List.copyOf(pictures);
            asked = List.copyOf(asked);
            files = List.copyOf(files);
            notes = List.copyOf(notes);
            documents = List.copyOf(documents);
        }
    }

    /** What a document held, as a digest. */
    record Content(String path, String digest) {}

    /** Whether there was such a picture. */
    record Picture(String path, boolean shown) {}

    /**
     * What the rest of the site has to know of a document.
     *
     * @param entry in the index of the search, if it has a page
     */
    record KeptDocument(Summary summary, Optional<IndexEntry> entry) {}
}
