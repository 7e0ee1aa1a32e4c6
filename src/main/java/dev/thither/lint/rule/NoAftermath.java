package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks how something held that went out long before the end of the cycle. Whoever tells nothing but what was made hears
 * about that from another rule.
 */
final class NoAftermath implements Rule {
    /** Days after which there is something to see. */
    private static final int DAYS = 90;

    private static final int LONGEST = 40;
    private static final int MOST = 2;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(Levels.FROM_MID, "no-aftermath", "Out for months, and not how it held", Severity.SUGGESTION),
            new Wording(
                    "Staying to look is where depth comes from.",
                    "What did it do once you had left?",
                    "how it held, what broke, or what you saw when you looked again"));

    private static final Phrases SHIPPED = Phrases.of("""
            shipped|launched|released|deployed|migrated|introduced|installed|rolled_out|went_live|switched_on|put_into_service
            rolled|switched out|on
            went live
            """);

    private static final Phrases LATER = Phrases.of(OtherHalf.GOING_ON, """
            {third}
            still|ever|already|again|back|first_week|weeks|months|days|hours|year|years|next|last|after|afterwards|once|while|except|but|though|although|however|yet|soon
            spring|summer|autumn|winter|easter|christmas|season|peak
            held|hold|holds|broke|broken|fails|failed|survived|passed|learned|learnt|turned_out|found|saw|noticed|looked|watched|measured|counted|fell|rose|dropped|grew|came|come|stayed|remained|returned|stopped|missing|complained|asked
            are|have|had|been|can|could|do|does|use|uses|using|used
            fewer|less|half|halved|faster|quicker|down|up
            closed|ended|finished|concluded|pilot|trial|talk|workshop|course|campaign|event|recall|audit|survey|search|replaced|retired
            planned|plan|decided|decide|may|might|meant|would
            """);

    private static final Set<SlotKind> SEEN = EnumSet.of(
            SlotKind.STAYED,
            SlotKind.SIGN,
            SlotKind.STOPPED,
            SlotKind.HANDOVER,
            SlotKind.PREVENTED,
            SlotKind.NOT_BUILT,
            SlotKind.CAPABILITY);

    private static final Set<Label> RESULTS =
            EnumSet.of(Label.KNOW_BY, Label.BEFORE_AFTER, Label.EVIDENCE, Label.BEST_GUESS, Label.STOP);

    /** What stands before the name of a month that is meant as one. */
    private static final Pattern DATED = Pattern.compile(
            "(?:\\b(?:in|on|early|late|mid|of|by|during)|\\b\\d{1,2}(?:st|nd|rd|th)?|[-(])[ -]?$",
            Pattern.CASE_INSENSITIVE);

    /** Whoever follows it may see how it went on. */
    private static final Pattern LINK = Pattern.compile("]\\(|]\\[|https?:");

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var dates = CycleDates.of(subject.review().frontMatter());
        if (REMARKS.card().severity(subject.level()) == Severity.OFF || dates.isEmpty()) {
            return Stream.empty();
        }
        return subject.told(SectionKind.WHAT_CHANGED).stream()
                .filter(told -> isUntold(told))
                .flatMap(told -> shipped(told, dates.get(), subject).stream()
                        .filter(words -> !isElsewhere(told, words, subject))
                        .map(words -> REMARKS.about(
                                told,
                                words,
                                "%s was more than three months before the end of this cycle; how it held is not told yet.",
                                subject)))
                .limit(MOST);
    }

    private static boolean isUntold(Told told) {
        var statement = told.statement();
        return told.words().text().split("\\s+", -1).length <= LONGEST
                && HalfToldRules.OUTCOME.isIn(told)
                && !statement.has(LATER)
                && SEEN.stream().noneMatch(told.hinted()::has)
                && told.entry()
                        .filter(entry -> !entry.settled()
                                && entry.checkIns().isEmpty()
                                && entry.labels().stream().noneMatch(label -> RESULTS.contains(label.label())))
                        .isPresent();
    }

    /** The words that say what went out and when, where all that the entry dates was long ago. */
    private static Optional<Span> shipped(Told told, CycleDates dates, Subject subject) {
        var text = told.words().text();
        var whole = told.entry()
                .map(entry -> subject.review().document().source().substring(entry.span()))
                .orElse(text);
        var limit = dates.last().minusDays(DAYS);
        if (LINK.matcher(whole).find()
                || !dates.in(whole).stream().allMatch(date -> date.latest().isBefore(limit))) {
            return Optional.empty();
        }
        return told.statement().find(SHIPPED).stream()
                .filter(words -> words.isOwn() && !words.denied() && !words.wished())
                .map(words -> words.words())
                .filter(words -> !Quoted.isIn(told, words))
                .flatMap(words -> dates.in(text).stream()
                        .filter(date -> isMeant(date, text) && isOneSentence(words, date.words(), text))
                        .map(date -> clause(
                                words.start(), around(words, date.words()).end(), text)))
                .findFirst();
    }

    private static boolean isMeant(CycleDates.Named date, String text) {
        var words = text.substring(date.words().start(), date.words().end());
        return words.chars().anyMatch(Character::isDigit)
                || DATED.matcher(text.substring(0, date.words().start())).find();
    }

    private static boolean isOneSentence(Span first, Span second, String text) {
        var both = around(first, second);
        return text.substring(both.start(), both.end()).chars().noneMatch(c -> ".;!?\n".indexOf(c) >= 0);
    }

    /** Up to where the clause ends, so that it can be understood by itself. */
    private static Span clause(int start, int atLeast, String text) {
        var end = Math.min(atLeast, text.length());
        while (end < text.length() && ",.;:!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static Span around(Span first, Span second) {
        return new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
    }

    /** Whether anything else in the document speaks of the same thing. */
    private static boolean isElsewhere(Told told, Span words, Subject subject) {
        var name = TellingWords.of(told.quote(words));
        return subject.told().stream()
                .filter(other -> !other.equals(told))
                .anyMatch(other -> name.shared(TellingWords.of(other.words().text())) > 0);
    }
}
