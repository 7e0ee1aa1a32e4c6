package dev.thither.export;

import dev.thither.site.ShownDocument;
import java.util.List;
import java.util.function.BiConsumer;

/** How a program wants its files. Is made for one export. */
interface Form {
    /** What links to a document name; paths are counted from where pictures stand. */
    String page(String stem, boolean folder);

    /** The folder that such paths and pictures stand in: empty, or with a slash at its end. */
    String root();

    /** The way to a picture that a document shows. */
    default Picture picture(String href, byte[] bytes) {
        return new Picture(href, true);
    }

    /**
     * A picture.
     *
     * @param file whether it is a file of its own
     */
    record Picture(String href, boolean file) {}

    /** The name of a picture's file. */
    default String file(String stem) {
        return stem;
    }

    /** The file that a document becomes. */
    File document(Leaf leaf, ShownDocument document);

    /** All other files. */
    void rest(List<Leaf> leaves, BiConsumer<String, String> files);

    /** A file with its path below the root of all. */
    record File(String path, String text) {}
}
