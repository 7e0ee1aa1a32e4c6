package dev.thither.site;

import dev.thither.html.Located;
import java.util.List;

/**
 * What came of rendering a site.
 *
 * @param pages how many HTML pages were made
 * @param errors for which nothing should be published: documents that cannot be read, links and pictures that lead
 *     nowhere, two documents at one address; by place
 * @param notes on what is shown otherwise than written: links to what the audience may not read and to addresses that
 *     are not safe, both shown as plain text; by place
 */
public record SiteReport(int pages, List<Located> errors, List<Located> notes) {
    public SiteReport {
        errors = errors.stream().sorted(Located.BY_PLACE).distinct().toList();
        notes = notes.stream().sorted(Located.BY_PLACE).distinct().toList();
    }
}
