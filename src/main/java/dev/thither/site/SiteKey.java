package dev.thither.site;

import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import dev.thither.site.catalogue.Hosting;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.store.Format;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All that a site is told of when it is made, but for what stands below the front matter: any page may depend on it.
 * The day is part of it in no other way than by the documents whose last day is over.
 *
 * @param documents as they are on that day, by path, whoever may read them
 */
record SiteKey(
        String title,
        String language,
        Audience audience,
        boolean drafts,
        String version,
        Hosting hosting,
        List<FrontMatter> documents,
        List<String> unreadable,
        List<Rule> rules) {
    private static final Format<SiteKey> FORMAT = Format.of(
            SiteKey.class,
            Audience.class,
            Audience::word,
            word -> Audience.of(word).orElseThrow());

    /** A rule and what its page is made of. */
    private record Rule(String id, String title, String severity, List<String> levels, String text) {
        static Rule of(RulePage page) {
            return new Rule(
                    page.id(),
                    page.title(),
                    page.severity(),
                    page.levels(),
                    page.document().source().text());
        }
    }

    /** In some digits: others for whatever differs in any way. */
    static String of(
            SiteSettings settings,
            Collection<FrontMatter> documents,
            Collection<String> unreadable,
            Collection<RulePage> rules) {
        var key = new SiteKey(
                settings.title(),
                settings.language(),
                settings.audience(),
                settings.drafts(),
                settings.version(),
                settings.hosting(),
                documents.stream()
                        .map(document -> document.on(settings.today()))
                        .sorted(Comparator.comparing(FrontMatter::path))
                        .toList(),
                unreadable.stream().sorted().toList(),
                rules.stream().map(Rule::of).toList());
        return Digests.of(FORMAT.write(key));
    }
}
