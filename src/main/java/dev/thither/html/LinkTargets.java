package dev.thither.html;

import dev.thither.document.Inline;
import dev.thither.twin.Targets;
import java.util.Optional;

/** The links of a page, as whoever writes Markdown asks for them. */
public record LinkTargets(Links links) implements Targets {
    @Override
    public Optional<String> of(Inline.Link link) {
        return picture(links.of(link)).map(Picture::address);
    }

    @Override
    public Optional<Picture> of(Inline.Image image) {
        return picture(links.of(image));
    }

    private static Optional<Picture> picture(Destination destination) {
        if (destination instanceof Destination.Inside inside) {
            return Optional.of(new Picture(inside.href(), true));
        }
        return destination instanceof Destination.Outside outside
                ? Optional.of(new Picture(outside.href(), false))
                : Optional.empty();
    }
}
