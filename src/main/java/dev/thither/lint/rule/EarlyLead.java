package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for a smaller first lead where somebody who still learns the craft wants to lead a team within the cycle. */
final class EarlyLead implements Rule {
    private static final int LONGEST = 30;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(
                    Levels.BEGINNING,
                    "early-lead",
                    "To lead people before the craft sits",
                    Severity.SUGGESTION,
                    RuleCard.Mark.OFF),
            new Wording(
                    "Leading starts small, and whoever leads later draws on the craft that was learned before.",
                    "Whom could you guide for two weeks?",
                    "a first lead that is small: an intern, one project, a fortnight"));

    private static final Phrases LEADING = Phrases.of("""
            become|becoming|be|being|promoted_to|promotion_to|move_into|step_into|grow_into|transition_to|take_on {determiner}? team|people|engineering|line|group|department|development|software? manager|supervisor !who|for|that
            become|becoming|be|being {determiner}? team|group|department|people leader|lead !who|for|that
            become|becoming|be|being|promoted_to|move_into|step_into|grow_into|take_on {determiner}? team_lead|team_leader|engineering_manager|people_manager|line_manager !who|for|that
            promoted|promotion|move|step|grow|transition to|into {determiner}? team|people|engineering|line|group|department? manager|management|team_lead|team_leader|engineering_manager|people_management
            become_a_team_lead|become_team_lead|become_an_engineering_manager|become_a_director|become_a_head_of|become_a_manager !for|who|that
            become|becoming|be|being {determiner}? head of
            take_over|take over {determiner}? team|department|group $
            lead|manage|managing|leading {determiner} own? team|department|group|people $
            lead|manage|managing|leading {determiner}? team|department|group of {number} !week|weeks|days|month|months
            lead|manage|managing|leading people $
            direct_reports
            direct reports
            become_head_of|be_head_of|become_manager|become_a_manager|become_the_manager|become_an_engineering_manager
            get_promoted|promoted to {determiner}? team|people|engineering|line|group|department? manager|team_lead|supervisor
            """);

    /** What makes it small, puts it off, or looks first. */
    private static final Phrases SMALL = Phrases.of("""
            intern|interns|internship|student|students|apprentice|apprentices|newcomer|newcomers|trainee|trainees|mentor|mentoring|mentee
            project|trial|pilot|workstream|event|fair|sprint|meeting|retro|demo|release|weeks|fortnight|days|while|away|absence|holiday
            shadow|shadowing|watch|watching|learn|learning|ask|asking|find_out|whether|try|understand|see|beside|with|from|support
            small|smaller|one|first|second|part|half|deputy|stand_in|interim|later|someday|eventually|years|yet|until|after|before|course|talk|conversation|role_of|prepare|preparing|towards|toward|long_term
            find out
            """);

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.told(SectionKind.GOALS).stream()
                .filter(EarlyLead::isPlain)
                .flatMap(told -> finding(told, subject).stream());
    }

    private static boolean isPlain(Told told) {
        return told.entry()
                        .filter(entry -> !entry.settled() && entry.actions().isEmpty())
                        .isPresent()
                && told.words().text().split("\\s+", -1).length <= LONGEST
                && !told.statement().has(SMALL);
    }

    /** What is quoted, or belongs to the manager, is something else. */
    private static boolean isTheAim(Told told, Span words) {
        var quote = told.quote(words);
        return !quote.endsWith("'s") && !quote.endsWith("’s") && !Quoted.isIn(told, words);
    }

    private static Optional<Finding> finding(Told told, Subject subject) {
        return told.statement().find(LEADING).stream()
                .filter(words -> words.isOwn() && !words.denied() && isTheAim(told, words.words()))
                .findFirst()
                .map(words -> REMARKS.about(
                        told,
                        words.words(),
                        "%s is a large step for one cycle; what you would lead first is open.",
                        subject));
    }
}
