package dev.thither.site;

import java.util.List;

/**
 * What pages that gather from several documents know of one: the words of what it shows, without markup and cut where
 * they are long, and the headings they stand under. Little enough to be kept of every document.
 *
 * @param told in the author's order
 * @param goals what its author means to do
 * @param results what became of goals that were set before
 * @param checkIns the days on which something was noted about a goal, ISO
 */
record Digest(List<Told> told, List<Goal> goals, List<Result> results, List<String> checkIns) {
    static final Digest EMPTY = new Digest(List.of(), List.of(), List.of(), List.of());

    Digest {
        told = List.copyOf(told);
        goals = List.copyOf(goals);
        results = List.copyOf(results);
        checkIns = List.copyOf(checkIns);
    }

    /** Of a document as its audience sees it; only what people write about themselves has one. */
    static Digest of(Read read) {
        return switch (read.listed().kind()) {
            case SELF_REVIEW, GROWTH_PLAN, LOG -> new DigestReader(read).digest();
            case RESPONSE, PAGE -> EMPTY;
        };
    }

    /**
     * What a page asks for that needs the digest of a document. It is no path of a document that can be shown, so that
     * pages that need no more than a title are not made again for every word.
     */
    static String question(String path) {
        return path + "/what it tells";
    }

    /** What has been told of a topic. */
    List<Told> told(Topic topic) {
        return told.stream().filter(each -> each.topic() == topic).toList();
    }

    /** What somebody tells about. */
    enum Topic {
        WIN,
        LEARNS_FROM,
        BEGINNER_AT,
        ASK,
        OFFER,
        NOT_BUILT,
        PREVENTED,
        NEED_TO_KNOW,
        DIRECTION
    }

    /**
     * Something that was told.
     *
     * @param words its own, or its heading's; empty where there was more than is kept
     * @param note for whom a win is; the day of what was prevented, ISO; else empty
     * @param anchor of the nearest heading above it, or empty
     */
    record Told(Topic topic, String words, String note, String anchor) {}

    /**
     * A goal.
     *
     * @param forWhom empty where that is not said
     * @param anchor of its own heading or the nearest above it, or empty
     * @param section the anchor of its section, or empty
     * @param why the author's words behind a title that is struck through, or empty
     * @param carriedFrom where it stood before
     * @param open what is still to be done for it by a certain day
     */
    record Goal(
            String title,
            String forWhom,
            String anchor,
            String section,
            Outcome outcome,
            String why,
            List<Place> carriedFrom,
            List<Due> open) {
        Goal {
            carriedFrom = List.copyOf(carriedFrom);
            open = List.copyOf(open);
        }
    }

    /**
     * What became of a goal.
     *
     * @param title of the goal, as it is called now
     * @param words the author's, why; may be empty
     * @param anchor of the nearest heading above it, or empty
     * @param of where the goal was set; empty where no link says so
     */
    record Result(String title, String words, String anchor, Outcome outcome, List<Place> of) {
        Result {
            of = List.copyOf(of);
        }
    }

    /** How a goal ended, if it did; carried where its author says no more than that it goes on. */
    enum Outcome {
        OPEN,
        DONE,
        DROPPED,
        CARRIED
    }

    /** Something to do by a day, ISO. */
    record Due(String date, String words) {}

    /** A heading of a document, or all of the document where {@code anchor} is empty. */
    record Place(String path, String anchor) {}
}
