package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Target;
import dev.thither.html.Address;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every page, whatever its document says: tags nest, ids are unique, links lead somewhere, nothing runs.
 */
class MarkupTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"<]*\")?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][a-zA-Z0-9-]*)=\"([^\"]*)\"");
    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img", "input");
    private static final List<String> PIECES = List.of(
            "# A\n",
            "## What changed\n",
            "## Goals\n",
            "## Last cycle's goals\n",
            "- [ ] a: dropped\n",
            "- [x] [b](b.md#b)\n",
            "- 2026-09-15 c #t @ines\n",
            "- Evidence: [b](b.md#b)\n",
            "### Win <b>\n",
            "#### deep\n",
            "- For: you\n",
            "- [x] done (2026-01-01)\n",
            "- [ ] [open](b.md#b)\n",
            "  - nested\n",
            "1. one\n",
            "> quote\n",
            "> - in\n",
            "```js \"x\n</code>\n```\n",
            "<div onclick=\"x\">\n",
            "<!-- c -->\n",
            "\n",
            "\n\n",
            "words *em **strong*** `a<b`\n",
            "![alt \"q\"](p.svg \"t<\")\n",
            "[x](javascript:1)\n",
            "| a | b |\n|---|---|\n| 1 |\n",
            "note[^1]\n",
            "\n[^1]: text [^2]\n",
            "[^2]: > q\n",
            "- 2026-02-02 then\n",
            "<script>\n",
            "&lt;x&amp; & <\n",
            "\u0000\uFFFE\n",
            "---\n",
            "\n<!-- private -->\n## P\n<!-- /private -->\n",
            "## Decisions\n",
            "- Known: x\n",
            "\t\tcode\n",
            "[![i](p.svg)](https://e.example)\n",
            "<http://e.example/?a=1&b=2>\n");

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(150);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(25); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_page_is_sound(int seed) {
        var random = new Random(seed);
        var front = "---\nkind: %s\nauthor: ines\nlevel: mid\ncycle: c1\nvisibility: org\nstatus: shared\n---\n";
        var site = new Sources()
                .with("x/review.md", front.formatted("self-review") + text(random))
                .with("x/response.md", front.formatted("response") + text(random))
                .with("x/plan.md", front.formatted("growth-plan") + text(random))
                .with("x/log.md", front.formatted("log") + text(random))
                .withPage("b.md", text(random))
                .withPage("x/b.md", "# B")
                .with("p.svg", "<svg/>")
                .with("x/p.svg", "<svg/>")
                .build();

        for (var path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                check(path, site);
            }
        }
    }

    @Test
    void a_broken_page_would_be_noticed() {
        assertThat(problems("<p><b></p>")).isNotEmpty();
        assertThat(problems("<p>a < b</p>")).isNotEmpty();
        assertThat(problems("<p id=\"a\"></p><p id=\"a\"></p>")).isNotEmpty();
        assertThat(problems("<p onclick=\"x\"></p>")).isNotEmpty();
    }

    private static void check(String path, Built site) {
        var page = site.file(path);
        assertThat(problems(page.substring("<!doctype html>".length())))
                .as(path + "\n" + page)
                .isEmpty();
        assertThat(page)
                .contains("<meta name=\"robots\" content=\"noindex, nofollow\">", "<html lang=\"en\">", "<main")
                .doesNotContain(" style=\"", "=\"javascript:");
        assertThat(headings(page)).as(path).startsWith(1);
        for (var target : targets(page)) {
            assertThat(exists(target, path, site)).as("%s in %s", target, path).isTrue();
        }
    }

    /** The levels of headings: one of the first, and none is more than one below that before it. */
    private static List<Integer> headings(String page) {
        var levels = new ArrayList<Integer>();
        TAG.matcher(page)
                .results()
                .filter(tag -> tag.group(2).matches("h[1-6]") && tag.group(1).isEmpty())
                .forEach(tag -> {
                    var level = tag.group(2).charAt(1) - '0';
                    assertThat(level).isLessThanOrEqualTo(levels.isEmpty() ? 1 : levels.get(levels.size() - 1) + 1);
                    levels.add(level);
                });
        assertThat(levels).containsOnlyOnce(1);
        return levels;
    }

    private static List<String> targets(String page) {
        return ATTRIBUTE
                .matcher(page)
                .results()
                .filter(attribute ->
                        attribute.group(1).equals("href") || attribute.group(1).equals("src"))
                .map(attribute -> attribute.group(2))
                .filter(target -> !target.startsWith("http"))
                .toList();
    }

    private static boolean exists(String target, String from, Built site) {
        var hash = target.indexOf('#');
        var file = hash < 0 ? target : target.substring(0, hash);
        var found = Target.of(file, Address.folderOf(from)) instanceof Target.File other
                        && !other.path().isEmpty()
                ? other.path()
                : from;
        var anchor = hash < 0 ? "" : target.substring(hash + 1);
        return site.files().containsKey(found)
                && (anchor.isEmpty() || site.file(found).contains(" id=\"" + anchor + "\""));
    }

    private static List<String> problems(String page) {
        var problems = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        var ids = new HashSet<String>();
        var at = 0;
        var tags = TAG.matcher(page);
        while (tags.find()) {
            if (page.substring(at, tags.start()).matches("(?s).*[<>].*")) {
                problems.add("loose bracket in " + page.substring(at, tags.start()));
            }
            at = tags.end();
            var name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!tags.group(1).isEmpty()) {
                if (open.isEmpty() || !open.pop().equals(name)) {
                    problems.add("</" + name + "> closes nothing");
                }
            } else if (!VOID.contains(name) && tags.group(4).isEmpty()) {
                open.push(name);
                if (name.equals("p") && open.stream().filter("p"::equals).count() > 1) {
                    problems.add("a paragraph in a paragraph");
                }
            }
            ATTRIBUTE.matcher(tags.group(3)).results().forEach(attribute -> {
                if (attribute.group(1).startsWith("on")) {
                    problems.add("a handler");
                }
                if (attribute.group(1).equals("id") && !ids.add(attribute.group(2))) {
                    problems.add("twice the id " + attribute.group(2));
                }
            });
        }
        open.forEach(tag -> problems.add("<" + tag + "> is not closed"));
        return problems;
    }
}
