package dev.thither.site;

import dev.thither.review.FrontMatter;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.store.Format;
import dev.thither.store.Store;
import dev.thither.theme.TemplateException;
import dev.thither.theme.TemplateSource;
import dev.thither.theme.Theme;
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
    private final String key;
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
        this.key = SiteKey.of(settings, documents, unreadable, rules);
        this.rules = new RulePages(rules);
        this.source = source;
        this.remarks = remarks;
    }

    /** What it is called and for whom it is. */
    public SiteSettings settings() {
        return settings;
    }

    /**
     * Renders every page that the audience may see and gives each file to {@code sink} as soon as it is made, in any
     * order and from {@code threads} threads at a time.
     *
     * @throws TemplateException when a template cannot be read or filled in
     */
    public SiteReport render(int threads, Consumer<Page> sink) {
        return render(threads, sink::accept, new SiteMemory("", Store.empty()), (done, all) -> {});
    }

    /**
     * Renders the pages that are not what an earlier build made, and takes over all others. What comes of it is the
     * same, byte for byte.
     *
     * @param memory what the earlier build left; what this one leaves is put into it
     * @throws TemplateException when a template cannot be read or filled in
     */
    public SiteReport render(int threads, SiteTarget target, SiteMemory memory, SiteProgress progress) {
        var format = Format.of(
                Kept.class,
                Listed.class,
                Listed::path,
                path -> catalogue.document(path).orElseThrow());
        var parts = new Parts(settings, new Theme(overrides), catalogue, rules, source);
        var sitemap = new Sitemap(settings.hosting());
        var run = new SiteRun(
                parts, reader, catalogue, rules, source, remarks, parts.summaries(), sitemap.watching(target));
        var report = run.run(new Workers(threads), memory.recall(key, format).orElse(Kept.NOTHING), progress);
        sitemap.write(target);
        memory.remember(run.kept(), key, format);
        return report;
    }
}
