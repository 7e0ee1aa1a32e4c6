package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Gallery;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The pictures that shown documents refer to; each is handed on when it is first asked for, and no other file ever is.
 */
final class Pictures implements Gallery {
    private final Documents source;
    private final Claims claims;
    private final Consumer<Page> sink;
    private final Map<String, Boolean> asked;
    private final BiConsumer<String, Boolean> answered;

    Pictures(Documents source, Claims claims, Consumer<Page> sink) {
        this(source, claims, sink, new ConcurrentHashMap<>(), (path, shown) -> {});
    }

    private Pictures(
            Documents source,
            Claims claims,
            Consumer<Page> sink,
            Map<String, Boolean> asked,
            BiConsumer<String, Boolean> answered) {
        this.source = source;
        this.claims = claims;
        this.sink = sink;
        this.asked = asked;
        this.answered = answered;
    }

    /** The same, for somebody who tells which they asked for and whether there is one. */
    Pictures heardBy(BiConsumer<String, Boolean> listener) {
        return new Pictures(source, claims, sink, asked, listener);
    }

    /** A picture that is there is among the files of the site from now on. */
    @Override
    public Optional<String> hrefTo(String path, Address page) {
        return publish(path) ? Optional.of(page.hrefTo(new Address(path))) : Optional.empty();
    }

    /** Whether there is such a picture; if so it is among the files of the site. */
    boolean publish(String path) {
        var isThere = asked.computeIfAbsent(path, this::copy);
        answered.accept(path, isThere);
        return isThere;
    }

    private boolean copy(String path) {
        var bytes = claims.isFree(path) ? source.file(path) : Optional.<byte[]>empty();
        bytes.ifPresent(found -> sink.accept(new Page(path, found)));
        return bytes.isPresent();
    }
}
