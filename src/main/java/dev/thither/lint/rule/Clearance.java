package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.language.Statement;
import dev.thither.lint.Subject;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import java.util.regex.Pattern;

/**
 * Words of a goal that clear it of what it was judged to be, beyond doubt: a measure in one that should be too wide to
 * see, the end of coding in one that should be about coding more, an evening in one about quiet hours.
 */
final class Clearance {
    /** A number that measures something: no year, quarter, version or number of a ticket. */
    private static final Pattern MEASURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.#-])(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*\\s*(?:%|(?![\\p{L}\\p{N}]))"
                    + "|\\b(?i:zero)\\s+\\p{L}");

    private static final Phrases LESS_CODE = Phrases.of("""
            stop|stopping|quit|less|fewer|reduce .. code|coding|programming|commits|merging|tickets|reviews|reviewing
            no_longer .. code|coding|merge|merging|commit|fix
            """);

    private static final Phrases OWN_TIME = Phrases.of("""
            evening|evenings|weekend|weekends|holiday|holidays|vacation|pto|therapist|therapy|family|bedtime|home_office
            fridays|friday|day|days end|ends
            """);

    private static final Phrases LEARNING = Phrases.of("""
            learn|learning|know|knowledge|knowing|study|studying|course|courses|class|certificate|certificates|certification|cert|certs|certified
            deepen|deeper|deep|master|mastering|mastery|understand|understanding|read|reading|book|books|training|trainings|skill|skills
            internals|expertise|expert|fundamentals|basics|tutorial|tutorials|familiar|familiarise|familiarize|explore|fluent
            better|good|stronger at|in
            """);

    private static final Phrases DELIVERY = Phrases.of("""
            ^ finish|complete|deliver|land|ship|migrate|move|scale|implement|launch|replace|build|extend|convert|port|release|upgrade|introduce|integrate|automate|grow|reduce|increase|improve|cut|roll|rollout|consolidate
            """);

    private Clearance() {}

    /** Whether its words clear a goal of what it was judged to be. */
    static boolean of(Subject.Judged goal) {
        return switch (goal.judgement().kind()) {
            case EMPTY -> isSeen(goal.entry());
            case CODE_MORE ->
                goal.statement().has(LESS_CODE) || goal.judgement().slots().has(SlotKind.HANDOVER);
            case FOCUS_TIME -> goal.statement().has(OWN_TIME);
            case TECHNOLOGY_ONLY, ACTIVITY_METRIC, RESUME_DRIVEN, INDISPENSABLE, SELF_VERDICT -> false;
        };
    }

    /** Whether a goal tells of work to be delivered, and of nothing to be learnt. */
    static boolean isDelivery(Statement statement) {
        return statement.has(DELIVERY) && !statement.has(LEARNING);
    }

    private static boolean isSeen(Entry goal) {
        return MEASURE.matcher(goal.statement().text()).find()
                || !goal.actions().isEmpty()
                || goal.labelled(Label.KNOW_BY).isPresent();
    }
}
