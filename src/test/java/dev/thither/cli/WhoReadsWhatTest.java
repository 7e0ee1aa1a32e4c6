package dev.thither.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.thither.export.ExportFormat;
import dev.thither.site.Traces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who finds what in a built site. Every place where somebody can write something holds a word of its own, which says
 * the place and the document. Two tables say who reads which document, and who finds what stands where in it; each tree
 * then holds the words that they say and no other, in any byte and in any name.
 *
 * <p>Ines and Aylin are of the team settlement and led by Marek; Kofi is of search and led by Nadia.
 */
class WhoReadsWhatTest {
    /**
     * Who reads which document: {@code own} for its author, who also finds its private parts, {@code reads} for whom it
     * is shown to, {@code –} for nobody. One kind is not said, and {@code none} has no front matter at all. Those in
     * one folder stand beside each other; others have a folder of their own.
     */
    private static final String DOCUMENTS = """
            document      | kind        | author | folder | front matter                        | org   | org --drafts | team=settlement | team=settlement --drafts | team=search | manager=marek | manager=marek --drafts | author=ines | author=aylin | author=kofi | author=marek
            openreview    | self-review | ines   | h1     | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | own         | reads        | reads       | reads
            teamreview    | self-review | ines   | h2     | visibility: team; status: shared    | –     | –            | reads           | reads                    | –           | reads         | reads                  | own         | reads        | –           | –
            leadreview    | self-review | ines   | h3     | visibility: manager; status: closed | –     | –            | –               | –                        | –           | reads         | reads                  | own         | –            | –           | –
            ownreview     | self-review | ines   | h4     | visibility: private; status: shared | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            unsaidreview  | self-review | ines   |        | status: shared                      | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            emptyreview   | self-review | ines   |        | visibility:; status: shared         | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            oddreview     | self-review | ines   |        | visibility: public; status: shared  | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            twicereview   | self-review | ines   |        | visibility: org; visibility: org    | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            openplan      | growth-plan | ines   |        | visibility: org; status: closed     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | own         | reads        | reads       | reads
            teamplan      | growth-plan | aylin  |        | visibility: team; status: shared    | –     | –            | reads           | reads                    | –           | reads         | reads                  | reads       | own          | –           | –
            leadplan      | growth-plan | kofi   |        | visibility: manager; status: shared | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | own         | –
            ownplan       | growth-plan | marek  |        | visibility: private; status: shared | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | own
            otherplan     | growth-plan | kofi   |        | visibility: team; status: shared    | –     | –            | –               | –                        | reads       | –             | –                      | –           | –            | own         | –
            openlog       | log         | kofi   |        | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | reads        | own         | reads
            leadlog       | log         | aylin  |        | visibility: manager; status: shared | –     | –            | –               | –                        | –           | reads         | reads                  | –           | own          | –           | –
            ownlog        | log         | ines   |        | visibility: private; status: draft  | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            opendraft     | growth-plan | ines   |        | visibility: org; status: draft      | –     | reads        | –               | reads                    | –           | –             | reads                  | own         | –            | –           | –
            unsaiddraft   | growth-plan | ines   |        | visibility: org                     | –     | reads        | –               | reads                    | –           | –             | reads                  | own         | –            | –           | –
            teamdraft     | self-review | aylin  |        | visibility: team                    | –     | –            | –               | reads                    | –           | –             | reads                  | –           | own          | –           | –
            leaddraft     | self-review | ines   |        | visibility: manager                 | –     | –            | –               | –                        | –           | –             | reads                  | own         | –            | –           | –
            openanswer    | response    | marek  | h4     | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | reads        | reads       | own
            teamanswer    | response    | kofi   | h1     | visibility: team; status: shared    | –     | –            | –               | –                        | reads       | –             | –                      | reads       | –            | own         | –
            leadanswer    | response    | marek  | h3     | visibility: manager; status: shared | –     | –            | –               | –                        | –           | reads         | reads                  | reads       | –            | –           | own
            ownanswer     | response    | marek  | h2     | visibility: private; status: shared | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | own
            draftanswer   | response    | marek  | h2     | visibility: manager                 | –     | –            | –               | –                        | –           | –             | reads                  | –           | –            | –           | own
            oneoftwo      | self-review | ines   | h5     | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | own         | reads        | reads       | reads
            otheroftwo    | self-review | aylin  | h5     | visibility: private; status: shared | –     | –            | –               | –                        | –           | –             | –                      | –           | own          | –           | –
            vagueanswer   | response    | marek  | h5     | visibility: manager; status: shared | –     | –            | –               | –                        | –           | reads         | reads                  | –           | –            | –           | own
            besidebroken  | self-review | ines   | h6     | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | own         | reads        | reads       | reads
            brokenreview  | self-review | aylin  | h6     | visibility: manager; since: May     | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            brokenanswer  | response    | marek  | h6     | visibility: manager; status: shared | –     | –            | –               | –                        | –           | reads         | reads                  | –           | –            | –           | own
            guide         | page        |        |        |                                     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | reads        | reads       | reads
            teampage      | page        |        |        | visibility: team; team: settlement  | –     | –            | reads           | reads                    | –           | –             | –                      | reads       | reads        | –           | –
            ownpage       | page        | ines   |        | status: shared                      | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            misspeltpage  | page        |        |        | visiblity: private                  | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            draftpage     | page        |        |        | status: draft                       | –     | reads        | –               | reads                    | –           | –             | reads                  | –           | –            | –           | –
            notes         | none        |        | h1     |                                     | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            kindless      |             |        | h1     | status: shared                      | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            kindlessopen  |             |        |        | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | reads        | reads       | reads
            takenreview   | self-review | ines   | h7     | visibility: org; status: shared; withdrawn: true| –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            takenanswer   | response    | marek  | h7     | visibility: manager; status: shared | –     | –            | –               | –                        | –           | reads         | reads                  | reads       | –            | –           | own
            takendraft    | growth-plan | ines   |        | visibility: org; withdrawn: TRUE    | –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            overplan      | growth-plan | aylin  |        | visibility: team; status: shared; keep-until: 2026-08-31| –     | –            | –               | –                        | –           | –             | –                      | –           | own          | –           | –
            lastdayplan   | growth-plan | aylin  |        | visibility: team; status: shared; keep-until: 2026-09-01| –     | –            | reads           | reads                    | –           | reads         | reads                  | reads       | own          | –           | –
            keptlog       | log         | kofi   |        | visibility: org; status: shared; withdrawn: false| reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | reads        | own         | reads
            takenpage     | page        |        |        | withdrawn: true                     | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            overpage      | page        |        |        | keep-until: 2020-01-01              | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            oddlytaken    | self-review | ines   |        | visibility: org; status: shared; withdrawn: yes| –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            oddlykept     | self-review | ines   |        | visibility: org; status: shared; keep-until: June| –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            misspelttaken | self-review | ines   |        | visibility: org; status: shared; withdrawm: true| –     | –            | –               | –                        | –           | –             | –                      | own         | –            | –           | –
            otheropen     | growth-plan | aylin  |        | visibility: org; status: shared     | reads | reads        | reads           | reads                    | reads       | reads         | reads                  | reads       | own          | reads       | reads
            unclosed      | self-review | ines   |        | visibility: org; status: shared     | –     | –            | –               | –                        | –           | –             | –                      | –           | –            | –           | –
            """;

