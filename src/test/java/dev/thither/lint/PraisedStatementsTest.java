package dev.thither.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Praise.Kind;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each kind of praise, statements that earn it, and others that come near and do not. */
class PraisedStatementsTest {
    private static final Linter LINTER = new Linter(List.of(), GoalJudge.standard(), Policy.STANDARD);

    @Test
    void somebody_can_do_what_they_could_not() {
        check(Kind.ENABLED, """
                + Tomasz and Aylin now close payout incidents without calling me.
                + Since March the support desk can refund an order by itself; before, each refund waited for one of us.
                + By autumn the two analysts will write their own jobs and no longer queue for us.
                + The shops know on the same day when a payout fails, and can ring their bank.
                + I wrote the runbook with the night shift, so that they decide on their own when to fail over.
                + Any of the four can run the release by themselves since June.
                + The pricing analysts will be able to change a tariff without a deployment.
                + Because of the new log format, first-line support finds a lost parcel without asking us.
                + My leave in August went unnoticed: the night shift restored two backups without me.
                + Since the new checklist the interns decide on their own whether a build goes out.
                + Our translators now see the text in its place before it ships.
                - Nobody else can restart the cluster yet.
                - I can now restart the cluster without help.
                - The team would be able to deploy alone if we had more time.
                - Support still needs me for every refund.
                - I can finally deploy without asking anyone.
                - Without me the team would not have made the release.
                - We hope that customers will be able to pay by themselves one day.
                - They could not restart it without my help.
                - The release is automated now.
                - I make decisions on my own now.
                - The interns still come to me before each build.
                """);
    }

    @Test
    void something_changed_hands() {
        check(Kind.HANDED_OVER, """
                + Handed the Friday sweep over to the rota in April.
                + I gave Nadia the billing alerts, and with them the right to switch them off.
                + Lena runs the incident reviews from October on, and I will not be in the room.
                + The partner call is Aylin's now; I left it in June.
                + We passed the on-call schedule on to the platform crew, who change it as they see fit.
                + The budget sheet belongs to Femi now.
                + Let Greta decide on the vendor and learned of her choice from the newsletter.
                + In the autumn I will pass the community forum on to two volunteers.
                + I stepped out of the hiring panel so that Musa leads it.
                + Delegated the capacity planning to the Leipzig group, including the right to say no.
                + The community meeting has been run by Paula since April.
                + In June I handed my seat on the change board to Deniz.
                - I took over the billing alerts from Nadia.
                - I handed in my report on time.
                - I should have given the sweep to somebody else long ago.
                - Ravi handed the importer over to me in May.
                - Nobody wanted to take the forum over from me.
                - Greta gave me the vendor list.
                - I would have liked to delegate more.
                - I gave the team feedback every week.
                - The meeting was handed a fruit basket.
                - I was handed the change board in June.
                - I never managed to hand over the change board.
                """);
    }

    @Test
    void somebody_was_taught() {
        check(Kind.TAUGHT, """
                + I taught the three mid-level engineers to read a query plan.
                + Two interns learned from me how we write a test for a race.
                + Every second Thursday I pair with Bo on the parser until he can review it himself.
                + Showed the marketing people how to build their own dashboards.
                + In spring I am going to coach Iris through her first design review.
                + Our two apprentices can tie a release together, because I sat beside them and taught them for six Fridays.
                + Ran a workshop on threat modelling for the mobile developers.
                + I'm mentoring Yusra while she writes her first proposal.
                + Explained to the lawyers how our retention job decides what to delete.
                + By December I will have trained three colleagues to rotate the keys.
                + Taught two accountants enough SQL to answer their own questions.
                + I will rehearse the audit with the three new leads until they can do it without notes.
                - Nobody was taught anything this half year.
                - I would love to mentor more people.
                - Samira taught me how to run a post-mortem.
                - I attended a course on coaching.
                - I trained for a marathon.
                - I was taught Terraform by the platform team.
                - The newcomers would have to be taught by somebody.
                - I didn't get round to teaching the apprentices.
                - We hired a trainer.
                - We should train the new leads.
                - My mentor taught me patience.
                """);
    }

