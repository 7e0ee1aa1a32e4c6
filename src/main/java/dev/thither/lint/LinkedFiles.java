package dev.thither.lint;

/**
 * The files around a document that its links lead to. Rules see no disk, so that somebody who does answers them. Can be
 * asked from several threads.
 */
@FunctionalInterface
public interface LinkedFiles {
    /** Where nobody sees other files: any of them may be there. */
    LinkedFiles UNSEEN = address -> Arrival.SOMEWHERE;

    /**
     * Where a link of the document leads.
     *
     * @param address as its author wrote it, of whatever kind
     */
    Arrival follow(String address);

    /** What somebody finds who follows a link. */
    enum Arrival {
        /** What the link means, or something that cannot be seen from here. */
        SOMEWHERE,
        /** No file of that path. */
        NO_FILE,
        /** A document without a heading of that name. */
        NO_HEADING
    }
}