    /** The site's own files, which are nobody's. */
    private static final String SITE = "site";

    /**
     * Who finds what: {@code readers} of the document, its {@code author} alone, the author if it is no plain page
     * ({@code judged}), all {@code authors} of some, or {@code nobody}.
     */
    private static final String PLACES = """
            folder         | readers | the name of a folder
            file           | readers | the name of a document
            title          | readers | front matter
            role           | readers |
            toward         | readers |
            level          | readers | a company's own name for a level
            cycle          | readers |
            key            | judged  | a key that nobody knows, of which its author is told
            value          | nobody  | what it says
            yamlcomment    | nobody  |
            heading        | readers | headings of each level
            section        | readers |
            entry          | readers |
            deep           | readers |
            quotedheading  | readers |
            text           | readers | words in the text
            emphasis       | readers |
            strong         | readers |
            struck         | readers |
            olkase         | readers | accents and emoji between the letters
            code           | readers |
            codeblock      | readers |
            language       | readers | the word after a fence
            html           | readers | raw HTML, which is shown as text
            quote          | readers |
            item           | readers |
            nested         | readers |
            columnhead     | readers |
            cell           | readers |
            linktext       | readers | links to other hosts, and to what is hidden
            target         | readers |
            linktitle      | readers |
            address        | readers | a bare address
            reftext        | readers |
            reftarget      | readers | a link definition that is used
            unusedtarget   | nobody  | one that is not
            footnote       | readers | a footnote that is used
            unusedfootnote | nobody  | one that is not
            picture        | readers | the file of a picture that is shown
            bytes          | readers | what is in that file
            alt            | readers |
            picturetitle   | readers |
            remote         | readers | a picture on another host
            unusedpicture  | nobody  | the file of a picture that is not shown
            unusedbytes    | nobody  |
            attachment     | nobody  | any other file
            win            | readers | what changed, decisions, goals and their labels
            for            | readers |
            before         | readers |
            evidence       | readers |
            known          | readers |
            need           | readers |
            guess          | readers |
            goal           | readers |
            goalbody       | readers |
            knowby         | readers |
            ifthen         | readers |
            serves         | readers |
            shows          | readers |
            costs          | readers |
            stop           | readers |
            keep           | readers |
            carried        | readers |
            consent        | readers |
            action         | readers |
            done           | readers |
            checkin        | readers |
            settled        | readers | a goal that is ticked
            lastgoal       | readers | what pages of teams, cycles and people gather
            dropped        | readers |
            notbuilt       | readers |
            unknown        | readers |
            beginner       | readers |
            direction      | readers |
            ask            | readers |
            learn          | readers |
            offer          | readers |
            prevented      | readers |
            logline        | readers | logs
            tag            | readers |
            mention        | readers |
            comment        | nobody  | HTML comments
            inlinecomment  | nobody  |
            longcomment    | nobody  |
            headcomment    | nobody  |
            cellcomment    | nobody  |
            altcomment     | nobody  |
            linkcomment    | nobody  |
            waiver         | nobody  | the reason of a waiver that waives nothing
            waived         | judged  | the reason of one that does
            filewaiver     | nobody  | the reason of one for the file
            privatetext    | author  | private parts
            privateinline  | author  |
            privatecell    | author  |
            privateitem    | author  |
            privatelabel   | author  |
            privateaction  | author  |
            privatecheckin | author  |
            privateheading | author  | also where other documents link to it
            privateword    | author  | within a heading
            privatelink    | author  |
            privatetarget  | author  |
            privatepicture | author  |
            privatebytes   | author  |
            privatealt     | author  |
            privatenote    | author  | a footnote
            privatecode    | author  |
            privatelog     | author  |
            privatetag     | author  |
            privatewin     | author  | what is gathered
            privategoal    | author  |
            privatelast    | author  |
            privateask     | author  |
            privatelearn   | author  |
            privateunbuilt | author  |
            privateref     | author  | a link definition that is used outside
            privatecomment | nobody  | a comment in a private part
            privatewaiver  | nobody  |
            lost           | nobody  | what stands behind a mark that is never closed
            sitetitle      | readers | thither.yml
            source         | nobody  |
            alias          | nobody  |
            vocabulary     | nobody  |
            siteyaml       | nobody  |
            expectation    | nobody  | ladder.yml
            expectationid  | nobody  |
            unusedlevel    | nobody  |
            rulename       | readers | the page of an own rule
            ruletitle      | readers |
            ruletext       | readers |
            ruleexample    | readers |
            rulefolder     | nobody  | where that page stands
            rulefile       | nobody  |
            phrase         | nobody  | what it looks for
            message        | authors | what it says
            why            | authors |
            question       | authors |
            clears         | authors |
            ruleyaml       | nobody  |
            rulecomment    | nobody  |
            ruleprivate    | nobody  | a private part in it
            """;

