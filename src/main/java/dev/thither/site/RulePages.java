package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.html.Findings;
import dev.thither.html.HtmlWriter;
import dev.thither.html.Links;
import dev.thither.html.Markup;
import dev.thither.html.Places;
import dev.thither.theme.view.Html;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.ListView;
import dev.thither.theme.view.RuleView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page for each rule, and the list of them. */
final class RulePages implements Places {
    static final Address RULES = Address.folder("rules");
    private static final String EXAMPLE = "markdown";

    private final Map<String, RulePage> rules = new TreeMap<>();

    RulePages(Collection<RulePage> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    @Override
    public Optional<Address> page(String path) {
        var id = path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) : path;
        return Optional.ofNullable(rules.get(id)).map(RulePage::address);
    }

    @Override
    public boolean isHidden(String path) {
        return false;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    Collection<RulePage> all() {
        return rules.values();
    }

    Collection<Address> addresses() {
        return rules.values().stream().map(RulePage::address).toList();
    }

    Sheet list() {
        var rows = rules.values().stream()
                .sorted(Comparator.comparing(RulePage::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(RulePage::id))
                .map(rule -> new ListView.Row(rule.title(), RULES.hrefTo(rule.address()), rule.id(), List.of()))
                .toList();
        var view = new ListView(
                "Rules",
                "What Thither looks for, and when it is fine to ignore it.",
                List.of(),
                List.of(new ListView.Group("", "", rows)),
                List.of(),
                List.of());
        return new Sheet("list", RULES, "Rules", List.of(), List.of(), "list", view);
    }

    Sheet page(RulePage rule, Pictures pictures, Findings findings) {
        var blocks = body(rule);
        var headings = rule.document().headings().stream()
                .filter(heading -> heading.level() > 1)
                .toList();
        var anchors = headings.stream().map(Block.Heading::anchor).collect(Collectors.toSet());
        var links = new Links(this, rule.id() + ".md", rule.address(), anchors, Set.of(), "", pictures, findings);
        var view = new RuleView(rule.id(), rule.title(), rule.severity(), rule.levels(), body(blocks, links));
        var trail = List.of(new LinkView("Rules", rule.address().hrefTo(RULES)));
        return new Sheet("rule", rule.address(), rule.title(), trail, Contents.ofHeadings(headings), "rule", view);
    }

    /** All but the title, which the page has from elsewhere. */
    static List<Block> body(RulePage rule) {
        return rule.document().blocks().stream()
                .filter(block -> !(block instanceof Block.Heading heading && heading.level() == 1))
                .toList();
    }

    private static Html body(List<Block> blocks, Links links) {
        var html = new HtmlWriter(links, blocks);
        var body = blocks.stream()
                .map(block ->
                        block instanceof Block.Code code && code.language().startsWith(EXAMPLE)
                                ? example(code)
                                : html.blocks(List.of(block), 1))
                .toList();
        return Html.joined(body).and(html.footnotes());
    }

    /** An example for certain levels, which the line that opens it names. */
    private static Html example(Block.Code code) {
        var out = new StringBuilder("<figure class=\"example\">");
        var levels = code.language().substring(EXAMPLE.length()).strip().replace(",", ", ");
        if (!levels.isEmpty()) {
            out.append("<figcaption>");
            Markup.text(levels, out);
            out.append("</figcaption>");
        }
        out.append("<pre tabindex=\"0\"><code>");
        out.append(Markup.text(code.text()).replace("«", "<mark>").replace("»", "</mark>"));
        return new Html(out.append("</code></pre></figure>\n").toString());
    }
}
