package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.rule.Rules;
import dev.thither.preview.Preview;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class PreviewTest {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">\n";
    private static final String REVIEW = """
            ---
            kind: self-review
            author: %s
            level: senior
            cycle: 2026-h1
            visibility: org
            status: shared
            ---
            # Review of %1$s

            ## Goals

            - Tomasz leads the release
            """;
    private static final String INES = "content/people/ines/2026-h1/review.md";
    private static final String EARLIER = "content/people/ines/2025-h2/review.md";
    private static final String INES_PAGE = "/people/ines/2026-h1/review/";
    private static final String BO = "content/people/bo/2026-h1/review.md";
    private static final String BO_PAGE = "/people/bo/2026-h1/review/";

    private static final String RULE = """
            ---
            rule: buzz
            title: %s
            any-of: [synergy]
            message: “{words}” says little.
            ---
            # Buzz
            """;

    @TempDir
    private Path folder;

    private Shell shell;
    private Preview preview;
    private Visitor visitor;
    private volatile LocalDate today = LocalDate.parse("2026-09-01");

    @BeforeEach
    void start() throws IOException {
        shell = new Shell(folder)
                .with("thither.yml", "title: Reviews\n")
                .with(INES, REVIEW.formatted("ines"))
                .with(BO, REVIEW.formatted("bo"));
        var ines = new Audience.Author("ines");
        var site = new PreviewedSite(
                this::project,
                ines,
                false,
                () -> today,
                opened -> new AuthorsRemarks(shell.invocation(), opened, ines)::now);
        preview = Preview.start(site, 0);
        visitor = new Visitor(preview.address());
    }

    private Project project() {
        return Project.open(folder, Rules.withAdded(), Rules.rulesets().versions());
    }

    @AfterEach
    void end() {
        preview.close();
    }

    @Test
    void after_any_change_every_file_is_the_one_that_a_clean_build_makes() throws Exception {
        var edits = new LinkedHashMap<String, Runnable>();
        edits.put("nothing", () -> {});
        edits.put("a goal that is a trap", () -> shell.with(INES, REVIEW.formatted("ines") + "- Learn Rust\n"));
        edits.put(
                "the same goal in the cycle before",
                () -> shell.with(EARLIER, REVIEW.formatted("ines").replace("2026-h1", "2025-h2") + "- Learn Rust\n"));
        edits.put(
                "another goal in the cycle before",
                () -> shell.with(EARLIER, REVIEW.formatted("ines").replace("2026-h1", "2025-h2") + "- Learn Zig\n"));
        edits.put("words", () -> shell.with(INES, REVIEW.formatted("ines") + "- Aylin leads the check\n"));
        edits.put(
                "a title, which lists show",
                () -> shell.with(
                        "content/guide/first.md", "---\nkind: page\nvisibility: org\nstatus: shared\n---\n# First\n"));
        edits.put(
                "a title again",
                () -> shell.with(
                        "content/guide/first.md", "---\nkind: page\nvisibility: org\nstatus: shared\n---\n# Other\n"));
        edits.put("a visibility", () -> shell.with(BO, REVIEW.formatted("bo").replace(": org", ": private")));
        edits.put("and back", () -> shell.with(BO, REVIEW.formatted("bo")));
        edits.put(
                "a document more",
                () -> shell.with(
                        "content/people/ines/2026-h2/plan.md",
                        REVIEW.formatted("ines")
                                .replace("self-review", "growth-plan")
                                .replace("h1", "h2")));
        edits.put(
                "a picture",
                () -> shell.with("content/a.svg", "<svg/>")
                        .with(INES, REVIEW.formatted("ines") + "\n![a](../../../a.svg)\n"));
        edits.put("another picture", () -> shell.with("content/a.svg", "<svg></svg>"));
        edits.put(
                "a link to a heading further on",
                () -> shell.with(BO, REVIEW.formatted("bo") + "\n[goals](../../ines/2026-h1/review.md#goals)\n"));
        edits.put(
                "a link to a heading that is private",
                () -> shell.with(BO, REVIEW.formatted("bo") + "\n<!-- private -->\n## Quiet\n<!-- /private -->\n")
                        .with(INES, REVIEW.formatted("ines") + "\n[quiet](../../bo/2026-h1/review.md#quiet)\n"));
        edits.put(
                "an answer to a review",
                () -> shell.with(
                        "content/people/ines/2026-h1/answer.md",
                        REVIEW.formatted("tomasz")
                                .replace("self-review", "response")
                                .replace(": org", ": manager")));
        edits.put(
                "a review beside it that cannot be read",
                () -> shell.with(
                        "content/people/ines/2026-h1/torn.md", REVIEW.formatted("bo") + "\n<!-- private -->\n"));
        edits.put("that review gone", () -> delete("content/people/ines/2026-h1/torn.md"));
        edits.put("a document renamed", () -> move(BO, "content/people/bo/2026-h1/log.md"));
        edits.put("a folder renamed", () -> move("content/people/bo", "content/people/bob"));
        edits.put("a document gone", () -> delete("content/guide/first.md"));
        edits.put("the title of the site", () -> shell.with("thither.yml", "title: Other reviews\n"));
        edits.put(
                "a level that nobody knows",
                () -> shell.with(
                        "content/people/cy/review.md", REVIEW.formatted("cy").replace("senior", "L5")));
        edits.put("a ladder", () -> shell.with("ladder.yml", "levels:\n  L5: senior\n"));
        edits.put("a ladder less", () -> delete("ladder.yml"));
        edits.put("a template", () -> shell.with("templates/404.html", "<p>{{ page.title }}</p>"));
        edits.put("that template", () -> shell.with("templates/404.html", "<b>{{ page.title }}</b>"));
        edits.put("a style", () -> shell.with("templates/assets/thither.css", "body { color: red }"));
        edits.put("no template", () -> delete("templates/404.html"));
        edits.put(
                "a rule",
                () -> shell.with("thither.yml", "title: Reviews\nown-rules: [rules/]\n")
                        .with("rules/buzz.md", RULE.formatted("Buzz")));
        edits.put("that rule", () -> shell.with("rules/buzz.md", RULE.formatted("Fuzz")));
        edits.put("another source", () -> {
            move("content", "texts");
            shell.with("thither.yml", "title: Reviews\nsource: texts\n");
        });

        var known = new TreeMap<String, String>();
        for (var edit : edits.entrySet()) {
            edit.getValue().run();
            var built = built();
            known.keySet().forEach(path -> known.put(path, ""));
            known.putAll(built);

            var served = Visitor.await(() -> served(known), known::equals);

            assertThat(served).as("after a change of " + edit.getKey()).isEqualTo(known);
        }
    }

    @Test
    void a_save_that_keeps_size_and_time_is_seen() throws Exception {
        var file = folder.resolve(INES);
        var time = FileTime.fromMillis(System.currentTimeMillis());
        Files.setLastModifiedTime(file, time);
        Visitor.await(() -> visitor.file(INES_PAGE), page -> page.contains("Tomasz"));

        shell.with(INES, REVIEW.formatted("ines").replace("Tomasz", "Tamara"));
        Files.setLastModifiedTime(file, time);

        assertThat(Visitor.await(() -> visitor.file(INES_PAGE), page -> page.contains("Tamara")))
                .contains("Tamara");
    }

    @Test
    void a_save_by_renaming_is_seen() throws Exception {
        shell.with(
                "content/people/ines/2026-h1/.review.md.swp", REVIEW.formatted("ines") + "- Aylin leads the check\n");
        Files.move(
                folder.resolve("content/people/ines/2026-h1/.review.md.swp"),
                folder.resolve(INES),
                StandardCopyOption.ATOMIC_MOVE);

        assertThat(Visitor.await(() -> visitor.file(INES_PAGE), page -> page.contains("Aylin")))
                .contains("Aylin");
    }

    @Test
    void only_a_page_that_changed_gets_a_new_version() throws Exception {
        try (var ines = visitor.look(INES_PAGE);
                var bo = visitor.look(BO_PAGE)) {
            var inesFirst = ines.next();
            var boFirst = bo.next();

            shell.with(INES, REVIEW.formatted("ines") + "- Aylin leads the check\n");
            var inesSecond = ines.next();
            shell.with(BO, REVIEW.formatted("bo") + "- Aylin leads the check\n");
            var boSecond = bo.next();

            assertThat(inesSecond.version()).isNotEqualTo(inesFirst.version());
            assertThat(boSecond.version()).isNotEqualTo(boFirst.version());
            assertThat(visitor.get(INES_PAGE).body()).contains("data-version=\"" + inesSecond.version() + "\"");
        }
    }

    @Test
    void a_page_whose_last_day_is_over_goes_with_no_edit() throws Exception {
        shell.with(BO, REVIEW.formatted("bo").replace("cycle:", "keep-until: 2026-09-01\ncycle:"));
        assertThat(visitor.get(BO_PAGE).statusCode()).isEqualTo(200);

        today = today.plusDays(1);

        assertThat(Visitor.await(() -> visitor.get(BO_PAGE), answer -> answer.statusCode() == 404)
                        .body())
                .doesNotContain("Tomasz");
    }

    @Test
    void a_page_whose_picture_or_style_changed_gets_a_new_version() throws Exception {
        shell.with("content/a.svg", "<svg/>").with(INES, REVIEW.formatted("ines") + "\n![a](../../../a.svg)\n");
        try (var look = visitor.look(INES_PAGE)) {
            Visitor.await(() -> visitor.file("/a.svg"), file -> !file.isEmpty());
            var first = look.next(state -> visitor.get(INES_PAGE).body().contains(state.version()));

            shell.with("content/a.svg", "<svg></svg>");
            var second = look.next(state -> !state.equals(first));
            shell.with("templates/assets/thither.css", "body { color: red }");
            var third = look.next();

            assertThat(second.version()).isNotEqualTo(first.version());
            assertThat(third.version()).isNotEqualTo(second.version());
        }
    }

    @Test
    void the_page_to_search_on_gets_a_new_version_when_the_words_of_any_page_changed() throws Exception {
        try (var look = visitor.look("/search/")) {
            var first = look.next();

            shell.with(BO, REVIEW.formatted("bo") + "- Aylin leads the check\n");

            assertThat(look.next().version()).isNotEqualTo(first.version());
        }
    }

    @Test
    void a_document_that_cannot_be_read_leaves_its_last_good_page_until_it_is_mended() throws Exception {
        try (var look = visitor.look(INES_PAGE)) {
            var good = look.next();
            var page = visitor.get(INES_PAGE).body();

            shell.with(INES, REVIEW.formatted("ines").replace("kind: self-review", "kind: <b>"));
            var broken = look.next();
            var stayed = visitor.get(INES_PAGE).body();
            shell.with(INES, REVIEW.formatted("ines"));
            var mended = look.next();

            assertThat(broken.version()).isEqualTo(good.version());
            assertThat(broken.errors()).singleElement().asString().startsWith(INES + ":2:7: “<b>” is no kind");
            assertThat(stayed).isEqualTo(page);
            assertThat(mended).isEqualTo(good);
        }
    }

    @Test
    void a_document_that_never_could_be_read_has_a_page_that_says_why_with_its_words_escaped() throws Exception {
        shell.with("content/new.md", "---\nkind: <script>alert(1)</script>\n---\n");

        var answer = Visitor.await(() -> visitor.get("/new/"), each -> each.statusCode() == 500);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("content/new.md:2:7: “&lt;script&gt;alert(1)&lt;/script&gt;” is no kind")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_broken_link_is_told_of_beside_the_page_as_it_is() throws Exception {
        try (var look = visitor.look(INES_PAGE)) {
            var good = look.next();

            shell.with(INES, REVIEW.formatted("ines") + "- See [this](gone.md)\n");
            var broken = look.next();

            assertThat(broken.version()).isNotEqualTo(good.version());
            assertThat(broken.errors())
                    .singleElement()
                    .asString()
                    .startsWith(INES + ":14:14: there is no document “people/ines/2026-h1/gone.md”");
            assertThat(visitor.file(INES_PAGE)).contains("See this");
        }
    }

    @Test
    void a_mistake_in_a_template_leaves_the_last_good_pages_and_names_template_and_line() throws Exception {
        try (var look = visitor.look(INES_PAGE)) {
            var good = look.next();

            shell.with("templates/review.html", "<p>\n{{ nobodyKnowsThis }}");
            var broken = look.next();
            var stayed = visitor.file(INES_PAGE);
            delete("templates/review.html");
            var mended = look.next();

            assertThat(broken.version()).isEqualTo(good.version());
            assertThat(broken.errors()).singleElement().asString().startsWith("template review.html:2: ");
            assertThat(stayed).contains("Tomasz");
            assertThat(mended).isEqualTo(good);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thither.yml", "ladder.yml"})
    void a_mistake_in_the_configuration_leaves_all_pages_as_they_were(String file) throws Exception {
        var before = Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
        try (var look = visitor.look(INES_PAGE)) {
            var good = look.next();

            shell.with(file, "titel: Reviews\n");
            var broken = look.next();
            shell.with(INES, REVIEW.formatted("ines") + "- Aylin leads the check\n");
            shell.with(file, before);
            var mended = look.next();

            assertThat(broken.version()).isEqualTo(good.version());
            assertThat(broken.errors()).singleElement().asString().startsWith(file + ":1:1: “titel” is no key");
            assertThat(mended.errors()).isEmpty();
            assertThat(Visitor.await(() -> visitor.file(INES_PAGE), page -> page.contains("Aylin")))
                    .contains("Aylin");
        }
    }

    @Test
    void a_page_that_is_gone_is_not_found_and_its_address_is_told_when_it_is_back() throws Exception {
        try (var look = visitor.look(INES_PAGE)) {
            var good = look.next();

            delete(INES);
            var gone = look.next();
            var answer = visitor.get(INES_PAGE);
            shell.with(INES, REVIEW.formatted("ines"));
            var back = look.next();

            assertThat(gone.version()).isNotEqualTo(good.version());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("href=\"../../../../assets/thither.css\"");
            assertThat(back).isEqualTo(good);
        }
    }

    @Test
    void every_answer_keeps_the_browser_from_doing_more_than_reading() {
        for (var path : new String[] {INES_PAGE, "/assets/thither.css", "/t.preview.js", "/gone/"}) {
            var headers = visitor.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.map()).doesNotContainKey("Access-Control-Allow-Origin");
        }
    }

    @Test
    void the_policy_in_a_page_gives_way_to_the_header_which_lets_the_script_ask_what_is_new() throws Exception {
        built();
        assertThat(folder.resolve("built/index.html")).content().contains(POLICY);
        assertThat(visitor.get("/").body()).contains("t.preview").doesNotContain("Content-Security-Policy");
        assertThat(visitor.get("/gone/").body()).doesNotContain("Content-Security-Policy");
    }

    @Test
    void each_kind_of_file_has_its_type() {
        shell.with("content/a.svg", "<svg/>");

        assertThat(type(INES_PAGE)).isEqualTo("text/html; charset=utf-8");
        assertThat(type("/assets/thither.css")).isEqualTo("text/css; charset=utf-8");
        assertThat(type("/assets/thither.js")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(type("/assets/mark.svg")).isEqualTo("image/svg+xml");
        assertThat(type("/robots.txt")).isEqualTo("text/plain; charset=utf-8");
        assertThat(type("/t.preview.js")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(type("/t.preview.css")).isEqualTo("text/css; charset=utf-8");
    }

    private String type(String path) {
        return visitor.get(path).headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        var get = visitor.get(INES_PAGE);
        var head = visitor.send("HEAD", INES_PAGE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .isEqualTo(get.headers().firstValueAsLong("Content-Length"));
        assertThat(visitor.send("HEAD", "/t.preview.events?page=/").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void nothing_but_reading_is_allowed(String method) {
        var answer = visitor.send(method, INES_PAGE);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_folder_without_its_slash_leads_to_the_one_with_it() {
        var answer = visitor.get("/people/ines/2026-h1/review");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(INES_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host: example.org\r\n",
                "Host: localhost.example.org\r\n",
                "Host: 127.0.0.1.example.org:8323\r\n",
                "Host: 0.0.0.0\r\n",
                "Host: localhost\r\nHost: example.org\r\n",
                "Host: [::2]\r\n"
            })
    void a_request_that_means_another_host_is_refused(String host) throws IOException {
        var answer = visitor.sendRaw("GET / HTTP/1.1\r\n%sConnection: close\r\n\r\n".formatted(host));

        assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Reviews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8323", "[::1]", "[::1]:8323"})
    void a_request_that_means_this_machine_is_answered(String host) throws IOException {
        var answer = visitor.sendRaw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                INES_PAGE,
                "/assets/thither.css",
                "/t.preview.js",
                "/t.preview.events?page=/",
                "/gone/",
                "/?key="
            })
    void nobody_without_the_key_gets_anything(String path) {
        var answer = Visitor.uninvited(preview.address()).get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("This preview is for whoever started it. Open the address that it printed.\n");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void the_key_leaves_the_address_and_stays_with_the_browser() {
        var uninvited = Visitor.uninvited(preview.address());

        var answer = uninvited.get(INES_PAGE + "?" + preview.address().getQuery());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(INES_PAGE);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .matches("thither-preview-\\d+=[\\w-]{22}; Path=/; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "/%2fexample.org/", "///example.org/"})
    void the_key_leads_to_no_other_host(String path) throws IOException {
        var answer = visitor.sendRaw("GET %s?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .formatted(path, preview.address().getQuery()));

        assertThat(answer).startsWith("HTTP/1.1 302").containsPattern("\r\nLocation: /(?!/)");
    }

    @Test
    void an_address_for_a_browser_to_be_started_with_opens_once() {
        var uninvited = Visitor.uninvited(preview.address());
        var once = preview.once(preview.address().resolve(INES_PAGE)).toString();

        assertThat(uninvited.get(once).statusCode()).isEqualTo(302);
        assertThat(uninvited.get(once).statusCode()).isEqualTo(403);
    }

    @Test
    void it_listens_on_the_loopback_address_alone() {
        assertThat(preview.address().getHost()).isIn("127.0.0.1", "[0:0:0:0:0:0:0:1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../thither.yml",
                "/../../thither.yml",
                "/%2e%2e/thither.yml",
                "/..%2fthither.yml",
                "/..%5cthither.yml",
                "/people/../../secret.png",
                "/%2e%2e/secret.png",
                "//etc/passwd",
                "/people/ines/2026-h1/review.md",
                "/secret.png%00.html",
                "/%ff%fe",
                "/content/people"
            })
    void no_address_leads_out_of_the_site(String path) throws IOException {
        shell.with("secret.png", "SECRET");

        var answer = visitor.sendRaw("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));

        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("SECRET", "title: Reviews", "kind: self-review");
    }

    @Test
    void pages_are_served_however_many_listen() throws Exception {
        var looks = new ArrayList<Visitor.Look>();
        try {
            for (var i = 0; i < 60; i++) {
                looks.add(visitor.look(INES_PAGE));
            }
            looks.get(59).next();

            assertThat(visitor.get(INES_PAGE).statusCode()).isEqualTo(200);
            shell.with(INES, REVIEW.formatted("ines") + "- Aylin leads the check\n");
            assertThat(looks.get(59).next().errors()).isEmpty();
        } finally {
            for (var look : looks) {
                look.close();
            }
        }
    }

    @Test
    void nothing_is_written_and_no_build_has_the_script() throws Exception {
        var before = files(folder);
        visitor.get("/");
        visitor.get(INES_PAGE);
        try (var look = visitor.look(INES_PAGE)) {
            look.next();
        }

        assertThat(files(folder)).isEqualTo(before);
        assertThat(built().values()).isNotEmpty().noneMatch(text -> text.contains("t.preview"));
    }

    /** What a build makes now, by address, without the policy in each page, for which the preview has a header. */
    private Map<String, String> built() throws IOException {
        var out = folder.resolve("built");
        shell.run("build", "--audience", "author=ines", "--keep-going", "-o", out.toString());
        var built = files(out);
        built.replaceAll((path, text) -> text.replace(POLICY, ""));
        return built;
    }

    private Map<String, String> served(Map<String, String> paths) {
        return paths.keySet().stream()
                .collect(Collectors.toMap(path -> path, visitor::file, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var path = root.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    files.put("/" + path, Files.readString(file));
                }
            }
        }
        return files;
    }

    private void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