    @Test
    void trouble_did_not_come() {
        check(Kind.PREVENTED, """
                + In planning I asked who still reads the hourly export; that spared reporting five weeks of work.
                + Caught the wrong rounding before it reached a single invoice.
                + Because we moved the cut-over to Tuesday, nobody had to work at the weekend.
                + My question about daylight saving kept us from shipping the wrong model.
                + Two teams were about to build the same queue. I noticed it in the design review and they stopped in time.
                + I spotted in the draft that both vendors bill in dollars, before anybody signed.
                + The dry run on Thursday saved the warehouse three days of counting.
                + For the first December in five years no one had to stay late.
                + We avoided a second outage by switching the order of the two steps.
                + A short call with legal in March kept us from collecting data that we must not have.
                + Reading the vendor's contract early saved us from a two-year lock-in.
                + I noticed the leap-year bug in the draft, weeks before it could bill anyone twice.
                - We had to work three weekends before the launch.
                - I fixed the outage within an hour.
                - The detour cost us a month.
                - Nothing could have prevented the outage.
                - I saved the release by working all night.
                - We did not prevent the second outage.
                - Somebody should have caught this before the launch.
                - The incident could have been avoided.
                - Before the migration I built a dashboard.
                - The leap-year bug billed forty customers twice.
                - I hope this prevents further outages.
                """);
    }

    @Test
    void something_was_left_out_or_taken_away() {
        check(Kind.NOT_BUILT, """
                + We decided against a plugin system: two hard-coded formats cover all customers.
                + I argued for leaving the cache out, since the page is read twice a day.
                + The retry service was never written. A phone number on the form did it.
                + We will not build our own scheduler, because cron is enough for forty jobs.
                + Deleted the recommendation service; nobody had opened its page since summer.
                + I talked the sponsors out of a mobile app; a shorter web form was enough.
                + We agreed not to write an adapter for the third bank, since it has two customers.
                + Removed 4,000 lines of the old importer and nothing broke.
                + Said no to three feature requests that nobody could tie to a user.
                + Rather than building an approval workflow, we put two names on a page.
                + We chose not to replace the billing engine; the rules were the trouble, not the code.
                + Threw away the half-finished admin console and gave the desk a spreadsheet.
                - I built the retry service in six weeks.
                - We have not finished the export yet.
                - The export is not built on Spark but on Flink.
                - We had no time to build the dashboard.
                - I removed a bug in the importer.
                - The adapter was never finished because I got ill.
                - We built the adapter instead of buying one.
                - I wrote 4,000 lines for the importer.
                - The form was not added by me but by Greta.
                - We have not yet started on the console.
                - I threw a party for the billing team.
                """);
    }

    @Test
    void a_problem_was_questioned() {
        check(Kind.REFRAMED, """
                + Sales asked for a faster export. I asked what it was for, and it turned out that they only needed two numbers.
                + It was not a performance problem at all: people did not find the button.
                + Instead of making the build faster we asked why it runs forty times a day.
                + I questioned whether we should solve this at all.
                + We had been solving the wrong problem, and I said so in the kickoff.
                + Before we optimised anything I asked why the report runs every hour.
                + Support wanted a bigger team. The real problem was one confusing letter, and we rewrote it.
                + I challenged whether the migration needs a deadline at all.
                + We narrowed the question from "which database" to "who reads this data".
                + Asked in the kickoff what would be different for the drivers if we shipped it.
                + What looked like a staffing problem was a form with two buttons in the wrong order.
                + I asked the room whether anybody would miss the report.
                - I solved the performance problem.
                - The export is now twice as fast.
                - I asked for a faster machine.
                - Marketing asked us to reframe the landing page.
                - I asked why my leave was refused.
                - We have a real problem with flaky tests.
                - The question of the database is still open.
                - Nobody questioned the deadline.
                - I answered every question within an hour.
                - The room asked me whether I would miss the report.
                - I solved all problems with the report.
                """);
    }

    @Test
    void a_doubt_has_a_shape() {
        check(Kind.CALIBRATED, """
                + I am about 70 % sure that wrong bank details are behind it; what I don't know is how many partners check them.
                + I bet three to one that the pager and not planning eats our Thursdays.
                + What we know: the queue is full by nine. What we need to know: who fills it. My best guess is the import.
                + We estimated six weeks, with a one in four chance of ten, and it took seven.
                + I'd put it at 60 percent that the contract is signed by September.
                + My best guess is eight weeks; I know the schema, I don't know how clean the data is.
                + I gave the merger a two in three chance in January, and was wrong for the right reasons.
                + I expect with 80 % confidence that the new queue holds through Easter.
                + Known: the load doubles in May. Unknown: whether the cache helps. I would bet on it at even odds.
                + We predicted a drop of ten percent and it became four.
                + I am fairly sure about the schema (90 %) and not at all about the cut-over (half and half).
                + I put the odds of a second delay at one in five and said what would change my mind.
                - I am not sure about the new queue.
                - Test coverage rose to 70 %.
                - I am absolutely certain that it will work.
                - My best work was the importer.
                - I am confident that we will make it.
                - 80 % of the tests pass.
                - I don't know.
                - Hopefully it takes eight weeks.
                - I guess we were lucky.
                - The odds were against us.
                - We cut the delay to one in five runs.
                """);
    }

