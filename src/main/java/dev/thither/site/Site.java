package dev.thither.site;

import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * A site, ready to be rendered: for one audience, from the documents that it may see. Of all others nothing is read.
 *
 * <p>Documents are read one at a time for each thread and dropped once their page is made; what is kept of each is
 * little more than its front matter.
 */
public final class Site {
    private final SiteSettings settings;
    private final TemplateSource overrides;
    private final ReviewReader reader;
    private final Catalogue catalogue;
    private final RulePages rules;
    private final Documents source;
    private final Remarks remarks;

    /**
     * A site of documents.
     *
     * @param documents the front matter of all that can be read, also of those that the audience may not read
     * @param unreadable the paths of all others; they are left out, and what may belong to them is shown to fewer
     * @param rules those that get a page; may be none
     * @param source where documents and pictures are read from
     * @param remarks on documents that the audience is the author of; asked for no others
     */
    public Site(
            SiteSettings settings,
            TemplateSource overrides,
            ReviewReader reader,
            Collection<FrontMatter> documents,
            Collection<String> unreadable,
            Collection<RulePage> rules,
            Documents source,
            Remarks remarks) {
        this.settings = settings;
        this.overrides = overrides;
        this.reader = reader;
        this.catalogue = Catalogue.of(settings, documents, unreadable);
        this.rules = new RulePages(rules);
        this.source = source;
        this.remarks = remarks;
    }

    /**
     * Renders every page that the audience may see and gives each file to {@code sink} as soon as it is made, in any
     * order and from {@code threads} threads at a time.
     *
     * @throws TemplateException when a template cannot be read or filled in
     */
    public SiteReport render(int threads, Consumer<Page> sink) {
        var parts = new Parts(settings, new Theme(overrides), catalogue, rules, source);
        var sitemap = new Sitemap(settings.hosting());
        var report = new Rendering(
                        parts, reader, catalogue, rules, source, remarks, parts.summaries(), sitemap.watching(sink))
                .run(new Workers(threads));
        sitemap.write(sink);
        return report;
    }
}
