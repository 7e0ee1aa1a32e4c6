package dev.thither.theme;

import java.util.Optional;

/** Where a site keeps the files that replace the theme's. Called from several threads. */
public interface TemplateSource {
    /** A site that takes the theme as it is. */
    TemplateSource NONE = new TemplateSource() {
        @Override
        public Optional<String> template(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> asset(String name) {
            return Optional.empty();
        }
    };

    /** The text of the site's own template of that name, {@code review.html}. */
    Optional<String> template(String name);

    /** The site's own file of that name below {@code assets/}, {@code thither.css}. */
    Optional<byte[]> asset(String name);
}
