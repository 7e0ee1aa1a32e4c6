package dev.thither.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** What stands in a page, or in a drawing that a browser reads like one. */
final class MarkedText {
    private static final Set<String> LEADING = Set.of("a", "area");
    private static final Set<String> PICTURES = Set.of("img", "source", "image", "input", "video", "feimage");
    /** Every attribute that holds an address; what is not known to wait for a reader counts as loaded. */
    private static final Set<String> ADDRESSES = Set.of(
            "src",
            "href",
            "xlink:href",
            "data",
            "poster",
            "background",
            "action",
            "formaction",
            "manifest",
            "ping",
            "lowsrc",
            "dynsrc",
            "classid",
            "codebase",
            "archive");

    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset");
    /** Links in a head that nothing is loaded for. */
    private static final Set<String> LEADING_LINKS =
            Set.of("alternate", "author", "bookmark", "canonical", "help", "license", "next", "prev", "search", "tag");

    private static final Set<String> PASSIVE_SCRIPTS = Set.of("application/json", "application/ld+json");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern CANDIDATE = Pattern.compile("\\s*,*\\s*(data:\\S+|[^\\s,]\\S*[^\\s,]|[^\\s,])[^,]*");
    private static final String USE_A_FILE = "Put it into a file of the site.";

    private final String path;
    private final Document document;
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Element> anchors = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private MarkedText(String path, Document document) {
        this.path = path;
        this.document = document;
    }

    static MarkedText page(String path, byte[] bytes) throws IOException {
        var page = read(path, bytes, Parser.htmlParser());
        page.lookForRobots();
        page.lookForPolicy();
        return page;
    }

    static MarkedText drawing(String path, byte[] bytes) throws IOException {
        return read(path, bytes, Parser.xmlParser());
    }