    /** Every document, from its front matter on; {@code ~} stands for its name. */
    private static final String DOCUMENT = """
            ---
            kind: {kind}
            title: zqtitle~
            {front}
            zqkey~: zqvalue~ # zqyamlcomment~
            ---
            <!-- thither: ok-file focus-time: zqfilewaiver~ -->
            # zqheading~ <!-- zqheadcomment~ -->

            zqtext~ *zqemphasis~* **zqstrong~** ~~zqstruck~~~ zqöl🦊käse~ `zqcode~` <!-- zqinlinecomment~ --> <b title="zqhtml~">x</b>

            <!-- zqcomment~
            zqlongcomment~

            zqlongcomment~ -->

            [zqlinktext~](https://example.org/zqtarget~ "zqlinktitle~") https://example.org/zqaddress~ [zqreftext~][one] [private][two]
            [x <!-- zqlinkcomment~ --> y](https://example.org) one[^one]

            [one]: https://example.org/zqreftarget~
            [three]: https://example.org/zqunusedtarget~
            [^one]: zqfootnote~
            [^two]: zqunusedfootnote~

            ![zqalt~ <!-- zqaltcomment~ -->](zqpicture~.svg "zqpicturetitle~") ![x](https://example.org/zqremote~.png)

            ## zqsection~
            > zqquote~
            > ### zqquotedheading~

            1. zqitem~
               - zqnested~

            | zqcolumnhead~ | b <!-- zqcellcomment~ --> |
            |---|---|
            | zqcell~ | <!-- private -->zqprivatecell~<!-- /private --> c |

            ```zqlanguage~
            zqcodeblock~
            ```

            zqtext~ <!-- private -->zqprivateinline~<!-- /private --> x

            <!-- private -->
            zqprivatetext~ [zqprivatelink~](https://example.org/zqprivatetarget~) <!-- zqprivatecomment~ --> [^private]
            ![zqprivatealt~](zqprivatepicture~.png)

            [two]: https://example.org/{private}
            [^private]: zqprivatenote~

            ```
            zqprivatecode~
            ```
            <!-- thither: ok no-teaching: zqprivatewaiver~ -->
            <!-- /private -->

            ## Private things
            <!-- private -->

            ### zqprivateheading~

            <!-- /private -->
            ### Words <!-- private -->zqprivateword~<!-- /private --> and more
            x
            #### zqdeep~

            ## What changed
            ### zqwin~
            <!-- thither: ok technology-only: zqwaiver~ -->
            - For: zqfor~
            - Before, after: zqbefore~
            - Evidence: zqevidence~

            ## Decisions
            ### zqentry~
            - Known: zqknown~
            - Need to know: zqneed~
            - Best guess: zqguess~

            ## Goals
            ### zqgoal~
            zqgoalbody~
            - Know by: zqknowby~
            - If: zqifthen~ <!-- private -->zqprivatelabel~<!-- /private -->
            - Serves: zqserves~
            - Shows: zqshows~
            - Costs: zqcosts~
            - Stop: zqstop~
            - Keep: zqkeep~
            - Carried from: zqcarried~
            - With consent: zqconsent~
            - [ ] zqaction~ (2026-10-01)
            - [x] zqdone~
            - 2026-09-15 zqcheckin~
            <!-- private -->
            - [ ] zqprivateaction~ (2026-10-02)
            - 2026-09-16 zqprivatecheckin~
            <!-- /private -->

            ### A remarkable thing
            ### A remarkable one
            <!-- thither: ok zqrulenamezzsitezz: zqwaived~ -->

            ### Another
            - [x] zqsettled~
            - y <!-- private -->zqprivateitem~<!-- /private -->

            ## More
            <!-- private -->
            ## What changed
            ### zqprivatewin~
            ## Goals
            ### zqprivategoal~
            ## Decisions
            ### Not built: zqprivateunbuilt~
            <!-- /private -->

            ## Last cycle's goals
            - [ ] zqlastgoal~: dropped, zqdropped~
            - [x] x <!-- private -->zqprivatelast~<!-- /private -->

            ## Trade-offs
            - Not built: zqnotbuilt~

            ## What I don't know yet
            - Need to know: zqunknown~

            ## Beginner at
            zqbeginner~

            ## Where I want to go
            zqdirection~

            ## I ask for
            - Marek: zqask~
            <!-- private -->
            - Marek: zqprivateask~
            <!-- /private -->

            ## Who I learn from
            zqlearn~ <!-- private -->zqprivatelearn~<!-- /private -->

            ## I offer
            zqoffer~

            ## Log
            - 2026-04-01 zqprevented~ #prevented
            - 2026-04-02 zqlogline~ #zqtag~ @zqmention~
            - 2026-04-03 x <!-- private -->zqprivatelog~ #zqprivatetag~<!-- /private -->
            {end}
            """;

