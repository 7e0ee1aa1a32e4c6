package dev.thither.theme.view;

import java.util.List;

/**
 * A page that gathers from several documents, as {@code gathered}: a team, or a cycle as a manager reads it.
 *
 * @param kicker what it is about: {@code Team}, {@code Cycle}
 * @param title its heading
 * @param topics in the order to show; none is empty
 * @param links to what belongs to it; may be none
 * @param previous the page before this one, or none
 * @param next the page after this one, or none
 */
public record GatheredView(
        String kicker,
        String title,
        List<TopicView> topics,
        List<LinkView> links,
        List<LinkView> previous,
        List<LinkView> next) {
    public GatheredView {
        topics = List.copyOf(topics);
        links = List.copyOf(links);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /**
     * What several documents say about one thing.
     *
     * @param kind as a word: {@code wins}, {@code learning}
     * @param title its heading
     * @param anchor its id
     * @param voices in the order to show
     * @param more to what is not shown here, or none
     */
    public record TopicView(String kind, String title, String anchor, List<VoiceView> voices, List<LinkView> more) {
        public TopicView {
            voices = List.copyOf(voices);
            more = List.copyOf(more);
        }
    }

    /**
     * What somebody says, or what is said of a day.
     *
     * @param who without an address where there is no page
     * @param said in the order to show
     */
    public record VoiceView(LinkView who, List<SaidView> said) {
        public VoiceView {
            said = List.copyOf(said);
        }
    }

    /**
     * Something that was said.
     *
     * @param quoted whether the words are all of it, in its author's words; else they are what it is called
     * @param words without markup
     * @param href to the place
     * @param note a few words more; may be empty
     * @param source what the document is called; may be empty
     */
    public record SaidView(boolean quoted, String words, String href, String note, String source) {}
}
