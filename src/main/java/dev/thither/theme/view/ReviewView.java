package dev.thither.theme.view;

import java.util.List;

/**
 * A review, plan, log or response, as {@code review}. A list of links holds one or none where no more are said to be
 * there.
 *
 * @param kind its {@code kind} as its author writes it: {@code self-review}, {@code growth-plan}
 * @param kindName the same for people
 * @param title the author's
 * @param anchor the id of the title, so that links to the document's first heading find it
 * @param person whom it is about; without an address where nothing else is known of them
 * @param facts what its front matter says, in the order to show
 * @param draft whether its author is still writing
 * @param readers who may read it, in words
 * @param sections in the author's order
 * @param reach the wins that say for whom they are or how it shows, as chains from the work to its effect
 * @param evidence all there is, a line for each entry that has any
 * @param mentions whom a log names, each once
 * @param footnotes the text of its footnotes, or empty
 * @param siblings the other documents of the same person and cycle
 * @param previous the same kind of document, one cycle before
 * @param next the same, one cycle after
 * @param responses what others answered
 * @param remarks what its author alone is told about it; one in the author's own build, else none
 */
public record ReviewView(
        String kind,
        String kindName,
        String title,
        String anchor,
        LinkView person,
        List<FactView> facts,
        boolean draft,
        String readers,
        List<SectionView> sections,
        List<ReachView> reach,
        List<EvidenceView> evidence,
        List<LinkView> mentions,
        Html footnotes,
        List<LinkView> siblings,
        List<LinkView> previous,
        List<LinkView> next,
        List<ResponseView> responses,
        List<RemarksView> remarks) {

    public ReviewView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        reach = List.copyOf(reach);
        evidence = List.copyOf(evidence);
        mentions = List.copyOf(mentions);
        siblings = List.copyOf(siblings);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
        responses = List.copyOf(responses);
        remarks = List.copyOf(remarks);
    }

    /**
     * A line of the front matter.
     *
     * @param name such as {@code Role}, {@code Cycle}
     * @param values at least one; without an address where there is nothing to link to
     */
    public record FactView(String name, List<LinkView> values) {
        public FactView {
            values = List.copyOf(values);
        }
    }

    /**
     * A win as a chain from the work to its effect: what was done, for whom, what they can do now, how it shows.
     *
     * @param told whether the work itself is told
     * @param work a sentence of it in which its author does something, or the first; cut where it is long; empty where
     *     it is not told, or not in a paragraph
     * @param forWhom words alone; none where it is not told
     * @param title of the win
     * @param href to it, on this page; empty where bold words stand for its heading
     * @param shows words alone; none where it is not told
     */
    public record ReachView(
            boolean told, String work, List<String> forWhom, String title, String href, List<String> shows) {
        public ReachView {
            forWhom = List.copyOf(forWhom);
            shows = List.copyOf(shows);
        }
    }

    /**
     * What somebody answered to a review.
     *
     * @param title the document's own
     * @param by who answered
     * @param href to the answer's own page
     * @param readers who may read it, in words
     * @param anchor its id on this page
     * @param beside the parts of the review that parts of it stand beside
     * @param body all else of it
     */
    public record ResponseView(
            String title, String by, String href, String readers, String anchor, List<LinkView> beside, Html body) {
        public ResponseView {
            beside = List.copyOf(beside);
        }
    }
}