    private static final String RULE = """
            ---
            rule: zqrulename~
            title: zqruletitle~
            any-of: [zqphrase~, remarkable] # zqruleyaml~
            message: zqmessage~
            why: zqwhy~
            question: zqquestion~
            clears: zqclears~
            ---
            # x
            zqruletext~ <!-- zqrulecomment~ -->

            <!-- private -->
            zqruleprivate~
            <!-- /private -->

            ## Found
            ```markdown
            - zqruleexample~
            ```
            """;

    private record Row(Map<String, String> cells) {
        String name() {
            return cell("document");
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        String folder() {
            return cell("folder").isEmpty() ? "zqfolderzz" + name() + "zz" : cell("folder");
        }

        String path() {
            return "people/" + folder() + "/zqfilezz" + name() + "zz.md";
        }
    }

    private static final SortedSet<String> NOTHING = new TreeSet<>();
    private static final Map<String, String> TEAMS = Map.of("kofi", "search", "marek", "leads");
    private static final List<Row> ROWS = rows();
    private static final Map<String, String> FINDERS = finders();

    @TempDir
    private Path folder;

    private Shell shell;

    private static List<Row> rows() {
        var lines = DOCUMENTS.lines().map(WhoReadsWhatTest::cells).toList();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    var row = new LinkedHashMap<String, String>();
                    for (var i = 0; i < cells.size(); i++) {
                        row.put(lines.get(0).get(i), cells.get(i));
                    }
                    return new Row(row);
                })
                .toList();
    }

    private static Map<String, String> finders() {
        return PLACES.lines()
                .map(WhoReadsWhatTest::cells)
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    static Stream<String> audiences() {
        return ROWS.get(0).cells().keySet().stream().filter(column -> column.startsWith("org") || column.contains("="));
    }

    @BeforeEach
    void write() {
        shell = new Shell(folder);
        site();
        ROWS.forEach(this::write);
    }

    private void write(Row row) {
        shell.with("zqsourcezzsitezz/" + row.path(), named(row.name(), document(row)));
        with(row, "zqpicture~.svg", "<svg>zqbytes~</svg>");
        with(row, "zqprivatepicture~.png", "\u0089PNG zqprivatebytes~");
        with(row, "zqunusedpicture~.png", "\u0089PNG zqunusedbytes~");
        with(row, "zqattachment~.txt", "zqattachment~");
    }

    private void with(Row row, String file, String text) {
        shell.with("zqsourcezzsitezz/people/" + row.folder() + "/" + named(row.name(), file), named(row.name(), text));
    }

    private static String document(Row row) {
        var links = row.name().equals("guide") ? linksToAll() : "";
        var end = row.name().equals("unclosed") ? "<!-- private -->\nzqlost~\n" : "";
        var document = row.cell("kind").equals("none")
                ? DOCUMENT.substring(DOCUMENT.indexOf("<!--"))
                : DOCUMENT.replace("kind: {kind}\n", row.cell("kind").isEmpty() ? "" : "kind: {kind}\n");
        return document.replace("{kind}", row.cell("kind"))
                .replace("{front}", front(row))
                .replace("{private}", "zqprivateref~")
                .replace("{end}", links + end);
    }

    /** The lines of the front matter that a kind of document has. */
    private static String front(Row row) {
        var lines = new TreeSet<String>();
        var isPersonal = !List.of("page", "none", "").contains(row.cell("kind"));
        if (!row.cell("author").isEmpty()) {
            lines.add("author: " + row.cell("author"));
        }
        if (isPersonal) {
            lines.add("cycle: zqcycle~");
            lines.add("team: " + TEAMS.getOrDefault(row.cell("author"), "Settlement"));
        }
        if (isPersonal && !row.cell("kind").equals("response")) {
            lines.add("role: zqrole~");
            lines.add("toward: zqtoward~");
            lines.add("level: zqlevel~");
            lines.add("manager: " + (row.cell("author").equals("kofi") ? "nadia" : "Marek"));
        }
        return String.join("\n", lines) + "\n" + row.cell("front matter").replace("; ", "\n");
    }

    /** Links from a page that everybody reads: to each document, to a heading in it, and to one in a private part. */
    private static String linksToAll() {
        return ROWS.stream()
                .filter(row -> !row.name().equals("guide"))
                .map(row -> "[a](/%1$s) [b](/%1$s#what-changed) [c](/%1$s#zqprivateheadingzz%2$szz)\n"
                        .formatted(row.path(), row.name()))
                .collect(Collectors.joining());
    }

    private void site() {
        var levels = ROWS.stream()
                .filter(row -> front(row).contains("zqlevel"))
                .map(row -> "  zqlevelzz" + row.name() + "zz: senior\n")
                .collect(Collectors.joining());
        shell.with("thither.yml", named(SITE, """
                        title: zqsitetitle~ # zqsiteyaml~
                        source: zqsource~
                        sections: {goals: [zqalias~]}
                        vocabulary: {technologies: [zqvocabulary~]}
                        own-rules: [zqrulefolder~/]
                        """))
                .with("ladder.yml", named(SITE, """
                        expectations:
                          - {id: zqexpectationid~, level: senior, words: zqexpectation~}
                        levels:
                          zqunusedlevel~: staff
                        """) + levels)
                .with(named(SITE, "zqrulefolder~/zqrulefile~.md"), named(SITE, RULE));
    }

    private static String named(String document, String text) {
        return text.replace("~~zqstruck~~~", "~~zqstruckzz" + document + "zz~~")
                .replaceAll("(zq[a-zöä🦊]+)~", "$1zz" + document + "zz");
    }

    /** Whether its author is told anything about it. */
    private static boolean isJudged(String document) {
        return ROWS.stream()
                .filter(row -> row.name().equals(document))
                .anyMatch(row -> !List.of("page", "none", "").contains(row.cell("kind")));
    }

    private static boolean isFound(String word, String audience) {
        var read = Traces.read(word);
        var finders = FINDERS.getOrDefault(read.place(), "nobody");
        var reads = ROWS.stream()
                .filter(row -> row.name().equals(read.document()))
                .map(row -> row.cell(audience))
                .findFirst()
                .orElse("reads");
        return switch (finders) {
            case "readers" -> !reads.equals("–");
            case "author" -> reads.equals("own");
            case "judged" -> reads.equals("own") && isJudged(read.document());
            case "authors" -> ROWS.stream().anyMatch(row -> row.cell(audience).equals("own") && isJudged(row.name()));
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void an_audience_finds_what_the_tables_say_and_nothing_else(String audience) throws IOException {
        var expected = expected(audience);

        var result = build(audience);

        var found = Traces.in(folder.resolve("out"));
        assertThat(result.out()).contains("Built ");
        assertThat(Map.of("leaks", without(found, expected), "is missing", without(expected, found)))
                .isEqualTo(Map.of("leaks", NOTHING, "is missing", NOTHING));
        assertThat(without(Traces.in(result.out() + result.err()), found))
                .as("the terminal names documents and quotes nothing of them")
                .allMatch(word -> List.of("source", "folder", "file")
                        .contains(Traces.read(word).place()));
    }

    static Stream<Arguments> exports() {
        return audiences()
                .flatMap(audience -> ExportFormat.words().stream().map(format -> arguments(audience, format)));
    }

    /** A site has rules and pictures that some exports lack, so only what stands in every text has to be there. */
    @ParameterizedTest
    @MethodSource("exports")
    void an_export_holds_nothing_else_either(String audience, String format) throws IOException {
        var expected = expected(audience);

        var result = shell.run(Stream.concat(
                        Stream.of("export", "--to", format, "--keep-going", "-o", "out", "--audience"),
                        Stream.of(audience.split(" ", -1)))
                .toArray(String[]::new));

        var found = Traces.in(folder.resolve("out"));
        found.addAll(Traces.in(pictures(folder.resolve("out"))));
        assertThat(result.out()).contains("Exported ");
        assertThat(without(found, expected)).isEmpty();
        assertThat(found)
                .containsAll(expected.stream()
                        .filter(word -> EVERYWHERE.contains(Traces.read(word).place()))
                        .toList());
        assertThat(without(Traces.in(result.out() + result.err()), found))
                .allMatch(word -> List.of("source", "folder", "file")
                        .contains(Traces.read(word).place()));
    }

    private static final Set<String> EVERYWHERE = Set.of(
            "title",
            "text",
            "code",
            "codeblock",
            "html",
            "item",
            "cell",
            "quote",
            "footnote",
            "target",
            "goal",
            "knowby",
            "action",
            "checkin",
            "logline",
            "privatetext",
            "privatetarget",
            "privatenote",
            "privatecode");

    /** Those that stand in a page as data. */
    private static String pictures(Path root) throws IOException {
        var pictures = new StringBuilder();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Pattern.compile(";base64,([A-Za-z0-9+/=]+)")
                        .matcher(Files.readString(file))
                        .results()
                        .map(data -> new String(Base64.getDecoder().decode(data.group(1)), UTF_8))
                        .forEach(pictures::append);
            }
        }
        return pictures.toString();
    }

    private Shell.Result build(String audience) {
        var arguments = Stream.concat(
                Stream.of("build", "--keep-going", "-o", "out", "--audience"), Stream.of(audience.split(" ", -1)));
        return shell.run(arguments.toArray(String[]::new));
    }

    private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private SortedSet<String> expected(String audience) throws IOException {
        return Traces.in(folder).stream()
                .filter(word -> isFound(word, audience))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Findings may quote documents, and never what is for their authors' eyes alone. */
    @Test
    void where_others_read_along_lint_prints_nothing_of_private_parts() {
        for (var format : List.of("text", "json", "sarif")) {
            var result = shell.run("", Map.of("CI", "true"), "lint", "--why", "-f", format);

            assertThat(Traces.in(result.out() + result.err()))
                    .contains("zqfilezzopenreviewzz")
                    .noneMatch(word ->
                            "author".equals(FINDERS.get(Traces.read(word).place())));
        }
    }

    @Test
    void every_place_is_in_the_table_and_somebody_writes_there() throws IOException {
        var written = Traces.in(folder).stream()
                .map(word -> Traces.read(word).place())
                .collect(Collectors.toSet());

        assertThat(written).isEqualTo(FINDERS.keySet());
    }
}
