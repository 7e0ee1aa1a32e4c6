package dev.thither.lint;

import static dev.thither.lint.Reach.COLLEAGUE;
import static dev.thither.lint.Reach.ME;
import static dev.thither.lint.Reach.OTHERS;
import static dev.thither.lint.Reach.OTHER_TEAMS;
import static dev.thither.lint.Reach.TEAM;
import static dev.thither.lint.Reach.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.assertj.core.api.AbstractCollectionAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachesTest {
    private static final Reaches.Known KNOWN = new Reaches.Known(
            Set.of("Ada", "Tom"), "lanterns", Set.of("lanterns", "Harvest", "Data Tools", "Reach", "Time & Tide"));

    private static AbstractCollectionAssert<?, ?, Reach, ?> reachOf(String words) {
        return assertThat(Reaches.of(words, KNOWN)).as(words);
    }

    @Test
    void people_whom_the_site_knows_are_colleagues() {
        reachOf("Ada and Tom, who review it now").containsExactly(COLLEAGUE);
        reachOf("Tom's first week on call").containsExactly(COLLEAGUE);
        reachOf("Zebedee").containsExactly(OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the intern", "our new designer", "my manager, who explains it upstairs", "a colleague in Lisbon"
            })
    void single_persons_at_work_are_colleagues(String words) {
        reachOf(words).containsExactly(COLLEAGUE);
    }

    @Test
    void the_name_of_a_team_needs_no_word_team() {
        reachOf("everyone on Lanterns").containsExactly(TEAM);
        reachOf("Harvest").containsExactly(OTHER_TEAMS);
        reachOf("analysts in Data Tools").containsExactly(OTHER_TEAMS);
        reachOf("Time and Tide").containsExactly(OTHER_TEAMS);
        reachOf("Lanterns and Harvest").containsExactly(TEAM, OTHER_TEAMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reach, mostly",
                "Reach numbers in the spring",
                "the Google Reach integration",
                "faster Reach results",
                "Reach and depth of the index"
            })
    void a_word_that_is_a_team_elsewhere_is_none_where_it_says_something_else(String words) {
        reachOf(words).containsExactly(OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us",
                "the rest of the squad",
                "our rota",
                "our own peace",
                "whoever is on call next week",
                "the whole team, who had been merging by hand",
                "the six of us"
            })
    void the_own_team_has_many_words(String words) {
        reachOf(words).containsExactly(TEAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every developer who has to touch billing",
                "anyone who deploys on a Friday",
                "half the company",
                "all of engineering",
                "our sister team in Berlin",
                "my old team",
                "the contact centre",
                "service owners",
                "the people in accounts payable",
                "in the end, Security and Support"
            })
    void others_at_work_are_other_teams(String words) {
        reachOf(words).containsExactly(OTHER_TEAMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commuters on the early trains",
                "a farmer with no signal",
                "the families of drivers",
                "small charities without an accountant",
                "people filling in the form on a phone",
                "warehouse staff at our customers",
                "the elderly",
                "Harvest users"
            })
    void persons_who_are_not_at_work_are_users(String words) {
        reachOf(words).containsExactly(USERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "driver updates",
                "the user interface",
                "sales figures",
                "the onboarding team",
                "our engineers",
                "operators",
                "the regulator",
                "a promise made before I joined",
                "nobody in particular",
                "",
                "—, and ' & (so)"
            })
    void what_may_mean_several_things_is_not_guessed(String words) {
        reachOf(words).containsExactly(OTHERS);
    }

    @Test
    void the_author_is_named_by_what_is_theirs() {
        reachOf("my own curiosity").containsExactly(ME);
        reachOf("Ada, though I learned most of all").containsExactly(ME, COLLEAGUE);
        reachOf("my grandmother").containsExactly(OTHERS);
    }

    @Test
    void a_clause_tells_about_them_and_names_nobody_new() {
        reachOf("tenants, whose complaints ended with us").containsExactly(USERS);
        reachOf("Tom, now able to run it without me").containsExactly(COLLEAGUE);
        reachOf("Tom, because Harvest and the customers kept calling him").containsExactly(COLLEAGUE);
        reachOf("couriers who call us, and Ada").containsExactly(COLLEAGUE, USERS);
    }

    @Test
    void what_is_denied_is_not_named() {
        reachOf("not customers but Harvest").containsExactly(OTHER_TEAMS);
        reachOf("riders rather than drivers, and not us").containsExactly(USERS);
        reachOf("It looks like work for Harvest, but it was meant for Ada").containsExactly(COLLEAGUE);
    }

    @Test
    void a_later_sentence_counts_where_it_goes_on_with_the_list() {
        reachOf("Harvest. And ourselves, selfishly.").containsExactly(TEAM, OTHER_TEAMS);
        reachOf("patients. The nurses on our team noticed it first.").containsExactly(USERS);
    }

    @Test
    void each_line_is_read_for_itself() {
        reachOf("Ada runs the release now\nHarvest can deploy without us").contains(COLLEAGUE);
        reachOf("I wrote it down so that Ada can run it").containsExactly(COLLEAGUE);
        reachOf("we checked it\nI handed the release over to Tom").containsExactly(COLLEAGUE, TEAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company ", "and ", "team of ", ", who ", "Time & ", ". "})
    void a_very_long_text_is_read_as_well(String words) {
        assertThat(Reaches.of(words.repeat(20_000) + "Zebedee", KNOWN)).isNotEmpty();
    }
}
