package dev.thither.site;

import dev.thither.html.Dates;
import dev.thither.review.Entry;
import dev.thither.review.Review;
import dev.thither.theme.view.TimelineView;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A line that dates stand on, each as far along it as it is late. It reaches from the first date to the last. */
final class Timeline {
    private static final int WIDTH = 100;
    /** Marks that are closer than that could not be told apart on a narrow screen. */
    private static final int APART = 7;

    private static final int LONGEST_NAME = 150;
    /** As many names of months or years as there is room for. */
    private static final int MOST_TICKS = 8;

    private final LocalDate first;
    private final LocalDate last;

    private Timeline(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** A line for all actions and check-ins of a document. */
    static Timeline of(Review review) {
        var days = review.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> Stream.concat(
                        entry.actions().stream().map(Entry.Action::date),
                        entry.checkIns().stream().map(Entry.CheckIn::date)))
                .filter(date -> !date.isEmpty())
                .map(LocalDate::parse)
                .sorted()
                .toList();
        return days.isEmpty()
                ? new Timeline(LocalDate.EPOCH, LocalDate.EPOCH)
                : new Timeline(days.get(0), days.get(days.size() - 1));
    }

    /**
     * Something with a date.
     *
     * @param kind {@code check-in}, {@code open} or {@code done}
     * @param href to its words, on the page
     */
    record Event(LocalDate day, String kind, String words, String href) {
        static Event of(Entry.Action action, String href) {
            return new Event(
                    LocalDate.parse(action.date()),
                    action.done() ? "done" : "open",
                    action.words().text(),
                    href);
        }

        static Event of(Entry.CheckIn checkIn, String href) {
            return new Event(
                    LocalDate.parse(checkIn.date()), "check-in", checkIn.words().text(), href);
        }

        private String date() {
            return Dates.words(day.toString());
        }
    }

    /** The line with some of its dates; none, where these cannot be told apart on it. */
    Optional<TimelineView> with(List<Event> events) {
        var sorted = events.stream().sorted(Comparator.comparing(Event::day)).toList();
        var marks = first.equals(last) || sorted.isEmpty() ? List.<TimelineView.MarkView>of() : marks(sorted);
        return marks.size() < 2 ? Optional.empty() : Optional.of(new TimelineView(ticks(), marks));
    }

    private List<TimelineView.MarkView> marks(List<Event> sorted) {
        var marks = new ArrayList<TimelineView.MarkView>();
        var close = new ArrayList<Event>();
        for (var event : sorted) {
            if (!close.isEmpty() && x(event.day()) - x(close.get(0).day()) >= APART) {
                marks.add(mark(close, x(close.get(0).day())));
                close.clear();
            }
            close.add(event);
        }
        marks.add(mark(close, x(close.get(0).day())));
        return marks;
    }

    private int x(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day) * WIDTH / ChronoUnit.DAYS.between(first, last));
    }

    private List<TimelineView.TickView> ticks() {
        var months = Math.toIntExact(ChronoUnit.MONTHS.between(first, last));
        var years = last.getYear() - first.getYear();
        if (months >= 2 && months < MOST_TICKS) {
            return ticks(first.withDayOfMonth(1), 1);
        }
        if (months >= MOST_TICKS && months < 3 * MOST_TICKS) {
            return ticks(first.with(first.getMonth().firstMonthOfQuarter()).withDayOfMonth(1), 3);
        }
        return years >= 2 && years < MOST_TICKS ? ticks(first.withDayOfYear(1), 12) : ends();
    }

    /** Every so many months, as long as that is on the line. */
    private List<TimelineView.TickView> ticks(LocalDate from, int months) {
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plusMonths(months))
                .filter(day -> !day.isBefore(first))
                .map(day -> new TimelineView.TickView(x(day), name(day)))
                .toList();
    }

    private static String name(LocalDate firstOfMonth) {
        return firstOfMonth.getMonth() == Month.JANUARY
                ? String.valueOf(firstOfMonth.getYear())
                : firstOfMonth.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private List<TimelineView.TickView> ends() {
        return List.of(
                new TimelineView.TickView(0, Dates.words(first.toString())),
                new TimelineView.TickView(WIDTH, Dates.words(last.toString())));
    }

    private static TimelineView.MarkView mark(List<Event> close, int x) {
        var first = close.get(0);
        var kinds = close.stream().map(Event::kind).distinct().toList();
        return new TimelineView.MarkView(
                x, kinds.size() == 1 ? first.kind() : "several", close.size(), name(close), first.href());
    }

    /** The date and what was said of it, as far as there is room. */
    private static String name(List<Event> close) {
        var first = close.get(0);
        var last = close.get(close.size() - 1);
        var dates = Stream.of(first, last).map(Event::date).distinct().toList();
        var words = String.join("; ", close.stream().map(Event::words).toList());
        return cut(String.join(" to ", dates) + ": " + words);
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_NAME) {
            return words;
        }
        var blank = words.lastIndexOf(' ', LONGEST_NAME);
        var end = blank > LONGEST_NAME / 2 ? blank : LONGEST_NAME;
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + "…";
    }
}
