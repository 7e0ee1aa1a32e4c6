package dev.thither.preview;

import dev.thither.site.Page;
import dev.thither.site.PagesOnDemand;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages of the newest edition and, where one cannot be made, the last good one. Can be shared between threads. */
final class Answers {
    private static final int MOST_KEPT = 64;

    private final SiteSource source;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    Answers(SiteSource source) {
        this.source = source;
    }

    private record Kept(long edition, Answer answer) {}

    /**
     * The answer for the file at {@code path} below the site's root.
     *
     * @param edition the newest
     */
    Answer get(Edition edition, String path) {
        var last = kept(path);
        if (last.isPresent() && last.get().edition() == edition.number()) {
            return last.get().answer();
        }
        var good = last.map(Kept::answer).filter(Answer::isPage);
        var answer = good.isPresent() && edition.isStopped() ? good.get().with(List.of()) : made(edition, path, good);
        keep(path, new Kept(edition.number(), answer));
        return answer;
    }

    private Answer made(Edition edition, String path, Optional<Answer> good) {
        try {
            var made = edition.pages().make(path);
            var errors = made.page().isPresent()
                    ? Edition.inWords(made.errors())
                    : edition.unreadable().getOrDefault(path, Edition.inWords(made.errors()));
            return made.page()
                    .map(page -> new Answer(200, page.bytes(), version(edition, page, made), errors))
                    .orElseGet(() -> errors.isEmpty() ? notFound(edition, path) : last(good, errors));
        } catch (RuntimeException trouble) {
            return last(good, List.of(source.inWords(trouble)));
        }
    }

    private static Answer notFound(Edition edition, String path) {
        var page = edition.pages().notFound(path);
        return new Answer(404, page.bytes(), version(edition, page, List.of()), List.of());
    }

    private static Answer last(Optional<Answer> good, List<String> errors) {
        return good.map(answer -> answer.with(errors)).orElseGet(() -> Answer.nothingYet(errors));
    }

    private static String version(Edition edition, Page page, PagesOnDemand.Made made) {
        return version(edition, page, made.onIt());
    }

    private static String version(Edition edition, Page page, Collection<Page> onIt) {
        var digest = digest();
        digest.update(page.bytes());
        edition.pages().files().forEach(file -> digest.update(file.bytes()));
        onIt.stream().map(Page::path).sorted().forEach(path -> digest.update(path.getBytes(StandardCharsets.UTF_8)));
        onIt.stream().map(Page::bytes).forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Optional<Kept> kept(String path) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(path));
        }
    }

    private void keep(String path, Kept answer) {
        synchronized (kept) {
            kept.put(path, answer);
            if (kept.size() > MOST_KEPT) {
                var oldest = kept.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
    }
}
