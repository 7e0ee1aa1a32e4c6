package dev.thither.site;

import dev.thither.theme.view.WeekView;
import dev.thither.theme.view.WeekView.Block;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the hours that somebody keeps for something, as in “Monday and Wednesday 9 to 11 I read”: days, then from when
 * to when. Anything else, such as “from 11 the door is open”, is left to the words themselves: nothing is guessed.
 */
final class Week {
    private static final int MINUTES = 60;
    /** Hours at which people's days begin and end; others are something else, such as 9 to 11 people. */
    private static final int FIRST_HOUR = 5;

    private static final int LAST_HOUR = 22;
    private static final int NOON = 12;

    /** The drawing: the names of days at its left, the names of hours above, a row for each day. */
    private static final int LEFT = 44;

    private static final int TOP = 18;
    private static final int WIDTH = 400;
    private static final int ROW = 20;

    private static final String DAY =
            "(mon|tue|wed|thu|fri|sat|sun)(?:days?|sdays?|nesdays?|rsdays?|urdays?|s|rs|r|nes)?";
    private static final String DAYS = "(?:every day|each day|daily|weekdays|every morning|mornings|" + DAY
            + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s+to\\s+|\\s*[-–]\\s*|\\s*/\\s*)" + DAY + ")*)";
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?";

    private static final Pattern KEPT = Pattern.compile(
            "\\b(?<days>" + DAYS + "),?\\s+(?:from\\s+|at\\s+|between\\s+)?" + TIME
                    + "\\s*(?:to|until|till|and|[-–—])\\s*" + TIME + "(?!\\s*%)(?![\\w:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_DAY = Pattern.compile("\\b" + DAY + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("\\b" + DAY + "(?:\\s+to\\s+|\\s*[-–]\\s*)" + DAY + "\\b", Pattern.CASE_INSENSITIVE);

    private Week() {}

    /** A week with the hours that a text tells of; none where it tells of none. */
    static Optional<WeekView> of(String text) {
        var kept = KEPT.matcher(text)
                .results()
                .flatMap(found -> kept(found).stream())
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(view(kept));
    }

    /** @param from minutes after midnight; {@code to} likewise */
    private record Kept(Set<DayOfWeek> days, int from, int to) {
        String words() {
            var names = days.stream()
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining(", "));
            return names + " " + clock(from) + " to " + clock(to);
        }
    }

    private static Optional<Kept> kept(MatchResult found) {
        var last = found.groupCount();
        var endsInAfternoon = "pm".equalsIgnoreCase(found.group(last));
        var to = minutes(found.group(last - 2), found.group(last - 1), found.group(last));
        var from = minutes(found.group(last - 5), found.group(last - 4), found.group(last - 3));
        if (from >= to && !endsInAfternoon && to < NOON * MINUTES) {
            to += NOON * MINUTES;
        }
        var isDay = from >= FIRST_HOUR * MINUTES && to <= LAST_HOUR * MINUTES && from < to;
        return isDay ? Optional.of(new Kept(days(found.group(1)), from, to)) : Optional.empty();
    }

    private static int minutes(String hours, String minutes, String half) {
        var hour = Integer.parseInt(hours);
        var afternoon = "pm".equalsIgnoreCase(half) && hour < NOON;
        return (afternoon ? hour + NOON : hour) * MINUTES + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static Set<DayOfWeek> days(String words) {
        var found = EnumSet.noneOf(DayOfWeek.class);
        ONE_DAY.matcher(words).results().map(each -> day(each.group(1))).forEach(found::add);
        RANGE.matcher(words).results().forEach(range -> {
            var from = day(range.group(1));
            var to = day(range.group(2));
            if (from.compareTo(to) < 0) {
                found.addAll(EnumSet.range(from, to));
            }
        });
        return found.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : found;
    }

    private static DayOfWeek day(String beginning) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(beginning.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static WeekView view(List<Kept> kept) {
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        kept.forEach(each -> days.addAll(each.days()));
        var first = Math.min(8, kept.stream().mapToInt(Kept::from).min().orElseThrow() / MINUTES);
        var last = Math.max(18, (kept.stream().mapToInt(Kept::to).max().orElseThrow() + MINUTES - 1) / MINUTES);
        var hours = Stream.iterate(first, hour -> hour <= last, hour -> hour + 2)
                .map(hour -> new WeekView.Hour(String.valueOf(hour), across(hour * MINUTES, first, last)))
                .toList();
        var rows = new ArrayList<WeekView.Day>();
        for (var day : days) {
            var blocks = kept.stream()
                    .filter(each -> each.days().contains(day))
                    .map(each -> block(each, first, last))
                    .toList();
            rows.add(new WeekView.Day(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), down(rows.size()), blocks));
        }
        var words = kept.stream().map(Kept::words).collect(Collectors.joining("; "));
        return new WeekView(words, hours, rows, down(rows.size()));
    }

    private static Block block(Kept kept, int first, int last) {
        var x = across(kept.from(), first, last);
        return new Block(x, across(kept.to(), first, last) - x, clock(kept.from()) + " to " + clock(kept.to()));
    }

    /** Where a time of day stands. */
    private static int across(int minutes, int firstHour, int lastHour) {
        return LEFT + WIDTH * (minutes - firstHour * MINUTES) / ((lastHour - firstHour) * MINUTES);
    }

    /** Where a row begins. */
    private static int down(int row) {
        return TOP + ROW * row;
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES, minutes % MINUTES);
    }
}