    @Test
    void reasons_are_written_down() {
        check(Kind.REASONING, """
                + I wrote down why we chose two queues and what spoke against it.
                + Every decision of the quarter has a one-page record with the options we threw away.
                + The proposal, with all objections, is linked from the code, so that newcomers see where the limit comes from.
                + I will keep a decision log for the migration that says what we believed at the time.
                + We publish our reasons for each refusal in the wiki.
                + For each of the five vendors the page says why we turned them down.
                + I documented the alternatives to the nightly batch and what each would have cost.
                + Since May our design notes open with the reasons and not with the diagram.
                + The commit that removes the lock explains why it was safe.
                + I'll put the objections of the security group into the proposal, word for word.
                + The options we rejected are listed in the design page, each with its reason.
                + I record every exception to the policy together with the reason for it.
                - I wrote 40 pages of documentation.
                - I don't know why we chose two queues.
                - Someone should write down why we chose Kafka.
                - Decided to use two queues.
                - There are many reasons for the delay.
                - I wrote the migration script.
                - We never wrote down why.
                - I explained nothing and just merged it.
                - I know why it failed.
                - For this reason I left early.
                - I like to reason about systems.
                """);
    }

    @Test
    void something_is_done_for_the_first_time() {
        check(Kind.FIRST_TIME, """
                + For the first time I presented our numbers to the board.
                + I had never led a project across two sites before; the mobile launch was my first.
                + My first incident as commander was in May, and my voice held.
                + I haven't negotiated with a supplier yet and take on the contract with Nordlys.
                + I will chair a hiring panel, which is new to me.
                + I gave my first talk in front of customers in Utrecht.
                + Until this spring I had never fired a supplier.
                + Running a budget is new for me, and I asked Ana to check the first month.
                + In the autumn I will moderate a retrospective of another department for the first time.
                + We negotiated a contract ourselves, a first for us.
                + I spoke to the works council, which I had never done before.
                + Next month I chair my first budget round.
                - The first version shipped in May.
                - First, I fixed the build.
                - It was the first outage of the year.
                - Aylin led her first project.
                - In my first week I fixed a bug.
                - Customers saw the button for the first time in May.
                - I have never missed a deadline.
                - My first impression was good.
                - This is the first release of the year.
                - It was the customer's first order.
                - Before my first coffee I read the logs.
                """);
    }

    @Test
    void somebody_came_back_to_see() {
        check(Kind.STAYED, """
                + Six weeks after the release I went back and looked at how the alarms behaved.
                + I stayed with the ledger until it had survived its second year end.
                + A month later I asked the warehouse whether they still use the new form. They don't.
                + After launch I sat with support for two days to see what breaks.
                + I will look again in January at what the cache really saves.
                + I checked the dashboard three months after the handover and found two alarms that nobody reads.
                + Went back to the clinic in the autumn and watched a nurse use the form.
                + Two quarters later I asked the tellers what the new limit had broken.
                + I am staying with payments until the new ledger has seen one audit.
                + In November I'll visit the depot again and count how many scans fail.
                + Half a year on, I reread the incident notes to see which of our fixes had held.
                + I am going back to the two pilot schools in March to find out what they dropped.
                - After the release I moved on to the next project.
                - I stayed late three evenings a week.
                - I looked at six frameworks.
                - The service has been running since May.
                - The dashboard has been there for three months.
                - After the launch Ravi watched the numbers.
                - I never looked at it again.
                - Three months later we moved to the new office.
                - I will stay in touch.
                - Half a year on, Paula reread the notes.
                - I stayed in the team.
                """);
    }

    @Test
    void protected_time_has_bounds_reach_and_yield() {
        check(Kind.FOCUS_CONTRACT, """
                + Tuesday and Thursday 9 to 11 go to the review page; phone is on, chat from 11.
                + Mornings until ten I write the migration plan for the shops; whoever needs me calls.
                + I blocked Wednesday afternoons for the trial with the clinics and was reachable by phone all the time.
                + From 8 to 10 I will be off chat, ring me if it burns; by June the importers get their first draft.
                + Monday 8:30 to 10 I read what last week told us and write three lines for the team; phone on.
                + Wednesdays 13 to 16 I draft the onboarding guide for the new hires; for anything urgent, ring me.
                + I kept Monday mornings for the pricing study until the board had it, and answered messages at noon.
                + Every Friday before lunch belongs to the quarterly forecast. The phone stays on.
                + From 7 to 9 I work on the safety case so that the crew can sail in May; call me if it can't wait.
                + My Thursdays went to the tax migration, with chat on from two o'clock.
                + Mornings from 8 to 9:30 are for the forecast model that purchasing orders by; knock if it is urgent.
                + On Mondays until noon I was at the plan for the three shelters, phone on.
                - I need more uninterrupted time.
                - I blocked my calendar every morning.
                - I am reachable all day.
                - Fewer meetings on Tuesdays.
                - I need two quiet days a week.
                - On Tuesdays I am in the office.
                - My phone is always on.
                - Wednesday is for meetings.
                - Please don't call me before 10.
                - On Mondays I was at home until noon.
                - I keep my phone on while I work.
                """);
    }

