package dev.thither.document;

import dev.thither.document.BareAddresses.Address;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Makes links of the bare addresses among inlines that stand side by side. */
final class AddressLinks {
    private final Source source;
    private final List<Inline> made = new ArrayList<>();
    private final Deque<Inline.Text> run = new ArrayDeque<>();

    private AddressLinks(Source source) {
        this.source = source;
    }

    static List<Inline> in(List<Inline> inlines, Source source) {
        var links = new AddressLinks(source);
        for (var inline : inlines) {
            if (inline instanceof Inline.Text text) {
                links.run.add(text);
            } else {
                links.finishRun();
                links.made.add(inline);
            }
        }
        links.finishRun();
        return List.copyOf(links.made);
    }

    private void finishRun() {
        if (!run.isEmpty()) {
            var whole = run.getFirst().span().join(run.getLast().span());
            BareAddresses.in(source.text(), whole).forEach(this::addLink);
            made.addAll(run);
            run.clear();
        }
    }

    private void addLink(Address address) {
        made.addAll(take(address.span().start()));
        var words = take(address.span().end());
        var span = words.get(0).span().join(words.get(words.size() - 1).span());
        var target = words.stream().map(Inline.Text::text).collect(Collectors.joining("", address.prefix(), ""));
        made.add(new Inline.Link(List.copyOf(words), target, "", span, span));
    }

    /** Takes what stands before {@code end} off the run; an escape is not cut in two but stays. */
    private List<Inline.Text> take(int end) {
        var taken = new ArrayList<Inline.Text>();
        while (!run.isEmpty() && run.getFirst().span().start() < end) {
            var piece = run.removeFirst();
            var place = piece.span();
            if (place.end() <= end) {
                taken.add(piece);
            } else if (piece.text().length() == place.length()) {
                var cut = end - place.start();
                taken.add(new Inline.Text(piece.text().substring(0, cut), new Span(place.start(), end)));
                run.addFirst(new Inline.Text(piece.text().substring(cut), new Span(end, place.end())));
            } else {
                run.addFirst(piece);
                break;
            }
        }
        return taken;
    }
}
