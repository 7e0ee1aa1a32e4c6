package dev.thither.theme.view;

import java.util.List;

/**
 * A person, as {@code person}.
 *
 * @param name as they or others spell it
 * @param facts from their newest document
 * @param cycles newest first
 * @param ribbon their goals from cycle to cycle; one, or none
 * @param growth whom their wins were for; one on the page that they alone read, or none
 */
public record PersonView(
        String name,
        List<ReviewView.FactView> facts,
        List<CycleView> cycles,
        List<RibbonView> ribbon,
        List<GrowthView> growth) {
    public PersonView {
        facts = List.copyOf(facts);
        cycles = List.copyOf(cycles);
        ribbon = List.copyOf(ribbon);
        growth = List.copyOf(growth);
    }

    /**
     * Their documents of one cycle.
     *
     * @param name of the cycle; empty for what belongs to none
     * @param href to the cycle's page, or empty
     * @param documents in the order to show
     */
    public record CycleView(String name, String href, List<DocumentView> documents) {
        public CycleView {
            documents = List.copyOf(documents);
        }
    }

    /**
     * One document.
     *
     * @param kindName {@code Self-review}, {@code Answer from Marek}
     * @param title its author's
     * @param href to it
     * @param draft whether its author is still writing
     * @param readers who may read it, in words
     */
    public record DocumentView(String kindName, String title, String href, boolean draft, String readers) {}
}