    private static MarkedText read(String path, byte[] bytes, Parser parser) throws IOException {
        var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser.setTrackPosition(true));
        var text = new MarkedText(path, document);
        document.stream().forEach(text::look);
        return text;
    }

    List<Reference> references() {
        return references;
    }

    /** The names that a fragment can lead to. */
    Set<String> anchors() {
        return Set.copyOf(anchors.keySet());
    }

    List<Fault> faults() {
        return faults;
    }

    private void look(Element element) {
        lookForCode(element);
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("id")) {
                anchor(element, attribute, true);
            } else if (name.equals("name") && element.normalName().equals("a")) {
                anchor(element, attribute, false);
            } else if (ADDRESSES.contains(name) && !element.normalName().equals("base")) {
                references.add(reference(element, attribute, attribute.getValue()));
            } else if (LISTS.contains(name)) {
                CANDIDATE
                        .matcher(attribute.getValue())
                        .results()
                        .forEach(found -> references.add(reference(element, attribute, found.group(1))));
            } else if (attribute.getValue().toLowerCase(Locale.ROOT).contains("url(") && !name.equals("style")) {
                var place = place(element, attribute);
                StyleSheet.references(attribute.getValue(), place.lineNumber(), place.columnNumber())
                        .forEach(references::add);
            }
        }
    }

    private void lookForCode(Element element) {
        var name = element.normalName();
        if (name.equals("script") && !element.hasAttr("src") && isRun(element) && !element.hasAttr("xlink:href")) {
            fault(element, "a script stands in the page", USE_A_FILE);
        } else if (name.equals("style")) {
            fault(element, "a style sheet stands in the page", USE_A_FILE);
        } else if (name.equals("base")) {
            fault(element, "<base> makes relative links lead elsewhere", "Take it out.");
        } else if (isPragma(element, "refresh")) {
            fault(
                    element,
                    "the page leads on by itself",
                    "Take the <meta http-equiv=\"refresh\"> out, and put a link there.");
        }
        for (var attribute : element.attributes()) {
            var key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (HANDLER.matcher(key).matches()) {
                fault(element, attribute, "a script stands in the attribute " + Shown.name(key), USE_A_FILE);
            } else if (key.equals("style")) {
                fault(element, attribute, "a style stands in the attribute style", "Put it into a style sheet.");
            } else if (key.equals("srcdoc")) {
                fault(element, attribute, "a page stands in the attribute srcdoc", USE_A_FILE);
            }
        }
    }

    private static boolean isRun(Element script) {
        return !PASSIVE_SCRIPTS.contains(script.attr("type").strip().toLowerCase(Locale.ROOT))
                // In a drawing it is text like any other.
                && !(script.data() + script.wholeText()).isBlank();
    }

    private void lookForRobots() {
        var kept = document.select("meta[name=robots]").stream()
                .flatMap(meta ->
                        Stream.of(meta.attr("content").toLowerCase(Locale.ROOT).split("[,\\s]+", -1)))
                .anyMatch(word -> word.equals("noindex") || word.equals("none"));
        if (!kept) {
            faults.add(Fault.of(
                    path,
                    "nothing asks search engines to leave this page out",
                    "Put <meta name=\"robots\" content=\"noindex\"> into its head."));
        }
    }

    private void lookForPolicy() {
        var policies = document.head().children().stream()
                .filter(element -> isPragma(element, "content-security-policy"))
                .toList();
        if (policies.isEmpty()) {
            faults.add(Fault.of(
                    path,
                    "there is no Content-Security-Policy in its head",
                    "Put one there as <meta http-equiv=\"Content-Security-Policy\">."));
            return;
        }
        var policy = policies.get(0);
        ContentPolicy.parse(policy.attr("content"))
                .gaps()
                .forEach(gap -> fault(
                        policy,
                        "the Content-Security-Policy is not strict: " + gap,
                        "Allow 'none' or 'self' alone, and data: for pictures."));
        references.stream()
                .filter(reference -> reference.use() != Reference.Use.LEADS)
                .filter(reference -> isBefore(reference, place(policy)))
                .findFirst()
                .ifPresent(early -> faults.add(early.fault(
                        path,
                        "%s is loaded before the Content-Security-Policy".formatted(Shown.quoted(early.address())),
                        "Put the policy first.")));
    }

    private static boolean isBefore(Reference reference, Range.Position place) {
        return reference.line() < place.lineNumber()
                || (reference.line() == place.lineNumber() && reference.column() < place.columnNumber());
    }

    private static boolean isPragma(Element element, String name) {
        return element.normalName().equals("meta")
                && element.attr("http-equiv").strip().equalsIgnoreCase(name);
    }

    private void anchor(Element element, Attribute attribute, boolean isUnique) {
        var first = anchors.putIfAbsent(attribute.getValue(), element);
        if (isUnique && first != null && !first.equals(element)) {
            var place = place(first);
            fault(
                    element,
                    attribute,
                    "the id %s stands at %d:%d already"
                            .formatted(Shown.quoted(attribute.getValue()), place.lineNumber(), place.columnNumber()),
                    "Give each its own.");
        }
    }

    private Reference reference(Element element, Attribute attribute, String address) {
        var place = place(element, attribute);
        return new Reference(
                use(element, attribute),
                "<" + element.normalName() + ">",
                address,
                place.lineNumber(),
                place.columnNumber());
    }

    private static Reference.Use use(Element element, Attribute attribute) {
        var name = element.normalName();
        var isHref = attribute.getKey().toLowerCase(Locale.ROOT).endsWith("href");
        if (isHref && (LEADING.contains(name) || (name.equals("link") && waits(element)))) {
            return Reference.Use.LEADS;
        }
        var isIcon = name.equals("link") && words(element.attr("rel")).anyMatch("icon"::equals);
        return isIcon || PICTURES.contains(name) ? Reference.Use.SHOWS : Reference.Use.LOADS;
    }

    /** Whether a link in the head is there for whoever wants to follow it; one of a kind that is not known is not. */
    private static boolean waits(Element link) {
        var rel = words(link.attr("rel")).toList();
        return !rel.contains("stylesheet")
                && rel.stream().anyMatch(LEADING_LINKS::contains)
                && LEADING_LINKS.containsAll(rel);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    private void fault(Element element, String message, String help) {
        fault(place(element), message, help);
    }

    private void fault(Element element, Attribute attribute, String message, String help) {
        fault(place(element, attribute), message, help);
    }

    private void fault(Range.Position place, String message, String help) {
        faults.add(new Fault(path, place.lineNumber(), place.columnNumber(), message, help));
    }

    private static Range.Position place(Element element) {
        return element.sourceRange().start();
    }

    private static Range.Position place(Element element, Attribute attribute) {
        var range = element.attributes().sourceRange(attribute.getKey()).nameRange();
        return range.isTracked() ? range.start() : place(element);
    }
}
