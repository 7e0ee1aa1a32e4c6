import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes self-reviews and growth plans of invented people, to measure with: {@code bench/generate N DIR}.
 *
 * <p>Each person has three cycles, each with a review and a plan. Text is drawn from the sentence patterns at the end of this
 * file by a generator seeded with the person's number, so a document has the same bytes on every machine and whatever N is.
 * Links only ever lead to a document written before, so no N leaves a dead one.
 */
final class Generate {
    private static final int DOCUMENTS_A_PERSON = 6;

    private Generate() {}

    public static void main(String[] args) {
        if (args.length != 2 || !args[0].matches("[1-9][0-9]{0,6}")) {
            System.err.println("usage: bench/generate N DIR   (N documents, 1 to 9999999; DIR new or empty)");
            System.exit(2);
        }
        Path folder = Path.of(args[1]);
        try {
            if (isInUse(folder)) {
                System.err.println("bench/generate: " + folder + " is not an empty folder");
                System.exit(2);
            }
            write(Integer.parseInt(args[0]), folder);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("bench/generate: cannot write: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private static void write(int documents, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("thither.yml"), bytes("""
                title: Growth reviews of Example Ltd
                source: content
                output: build/site
                """));
        Grammar grammar = Grammar.read(Sentences.TEXT);
        for (int person = 0; person * DOCUMENTS_A_PERSON < documents; person++) {
            int wanted = Math.min(DOCUMENTS_A_PERSON, documents - person * DOCUMENTS_A_PERSON);
            for (Page page : new Author(Person.number(person), grammar).pages(wanted)) {
                Path file = folder.resolve("content").resolve(page.path());
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(page.text()));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A finished document and its place below {@code content/}. */
    record Page(String path, String text) {}

    /** Half a year. */
    record Cycle(int year, int half) {
        static final int KNOWN = 8;

        /** The cycles from the first half of 2023 on. */
        static Cycle number(int number) {
            return new Cycle(2023 + number / 2, 1 + number % 2);
        }

        String slug() {
            return year + "-h" + half;
        }

        String words() {
            return (half == 1 ? "first half of " : "second half of ") + year;
        }

        LocalDate start() {
            return LocalDate.of(year, half == 1 ? 1 : 7, 1);
        }

        LocalDate end() {
            return start().plusMonths(6).minusDays(1);
        }
    }

    /** Somebody in a company of teams of eight; the first of a team leads it, and the first of eight teams leads these. */
    record Person(int number, String given, String family) {
        private static final int TEAM = 8;
        private static final List<String> GIVEN = List.of((
                "Ines Tomasz Aylin Dev Kofi Lena Bo Iris Sam Samira Nadia Per Marek Lotte Ravi Zoë Jules Priya Chidi Mei Anton "
                + "Olga Hugo Fatima Noor Bram Élodie Karim Sanne Yuki Mateo Lucía Ewa Piotr Amara Joost Linnea Oskar Tariq Wren "
                + "Idris Saoirse Cian Marta Nikhil Rosa Emeka Hana Björn Vera Dario Thandi Kenji Alma Luis Freya Omar Jana Theo Ruth")
                .split(" "));
        private static final List<String> FAMILY = List.of((
                "Almeida Nowak Demir Kapoor Mensah Fischer Lindqvist Papadakis Okafor Haddad Petrova Hansen Kowalski Visser Iyer "
                + "Müller Laurent Rao Eze Chen Novák Sokolova García Rahman Aziz Jansen Moreau Benali Bakker Tanaka Silva Ortega "
                + "Wójcik Zielinski Diallo Smit Berg Nilsson Khan Byrne Osei Murphy Kelly Rossi Menon Conti Obi Sato Eriksson Weber "
                + "Ferrari Dlamini Mori Keller Santos Dahl Farouk Kraus Brandt Cohen Quist Lange Pereira Duarte Vogel Hughes Ito Lund "
                + "Marin Costa").split(" "));
        private static final List<String> TEAMS = List.of((
                "settlement search checkout invoicing reporting platform mobile identity pricing catalogue delivery returns support "
                + "ledger onboarding partners fraud messaging analytics billing inventory routing storage observability").split(" "));
        private static final List<String> LEVELS = List.of("junior", "mid", "mid", "senior", "senior", "staff", "principal");

        static Person number(int number) {
            int given = number % GIVEN.size();
            int family = number / GIVEN.size() + 13 * given;
            return new Person(number, GIVEN.get(given), FAMILY.get(family % FAMILY.size()));
        }

        String name() {
            return given + " " + family;
        }

        String slug() {
            int namesakes = number / (GIVEN.size() * FAMILY.size());
            return Slug.ascii(name()) + (namesakes == 0 ? "" : "-" + (namesakes + 1));
        }

        String team() {
            int team = number / TEAM;
            int again = team / TEAMS.size();
            return TEAMS.get(team % TEAMS.size()) + (again == 0 ? "" : "-" + (again + 1));
        }

        String level() {
            if (leadsLeads()) {
                return "director";
            }
            return leads() ? "manager" : LEVELS.get((number * 5 + number / TEAM) % LEVELS.size());
        }

        /** Empty for a director. */
        Optional<Person> manager() {
            if (leadsLeads()) {
                return Optional.empty();
            }
            int reach = leads() ? TEAM * TEAM : TEAM;
            return Optional.of(number(number / reach * reach));
        }

        List<String> colleagues() {
            List<String> names = new ArrayList<>();
            for (int other = number / TEAM * TEAM; names.size() < TEAM - 1; other++) {
                if (other != number) {
                    names.add(number(other).given());
                }
            }
            return names;
        }

        private boolean leads() {
            return number % TEAM == 0;
        }

        private boolean leadsLeads() {
            return number % (TEAM * TEAM) == 0;
        }
    }

    /** A heading of an earlier document. */
    record Target(String words, String link) {}

    /** Writes the documents of one person, the earlier ones first, and remembers their goals for the next cycle. */
    static final class Author {
        private static final long SEED = 20_260_701L;
        private static final int WORDS = 440;

        private final Person person;
        private final Grammar grammar;
        private final Random random;
        private List<Target> lastGoals = List.of();

        Author(Person person, Grammar grammar) {
            this.person = person;
            this.grammar = grammar;
            this.random = new Random((person.number() + 1) * 0x9E3779B97F4A7C15L ^ SEED);
        }

        List<Page> pages(int wanted) {
            int first = random.nextInt(Cycle.KNOWN - DOCUMENTS_A_PERSON / 2 + 1);
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < wanted; i++) {
                Cycle cycle = Cycle.number(first + i / 2);
                Optional<Cycle> previous = i < 2 ? Optional.empty() : Optional.of(Cycle.number(first + i / 2 - 1));
                pages.add(i % 2 == 0 ? review(cycle, previous) : plan(cycle, previous));
            }
            return pages;
        }

        private Page review(Cycle cycle, Optional<Cycle> previous) {
            Draft draft = draft(cycle);
            Map<String, String> sections = new LinkedHashMap<>();
            sections.put("In one paragraph", draft.sentences("summary", 3, 4));
            sections.put("What changed", draft.several(1, () -> win(draft)) + draft.maybe(0.25, "table"));
            draft.maybePut(sections, 0.8, "Decisions", () -> draft.several(1, () -> decision(draft)));
            sections.put("What I learned", draft.sentences("lesson", 2, 3) + draft.maybe(0.2, "aside"));
            if (previous.isPresent()) {
                sections.put("Last cycle's goals", carried(draft, previous.get()));
            }
            sections.put("Goals", draft.several(1, () -> goal(draft)));
            personal(draft, sections);
            draft.fill(sections, WORDS, Map.of("What changed", () -> win(draft), "Goals", () -> goal(draft)));
            String text = frontMatter("self-review", cycle, previous)
                    + "# " + person.name() + ", " + cycle.words() + "\n" + join(sections);
            return new Page(path(cycle, "review"), text);
        }

        private Page plan(Cycle cycle, Optional<Cycle> previous) {
            Draft draft = draft(cycle);
            Map<String, String> sections = new LinkedHashMap<>();
            sections.put("What got me here", draft.sentences("past", 2, 2)
                    + draft.item("Stop: {habit}; {handover}") + draft.item("Keep: {keep}"));
            sections.put("What I see", draft.sentences("observation", 3, 4)
                    + draft.paragraph("{^reading} [this cycle's review](review.md)."));
            sections.put("Goals", draft.several(1, () -> goal(draft)) + draft.maybe(0.2, "table"));
            sections.put("What I don't know yet", unknowns(draft));
            personal(draft, sections);
            draft.maybePut(sections, 0.5, "Who I learn from", () -> draft.sentences("teacher", 1, 2));
            draft.fill(sections, WORDS, Map.of("Goals", () -> goal(draft), "What I see", () -> draft.sentences("observation", 2, 3)));
            String text = frontMatter("growth-plan", cycle, previous)
                    + "# " + person.name() + ", plan for the " + cycle.words() + "\n" + join(sections);
            lastGoals = draft.headings().stream()
                    .map(heading -> new Target(heading, "../" + cycle.slug() + "/plan.md#" + Slug.heading(heading)))
                    .toList();
            return new Page(path(cycle, "plan"), text);
        }

        private Draft draft(Cycle cycle) {
            return new Draft(grammar, random, person, cycle);
        }

        private String path(Cycle cycle, String name) {
            return "people/" + person.slug() + "/" + cycle.slug() + "/" + name + ".md";
        }

        private String frontMatter(String kind, Cycle cycle, Optional<Cycle> previous) {
            boolean plan = kind.equals("growth-plan");
            StringBuilder yaml = new StringBuilder("---\n");
            yaml.append("kind: ").append(kind).append('\n');
            yaml.append("author: ").append(person.slug()).append('\n');
            yaml.append("level: ").append(person.level()).append('\n');
            yaml.append("cycle: ").append(cycle.slug()).append('\n');
            yaml.append("title: ").append(person.name()).append(plan ? ", plan for the " : ", ").append(cycle.words()).append('\n');
            yaml.append("team: ").append(person.team()).append('\n');
            person.manager().ifPresent(manager -> yaml.append("manager: ").append(manager.slug()).append('\n'));
            if (plan) {
                LocalDate start = cycle.start();
                yaml.append("review-on: [").append(start.plusDays(45 + random.nextInt(30))).append(", ")
                        .append(start.plusDays(120 + random.nextInt(30))).append("]\n");
            } else {
                yaml.append("period: ").append(cycle.start()).append('/').append(cycle.end()).append('\n');
            }
            yaml.append("visibility: org\nstatus: shared\n");
            previous.ifPresent(last ->
                    yaml.append("previous: ../").append(last.slug()).append(plan ? "/plan.md\n" : "/review.md\n"));
            return yaml.append("---\n").toString();
        }

        private String win(Draft draft) {
            return draft.heading("win")
                    + draft.sentences("account", 2, 3)
                    + draft.item("For: {group}, and {gain}")
                    + draft.maybe(0.7, "measured")
                    + draft.maybe(0.8, "evidence");
        }

        private String decision(Draft draft) {
            return draft.heading("decision") + draft.maybe(0.5, "why") + unknowns(draft) + draft.maybe(0.5, "evidence");
        }

        private String unknowns(Draft draft) {
            return draft.item("Known: {known}")
                    + draft.item("Need to know: {question}")
                    + draft.item("Best guess: {guess}, {51-95} %");
        }

        private String goal(Draft draft) {
            return draft.heading("goal")
                    + draft.maybe(0.6, "aim")
                    + draft.item("For: {mate}, and {group}")
                    + draft.item("Know by: {sign}")
                    + draft.maybe(0.7, "if")
                    + draft.item("[{ |x| }] {^action} ({date})")
                    + draft.maybe(0.6, "task")
                    + draft.maybe(0.4, "check-in")
                    + draft.maybe(0.3, "stop");
        }

        private String carried(Draft draft, Cycle previous) {
            StringBuilder items = new StringBuilder();
            for (Target goal : lastGoals) {
                items.append(draft.item("[{x| |x}] [" + goal.words() + "](" + goal.link() + "): {outcome}"));
            }
            return items + draft.paragraph("{^longer} [the review of then](../" + previous.slug() + "/review.md).");
        }

        private void personal(Draft draft, Map<String, String> sections) {
            sections.put("How I work", draft.sentences("working", 1, 2));
            draft.maybePut(sections, 0.8, "Beginner at", () -> draft.sentences("beginner", 1, 2));
            draft.maybePut(sections, 0.7, "Where I want to go", () -> draft.sentences("ambition", 1, 2));
            draft.maybePut(sections, 0.6, "I ask for", () -> draft.item("{mate}: {ask}") + draft.maybe(0.5, "second-ask"));
            draft.maybePut(sections, 0.3, "Thanks", () -> draft.sentences("thanks", 1, 2));
        }

        private static String join(Map<String, String> sections) {
            StringBuilder text = new StringBuilder();
            sections.forEach((heading, body) -> text.append("\n## ").append(heading).append("\n\n").append(body));
            return text.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
        }
    }

    /** One document in the making: draws words that fit its author and cycle, and repeats none of them while others are left. */
    static final class Draft {
        private final Grammar grammar;
        private final Random random;
        private final List<String> colleagues;
        private final Person person;
        private final Cycle cycle;
        private final Set<String> used = new HashSet<>();
        private final List<String> headings = new ArrayList<>();

        Draft(Grammar grammar, Random random, Person person, Cycle cycle) {
            this.grammar = grammar;
            this.random = random;
            this.colleagues = person.colleagues();
            this.person = person;
            this.cycle = cycle;
        }

        /** The goals, wins and decisions headed so far. */
        List<String> headings() {
            return headings.stream().toList();
        }

        String several(int least, Supplier<String> part) {
            StringBuilder text = new StringBuilder();
            for (int i = 0, count = least + random.nextInt(2); i < count; i++) {
                text.append(part.get());
            }
            return text.toString();
        }

        String maybe(double chance, String name) {
            return random.nextDouble() < chance ? say("{" + name + "}") + "\n" : "";
        }

        void maybePut(Map<String, String> sections, double chance, String heading, Supplier<String> body) {
            if (random.nextDouble() < chance) {
                sections.put(heading, body.get());
            }
        }

        /** Adds parts to their sections, by turns, until there are enough words. */
        void fill(Map<String, String> sections, int words, Map<String, Supplier<String>> parts) {
            List<String> names = parts.keySet().stream().sorted().toList();
            for (int i = random.nextInt(names.size()); words(sections) < words; i++) {
                String name = names.get(i % names.size());
                sections.computeIfPresent(name, (heading, body) -> body + "\n" + parts.get(name).get());
            }
        }

        private static int words(Map<String, String> sections) {
            return sections.values().stream().mapToInt(body -> body.split("\\s+").length).sum();
        }

        String heading(String name) {
            String words = sentence("{" + name + "-heading}");
            for (int tries = 0; headings.contains(words) && tries < 50; tries++) {
                words = sentence("{" + name + "-heading}");
            }
            headings.add(words);
            return "\n### " + words + "\n\n";
        }

        String sentences(String name, int least, int most) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0, count = least + random.nextInt(most - least + 1); i < count; i++) {
                sentences.add(sentence("{" + name + "}"));
            }
            return wrap(String.join(" ", sentences)) + "\n\n";
        }

        String paragraph(String pattern) {
            return "\n" + wrap(sentence(pattern)) + "\n\n";
        }

        String item(String pattern) {
            return "- " + say(pattern) + "\n";
        }

        private String sentence(String pattern) {
            return capital(say(pattern));
        }

        /** The pattern with every {@code {slot}} filled in, slots within slots too. */
        private String say(String pattern) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
                int close = pattern.indexOf('}', open);
                text.append(pattern, at, open).append(fill(pattern.substring(open + 1, close)));
                at = close + 1;
            }
            return text.append(pattern.substring(at)).toString();
        }

        private String fill(String slot) {
            if (slot.startsWith("^")) {
                return capital(fill(slot.substring(1)));
            }
            if (slot.contains("|")) {
                String[] choices = slot.split("\\|");
                return choices[random.nextInt(choices.length)];
            }
            if (slot.matches("\\d+-\\d+")) {
                int dash = slot.indexOf('-');
                int low = Integer.parseInt(slot.substring(0, dash));
                return String.valueOf(low + random.nextInt(Integer.parseInt(slot.substring(dash + 1)) - low + 1));
            }
            return switch (slot) {
                case "mate" -> fresh(colleagues);
                case "team" -> person.team();
                case "year" -> String.valueOf(cycle.year());
                case "date" -> cycle.start().plusDays(random.nextInt(180)).toString();
                default -> say(fresh(grammar.alternatives(slot)));
            };
        }

        /** One that was not drawn before, if a few draws find it. */
        private String fresh(List<String> alternatives) {
            String drawn = alternatives.get(random.nextInt(alternatives.size()));
            for (int tries = 0; tries < 8 && used.contains(drawn); tries++) {
                drawn = alternatives.get(random.nextInt(alternatives.size()));
            }
            used.add(drawn);
            return drawn;
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        /** Lines of at most 110 characters, as people who write in an editor have them. */
        private static String wrap(String text) {
            StringBuilder lines = new StringBuilder();
            int column = 0;
            for (String word : text.split(" ")) {
                boolean fits = column + word.length() < 110;
                lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = fits ? column + word.length() + 1 : word.length();
            }
            return lines.toString();
        }
    }

    /** Names of files, and of headings as GitHub makes them. */
    static final class Slug {
        private Slug() {}

        static String ascii(String name) {
            String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            return plain.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        static String heading(String words) {
            return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        }
    }

    /** Lists of alternatives by name. {@code {name}} in one stands for any of that list, {@code {^name}} with a capital. */
    record Grammar(Map<String, List<String>> lists) {
        static Grammar read(String text) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            List<String> current = List.of();
            for (String line : text.lines().toList()) {
                if (line.startsWith("= ")) {
                    current = new ArrayList<>();
                    lists.put(line.substring(2), current);
                } else if (!line.isBlank()) {
                    current.add(line.replace("\\n", "\n"));
                }
            }
            return new Grammar(lists);
        }

        List<String> alternatives(String name) {
            List<String> alternatives = lists.get(name);
            if (alternatives == null) {
                throw new IllegalArgumentException("no list of this name: " + name);
            }
            return alternatives;
        }
    }

    /** A line that begins with {@code =} names a list; {@code \n} in an alternative is a new line. */
    static final class Sentences {
        private Sentences() {}

        static final String TEXT = """
= group
the settlement rota
the reporting team
the checkout team
both invoicing teams
customer support
the sales engineers
the mobile team
the analysts in finance
the on-call rota
the partner managers
the warehouse staff
the field technicians
the security group
the platform team
this year's newcomers
the release managers
the translators
the two pricing teams
the data platform
our neighbours in identity
the people who answer shops
the accountants
the four who carry the pager
the product managers of search
legal and compliance
the night shift
the teams that read our events
the hiring panel
the interns
the web team

= ability
close payout incidents alone
change a price rule in an afternoon
read the ledger export without a dictionary
tell a slow query from a locked table
release on a Friday without asking
roll back a bad release in {5-15} minutes
answer a shop's question on the day it comes
review a schema change by themselves
decide which alarms wake somebody
add a partner from the template
trace an order across four services
plan a sprint that survives its Wednesday
say no to a request and give the reason
find the owner of a table
start a service from the example
test a migration on yesterday's data
write an incident review that nobody fears
read a flame graph
choose between a queue and a table
estimate a change without a spreadsheet
onboard a colleague in a week
explain the refund rules to a customer
spot a contract change before it ships
switch a feature off for one country
restore a backup from the runbook
tell what a dashboard leaves out
hand over a shift in ten lines
ask for a review before the design is finished
run the Monday planning in turns
decide what not to build
see the cost of a query before it runs
replay a day of events without us
approve a small discount themselves
find the reason of a failed delivery
close a quarter without a weekend
give a date that holds
replace a certificate before it expires
teach the next rota what this one learned
settle a dispute over an interface
tell a customer the same thing twice

= thing
the payout queue
the hourly export
the sign-up check
the retry scheduler
the refund form
the partner portal
the ranking job
the nightly reconciliation
the price cache
the search index
the access log
the message broker
the audit trail
the address service
the invoice archive
the release calendar
the feature switches
the order history
the delivery estimate
the return label
the shift planner
the login page
the catalogue import
the tax table
the alarm rules
the test data set
the staging environment
the customer timeline
the currency feed
the permission model
the migration of the ledger
the event schema
the onboarding guide
the incident template
the data dictionary

= tech
Kafka
Postgres
Terraform
Kubernetes
OpenTelemetry
gRPC
Rust
Elasticsearch
Airflow
Redis
TypeScript
GraphQL
dbt
Kotlin
Spark

= code
`retry_after`
`EXPLAIN ANALYZE`
`payout.failed`
`POST /refunds`
`order_id`
`make replay`
`git bisect`
`SELECT … FOR UPDATE`
`If-None-Match`
`--dry-run`
`ledger.v2`
`max_wal_size`
`feature.off("de")`
`OWNERS`
`trace_id`

= document
the runbook
a page of questions
a decision record
the checklist
a drawing on one sheet
the handover note
a glossary of forty words
the list of owners
the worked example
a recording of the session
the table of limits
a short proposal

= meeting
the Monday planning
the February offsite
the architecture hour
our retrospective
the partner call
the incident review
the Thursday stand-up
the quarterly planning
the hiring round
the budget talk

= when
in January
in the second week
before the spring peak
since March
in early summer
after the audit
by the end of the quarter
when two colleagues were away
during the move
since the reorganisation
in the last four weeks
on the first release day
between two peaks

= trouble
the alarms cried wolf for a month
half of each sprint was planned again on Wednesday
nobody knew who decides
the same question came up in three teams
a retry repeated the mistake
the export had no reader left
every second review waited for me
the contract said one thing and the code another
requests came in unsorted
the numbers of two dashboards disagreed
a fix in one country broke another
the handover lived in one person's head
the test data was two years old
nobody had told support
the oldest job ran longest and mattered least
two teams had built the same form

= summary
{^group} can now {ability}; {when} that still took a call to us.
{^trouble} {when}, and that is over.
{^thing} is in the hands of {mate} and {mate}, who {ability} without me.
What we had planned around {thing} turned out **not to be needed**, and {group} heard so early.
The half was quieter than the last: {7-19} pages at night became {1-6}.
{^mate} led {thing} from the first question to the last customer.
I did less of {thing} myself, and more of the asking that came before it.
Two things are open: {thing}, and who decides about {thing}.
{^group} and {group} agreed on one page about {thing}, and so far it has held.
It was a half of few features and many fewer surprises.

= win-heading
{group} can {ability}
{mate} and {mate} {ability}
A question that spared {group} a migration
{mate} leads {thing}
{thing} no longer waits for me
Two teams share {thing}
{thing} is gone and nobody misses it
Fewer surprises around {thing}
{group} hear of a change before it ships
One page instead of five about {thing}

= account
{^when} {trouble}.
I stopped going first: {mate}, {mate} and {mate} took turns, and I sat second chair.
{^document} grew out of what {group} asked, not out of what I knew.
At {meeting} I asked who still needs {thing}; the answer was a long silence and then *nobody*.
{^mate} found the place in {code} where it went wrong and showed it to {group}.
We wrote the three cases down, tried them with {group}, and threw one away.
That {group} can {ability} has held through {3-9} weeks and one peak.
{^mate} disagreed with my first draft and was right: {thing} did not need a service, it needed an owner.
The work was small, about {4-30} hours, and most of it was listening in {meeting}.
We measured first; `p95` of {thing} was {200-900} ms and nobody had complained, so we left it alone.
What took longest was to agree on a name for {thing}, and it was worth it.
I paired with {mate} on {code} twice, then only read along.
{^group} wrote the acceptance cases, and we wrote the code to them.
Since then {mate} answers the questions about {thing}, and answers them **better** than I did.
We moved {thing} in {3-8} steps, each of which could be taken back with {code}.
A rehearsal with {group} showed that {trouble}; we fixed that and rehearsed again.

= gain
the shops that wait for their money
whoever carries the pager
the customers who write twice today
the people who plan around our dates
the next newcomer
everyone who reads {document}
two partner teams
{mate}, who gets Thursdays back
those who answer the phone
the teams that depend on {thing}

= measured
- Before, after: {6-20} of {21-40} cases came to me, {1-5} of {20-38} do now
- Before, after: {3-9} days from question to answer, then {2-20} hours
- Before, after: {12-40} pages in the first quarter, {1-9} in the second
- Before, after: one person could {ability}, now {3-7} can
- Before, after: {2-6} teams asked each week, none has since {date}
- Before, after: a release took {40-90} minutes and a call, now {5-20} minutes

= evidence
- Evidence: [notes](https://wiki.example/notes-{100-999}), [incidents](https://wiki.example/incidents-{100-999})
- Evidence: [proposal with the objections](https://wiki.example/proposal-{100-999})
- Evidence: [the recording](https://video.example/{1000-9999}), and {code} in the [change](https://git.example/changes/{1000-9999})
- Evidence: [dashboard](https://metrics.example/d/{100-999}), read on {date}
- Evidence: <https://wiki.example/{team}/{100-999}>
- Evidence: [what {mate} wrote about it](https://wiki.example/talk-{100-999})

= table
\\n| What | Before | After |\\n|---|---:|---:|\\n| Questions about {thing} | {8-30} | {0-7} |\\n| People who can {ability} | {1-2} | {3-8} |\\n| Nights with a page | {5-20} | {0-4} |\\n
\\n| Who | Can now | Since |\\n|:--|:--|--:|\\n| {mate} | {ability} | {date} |\\n| {mate} | {ability} | {date} |\\n| {group} | {ability} | {date} |\\n
\\n| Case | Decided by | Told to |\\n|---|---|---|\\n| A change in {code} | {mate} | {group} |\\n| A question about {thing} | {mate} and {mate} | {group} |\\n

= decision-heading
Not built: a new home for {thing}
Kept: {thing} as it is
{mate} decides about {thing}
Later, not now: {thing}
One form for {group}, not two
Bought, not built: {thing}

= why
{^group} would have waited {3-9} weeks for something that {document} solves today.\\n
We had argued for {2-5} meetings, always about the cost and never about who needs it.\\n
It can be taken back within a day with {code}, so we decided without another meeting.\\n

= known
most failures come from wrong details, and a retry repeats the mistake
{mate} and {mate} can {ability} already
weekend work rose with the new contract
{group} use {thing} on {2-5} days a week
{trouble}
{thing} costs about {3-40} hours a month
two of {3-9} partners have asked for it

= question
whether the two largest partners accept a check at sign-up
whether planning or the pager drives it
who reads {thing} after the close of the quarter
how {group} would notice
whether {mate} has the time before {date}
what happens to {code} when the clock changes
if {group} can live with a day's delay

= guess
the check removes two thirds of them
planning does
it can wait a year
{group} will not miss it
a page of text is enough
we need half of it
one rota can carry both

= lesson
The split of {thing} held in the peak, but {trouble}, and I had not looked.
I explained {thing} too early; {mate} would have found it alone in a day and kept it longer.
A decision is not made when I have written it down, but when {group} can repeat it.
I assumed that {group} read {document}. They had never seen it.
Our launch list now asks who hears of {code} first.
I took {thing} back in a busy week, which taught everyone that handing over was not meant.
Being asked is pleasant, and that is the trap in it.
We looked at {code} for two days, and the mistake was in the contract.
When {mate} said nothing in {meeting}, I took it for agreement; it was not.
I look again after six weeks now, because the first week is always good.
I had measured how fast we answer and never whether the answer helped.

= aside
> {^mate} put it well in {meeting}: *we did not need it faster, we needed it once.*\\n
```sql\\nselect owner, count(*) from questions\\nwhere asked_on >= date '{date}'\\ngroup by owner order by 2 desc;\\n```\\n
1. Ask who needs it.\\n2. Ask what they do today.\\n3. Only then open {code}.\\n
> What would {group} do if we did nothing?\\n>\\n> That is what I ask first now.\\n

= outcome
done; {mate} runs it
kept, with {group} as well
dropped. {^group} did not need it, and said so
half of it; the rest moved to {mate}
done by {date}, later than planned
dropped when {thing} went away
kept. {^group} can {ability}

= longer
the longer story is in
where this began is told in
how it looked six months ago stands in
the reasons for the order are in

= reading
the numbers behind this are in
what led here is told in
more about it in
the wins that this builds on stand in

= past
I found faults in {thing} faster than anybody, and it won me the work I have now.
I knew {tech} when few here did, and answered for it at any hour.
Being the one who always delivers got me here, and it is the habit I have to put down.
I wrote {thing} almost alone, in a year when that was right.
People came to me because I said yes.
I read every change to {code}, and so nobody else learned to.
I was quick, and quick was what {team} needed then.
My reviews were thorough, and everyone waited for them.

= habit
fixing {thing} myself
the Thursday partner call
answering questions about {code} in direct messages
reading every change
planning the sprint alone
joining {meeting} just in case

= handover
{mate} and {mate} take turns
it goes to the rota
the page about it is enough
{group} can {ability}
I answer in the open channel or not at all

= keep
reading designs closely, a day before the meeting
the Friday half hour with {mate}
asking who gains before asking how
one afternoon a month with {group}
writing decisions down within the day

= observation
{^trouble}.
In three plannings nobody said no, I least of all.
{^mate} carries {thing} alone, and is away in the summer.
{^group} wait {2-9} days for an answer that takes us ten minutes.
Two of {4-8} carry the pager every other week.
We talk about {tech} when we mean that nobody owns {thing}.
The newest of us ask the best questions, in private.
{^group} build around us, because asking takes longer.
Of {12-30} requests since {date}, {3-11} were about {thing}.
What {group} call urgent is mostly what nobody had dated.
We are good at starting and slow at switching off; {code} has been deprecated for two years.
{^mate} could lead more than the work we give out allows.
In {meeting} the same {2-4} people speak.

= goal-heading
{mate} leads {thing} from the first draft to the last customer
{group} can {ability}
{mate} and {mate} {ability} without me
{group} hear of our changes a week ahead
{thing} has two owners who agree
Each of us can say what is expected next
{meeting} ends with a decision and a name
{mate} runs the incident reviews of {team}
New colleagues {ability} in their second week
Get deeper into {tech}
{group} decide about {thing} themselves
Nobody has to ask me about {thing}

= aim
{^group} get a date that they can pass on, so that they can {ability} without a call.\\n
Requests about {thing} reach us sorted, so that the four who plan can keep their plan.\\n
I know {thing} too well to notice what is missing in {document}; {mate} will write it, and I will try to follow it.\\n
The aim is not to be faster. It is that {group} can {ability} while we sleep.\\n
I would like to learn more about {tech}, since {thing} runs on it.\\n
Today {trouble}; at the end of the cycle {mate} should be able to say when that last happened.\\n

= sign
two changes in a row come to us unprompted and early
{mate} presents it, and I am not in the room
{group} {ability} twice without a question to us
four of five sprints end with the plan they began with
the design is agreed before {date}
no page about {thing} reaches me for {4-8} weeks
three people answer in {meeting} before I do
{group} say so in their own retrospective

= if
- If: a question about {thing} reaches me, I answer in the open page and send the asker there
- If: the room looks at me, I look at {mate}
- If: a request comes outside the Monday slot, I give it a place in the list, not a person
- If: {mate} is stuck for a day, we sit together for an hour, and {mate} types
- If: the peak comes early, the date moves and the owner stays

= action
settle with {mate} and {mate} what they decide alone
read the draft a week before the review, not in it
watch three Wednesdays and note what came and why
collect last year's surprises and turn them into {document}
agree on one slot with {group}, for four sprints, then keep or drop it
show {mate} how {code} fails, on purpose
ask {group} what they would miss
sit in on {meeting} and say nothing
rehearse it with {group}
hand {document} to {mate}

= task
- [ ] {^action} ({date})
- [x] {^action} ({date})
- [ ] {^action} ({date})\\n  - with {mate}, and with {group} if they want to\\n  - {code} stays as it is until then
- [ ] {^action}

= check-in
- {date} Two of three held. {^mate} brings dates without being asked now; the pager still eats Thursdays.
- {date} {^group} tried it and {trouble}.
- {date} On its way: {mate} has a draft, and {mate} disagrees with half of it.
- {date} Quiet. {^mate} can {ability}, the others watch.

= stop
- Stop: {habit}
- Costs: {2-9} hours a week until {date}
- Serves: {group} can {ability}

= working
Tuesday and Thursday 9 to 11 go to one piece of work; the phone is on, chat from 11.
Monday 8:30 to 10 I read what last week told us and write three lines for {team}; otherwise I answer within two hours.
I am in the office on {Monday|Tuesday|Wednesday} and {Thursday|Friday}; {mate} knows how to reach me on the other days.
Mornings are for reviews, so that nobody waits overnight.
I write things down and prefer a comment in {document} to a message.
From {12|13|14} to {15|16} my door is open, and {mate} and {mate} use it.

= beginner
Reading a balance sheet. {^mate} explains, I am slow, and I mixed up accruals twice this week.
Asking other departments for things; I open badly and apologise too early.
Drawing. My sketches of {thing} make people laugh, and then they correct them, which is the point.
{tech}, from the very beginning, with {mate} as a patient teacher.
Listening to customers on the phone; I sit next to {mate} and keep quiet.
Facilitating: I ran {meeting} twice and talked too much both times.
Polish, because half of {group} speak it over lunch.

= ambition
Staff engineer in {team}; {mate} knows, and work across three teams would show it.
In two years, two teams that run without daily me.
Staying put next year is fine; I would like {mate} to have room first.
I want to lead the work on {thing}, and I have said so in {meeting}.
Not a manager, I think; somebody that {group} ask before they build.
Towards product: {group} interest me more than {tech} does.

= ask
a chair at the partner roadmap meeting
an hour a month to compare what we see
to be told when I answer too early
two days with {group}, before {date}
a second reader for {document}
cover for the pager in the week of {date}

= second-ask
- {mate}: {ask}

= teacher
{^mate} led a team through the same contract; I sit in on two plannings.
From {mate} I learn how to disagree in a sentence.
{^group} know more about {thing} than we do, and they like to be asked.
I read everything that {mate} writes about {meeting}.

= thanks
{^mate} asked the question that saved us {3-9} weeks.
To {group}, for trying {thing} before it was ready.
{^mate} and {mate} took my shifts in {March|May|August|October}.
To {mate}, who told me what {document} was missing.
""";
    }
}
