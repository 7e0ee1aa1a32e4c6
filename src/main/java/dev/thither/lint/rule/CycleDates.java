package dev.thither.lint.rule;

import dev.thither.review.FrontMatter;
import dev.thither.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that a text names, as they are meant within a cycle.
 *
 * @param first day of the cycle
 * @param last day of the cycle
 */
record CycleDates(LocalDate first, LocalDate last) {
    /** Years after which it is no cycle any more. */
    private static final int LONGEST = 3;

    private static final Pattern CYCLE = Pattern.compile("(\\d{4})(?:[-_ ]?([hq])([1-4]))?");
    private static final Pattern INTERVAL = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern NAMED = Pattern.compile("""
            \\b(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)\\b\
            |\\b[Qq](?<quarter>[1-4])(?:[ /-]?(?<quarteryear>20\\d\\d))?\\b\
            |\\b(?<yearbefore>20\\d\\d)[ -]?[Qq](?<quarterafter>[1-4])\\b\
            |\\b(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|\
            Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d))?(?:,? (?<year>20\\d\\d))?""");

    /** Of a document that says in a common way when it begins and ends. */
    static Optional<CycleDates> of(FrontMatter document) {
        try {
            var interval = INTERVAL.matcher(document.period().strip());
            if (interval.matches()) {
                return Optional.of(
                                new CycleDates(LocalDate.parse(interval.group(1)), LocalDate.parse(interval.group(2))))
                        .filter(dates -> dates.last().isBefore(dates.first().plusYears(LONGEST)));
            }
            var cycle = CYCLE.matcher(document.cycle().strip().toLowerCase(Locale.ROOT));
            return cycle.matches() ? ofCycle(cycle) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<CycleDates> ofCycle(MatchResult cycle) {
        var year = Integer.parseInt(cycle.group(1));
        var months = cycle.group(2) == null ? 12 : cycle.group(2).equals("h") ? 6 : 3;
        var number = cycle.group(3) == null ? 1 : Integer.parseInt(cycle.group(3));
        var end = number * months;
        return end > 12
                ? Optional.empty()
                : Optional.of(new CycleDates(
                        LocalDate.of(year, end - months + 1, 1),
                        YearMonth.of(year, end).atEndOfMonth()));
    }

    /**
     * A date that a text names.
     *
     * @param latest the last day that it can mean; {@link LocalDate#MAX} where that is not plain
     * @param words where it stands in the text
     */
    record Named(LocalDate latest, Span words) {}

    /** All that a text names, in its order. */
    List<Named> in(String text) {
        var found = new ArrayList<Named>();
        var matcher = NAMED.matcher(text);
        while (matcher.find()) {
            var words = new Span(matcher.start(), matcher.end());
            found.add(new Named(day(matcher), words));
        }
        return found;
    }

    private LocalDate day(Matcher named) {
        try {
            var iso = named.group("iso");
            if (iso != null) {
                return iso.length() > 7
                        ? LocalDate.parse(iso)
                        : YearMonth.parse(iso).atEndOfMonth();
            }
            if (named.group("quarterafter") != null) {
                return endOf(named.group("yearbefore"), 3 * Integer.parseInt(named.group("quarterafter")));
            }
            if (named.group("quarter") != null) {
                return endOf(named.group("quarteryear"), 3 * Integer.parseInt(named.group("quarter")));
            }
            var month = named.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
            return endOf(named.group("year"), MONTHS.indexOf(month) + 1);
        } catch (DateTimeException noDate) {
            return LocalDate.MAX;
        }
    }

    /** The last day of a month; without a year, of the only such month that lies within the cycle. */
    private LocalDate endOf(@Nullable String year, int month) {
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), month).atEndOfMonth();
        }
        var inCycle = Stream.iterate(
                        YearMonth.from(first), next -> !next.isAfter(YearMonth.from(last)), next -> next.plusMonths(1))
                .filter(next -> next.getMonthValue() == month)
                .toList();
        return inCycle.size() == 1 ? inCycle.get(0).atEndOfMonth() : LocalDate.MAX;
    }
}
