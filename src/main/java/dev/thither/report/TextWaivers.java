package dev.thither.report;

import dev.thither.lint.WaiverState;
import dev.thither.lint.WaiverUse;
import dev.thither.text.Source;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Waivers for people: a line each, below the document they stand in, and how many there are of each kind. */
public final class TextWaivers implements WaiverList {
    private final Appendable out;
    private final Map<WaiverState, Integer> counts = new EnumMap<>(WaiverState.class);

    public TextWaivers(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(String name, Source source, List<WaiverUse> waivers) throws IOException {
        line(name);
        for (var use : waivers) {
            var place = TextReport.place(source, use.waiver().span());
            line("  %7s  %-9s  %s".formatted(place, use.state().words(), words(use, source)));
            counts.merge(use.state(), 1, Integer::sum);
        }
        line("");
    }

    @Override
    public void end() throws IOException {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().words())
                .collect(Collectors.joining(", "));
        line("%d waiver%s%s.".formatted(all, all == 1 ? "" : "s", all == 0 ? "" : ": " + parts));
    }

    /** As its author wrote it, in one line. */
    private static String words(WaiverUse use, Source source) {
        var waiver = use.waiver();
        var words = new StringBuilder(waiver.rule());
        if (waiver.scope().equals(List.of(source.span()))) {
            words.append(" in the whole document");
        }
        if (!waiver.expiry().words().isEmpty()) {
            words.append(" until ").append(waiver.expiry().words());
        }
        if (!waiver.reason().isEmpty()) {
            words.append(": ").append(waiver.reason());
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    private void line(String words) throws IOException {
        out.append(words).append('\n');
    }
}
