package dev.thither.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places within a document that links can lead to: its headings, wherever they stand, and what its tags name.
 *
 * @param names in lower case
 */
public record LinkPlaces(Set<String> names) {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);

    /**
     * The top of a page, footnotes, lines of a file, and words to look for: hosts and browsers add these themselves.
     */
    private static final Pattern ADDED =
            Pattern.compile("top|fn.*|user-content-.*|l\\d+(?:c\\d+)?(?:-l\\d+(?:c\\d+)?)?|:~:.*");

    public LinkPlaces {
        names = Set.copyOf(names);
    }

    public static LinkPlaces of(Document document) {
        var names = new HashSet<String>();
        addHeadings(document.blocks(), names);
        var named = NAMED.matcher(document.source().text());
        while (named.find()) {
            for (var group = 1; group <= named.groupCount(); group++) {
                if (named.group(group) != null) {
                    names.add(folded(named.group(group)));
                }
            }
        }
        return new LinkPlaces(names);
    }

    private static void addHeadings(List<Block> blocks, Set<String> names) {
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                names.add(folded(heading.anchor()));
            } else if (block instanceof Block.Quote quote) {
                addHeadings(quote.blocks(), names);
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> addHeadings(item.blocks(), names));
            }
        }
    }

    /**
     * Whether a link arrives somewhere, as browsers and hosts compare names.
     *
     * @param anchor decoded, without the {@code #}; empty for the document as a whole
     */
    public boolean has(String anchor) {
        var name = folded(anchor);
        return name.isEmpty() || names.contains(name) || ADDED.matcher(name).matches();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