    @Test
    void where_to_go_is_said_to_somebody() {
        check(Kind.AMBITION_SAID, """
                + I want to become staff engineer in payments. Marek knows, and the review page across three teams will show it.
                + In two years I would like to lead the search group, and I told Ana so.
                + I told my manager that I want to stay where I am.
                + I'd like to move towards product work; Dolores knows.
                + My manager has heard from me that I am after a lead role, and the partner launch is the work that shows it.
                + I would like to run a depot in three years; I said so to Femi in May.
                + I'm aiming for a principal role, my manager knows it, and the tariff work across both countries is where it would show.
                + Told Greta that I'd rather stay an engineer than lead a team.
                + I want to move into research. Yusra and Ana have heard it from me.
                + I plan to go for the deputy post, and agreed with Musa which project would show it.
                + I want to run the Porto office one day and have told Deniz and the board.
                + I hope to become an architect; Paula knows and lets me draft the next two proposals.
                - I want to be promoted to staff engineer.
                - Nobody knows where I want to go.
                - I want to lead.
                - Marek wants me to lead the group.
                - I would like to earn more.
                - Greta told me that she wants to lead the depot.
                - I want to grow.
                - I have told nobody that I want to leave.
                - Musa knows the depot well.
                - I hope that Paula becomes an architect.
                - I told Deniz about the Porto office.
                """);
    }

    @Test
    void somebody_is_new_or_slow() {
        check(Kind.BEGINNER, """
                + I am a complete beginner at reading balance sheets, and I mixed up accruals twice this week.
                + I began to learn the cello and can't hold the bow yet.
                + I don't know where to start with contracts; Lotte explains and I am slow.
                + Started from zero with Norwegian last winter.
                + I am learning to sail and still get every knot wrong.
                + I'm a novice at fundraising and it shows.
                + As a beginner in statistics I ask the questions that embarrass nobody but me.
                + I didn't know where to begin with the tax rules, and my first three drafts were wrong.
                + I am new to public speaking and lost my thread twice in ten minutes.
                + Learning Portuguese; I order the wrong cake every time.
                - The workshop is for beginners.
                - I deepened my Kotlin.
                - The beginners in the team need a guide.
                - I am an expert on ledgers.
                - I run a course for beginners.
                - I am good at statistics.
                - We started the rewrite from scratch.
                - I was never a beginner at this.
                - I refreshed my French.
                - The new hires are slow at it.
                - I learned SQL in a week.
                """);
    }

    @Test
    void something_ended() {
        check(Kind.STOPPED, """
                + I no longer review every pull request.
                + I stopped going to the Thursday partner call.
                + From July on I won't answer chat after six.
                + Gave up approving every estimate; the pairs settle them.
                + We dropped the weekly status report and nobody missed it.
                + I have stopped rewriting other people's tests.
                + No longer on the release rota since February.
                + We cancelled the Monday status round; the board says it all.
                + I don't sit in on vendor demos any more.
                + I am giving up the second standup.
                + I have given up answering mail at weekends.
                + Since May I don't approve holiday requests any longer; the pairs agree among themselves.
                - The outage stopped at noon.
                - I can't stop thinking about the outage.
                - We did not stop the weekly report.
                - Ravi stopped coming to the reviews.
                - The vendor stopped the service.
                - I never stopped believing in it.
                - I will not give up on the rewrite.
                - Rain stopped play.
                - The customers no longer trust us.
                - The vendor no longer answers mail.
                - I stopped for lunch.
                """);
    }

    /** A line with a plus earns it, one with a minus does not. */
    private static void check(Kind kind, String statements) {
        var earning = statements.lines().filter(line -> line.startsWith("+")).toList();
        var near = statements.lines().filter(line -> line.startsWith("-")).toList();

        assertThat(earning).hasSizeGreaterThanOrEqualTo(8).allMatch(line -> earns(kind, line.substring(2)));
        assertThat(near).hasSizeGreaterThanOrEqualTo(8).noneMatch(line -> earns(kind, line.substring(2)));
    }

    private static boolean earns(Kind kind, String statement) {
        var review = ReviewReader.STANDARD.read(
                Document.parse(Source.of("review.md", "## What changed\n\n" + statement + "\n")), "review.md");
        return LINTER.lint(review).praise().stream().anyMatch(praise -> praise.kind() == kind);
    }
}
