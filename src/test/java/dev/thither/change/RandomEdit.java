package dev.thither.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A text before and after some lines were added and removed, and the diff of the two as a program would write it.
 *
 * @param steps the lines of both, in order
 * @param context how many lines around a change the diff shows
 */
record RandomEdit(List<Step> steps, int context) {

    /** A line that was kept ({@code ' '}), removed ({@code '-'}) or added ({@code '+'}). */
    record Step(char sign, String text) {
        boolean isBefore() {
            return sign != '+';
        }

        boolean isAfter() {
            return sign != '-';
        }
    }

    static RandomEdit of(Random random) {
        var steps = new ArrayList<Step>();
        var count = 1 + random.nextInt(25);
        for (var i = 0; i < count; i++) {
            var sign = "    +-".charAt(random.nextInt(6));
            steps.add(new Step(sign, "-+@ x".charAt(random.nextInt(5)) + "- " + i));
        }
        // Of the two, so that there is always a line to ask about.
        steps.add(new Step(' ', "end"));
        return new RandomEdit(ordered(steps), random.nextInt(4));
    }

    /** In a run of changes, programs name the removed lines first. */
    private static List<Step> ordered(List<Step> steps) {
        var ordered = new ArrayList<Step>();
        var added = new ArrayList<Step>();
        for (var step : steps) {
            if (step.sign == '+') {
                added.add(step);
            } else {
                if (step.sign == ' ') {
                    ordered.addAll(added);
                    added.clear();
                }
                ordered.add(step);
            }
        }
        return ordered;
    }

    String before() {
        return steps.stream()
                .filter(Step::isBefore)
                .map(step -> step.text + "\n")
                .collect(Collectors.joining());
    }

    String after() {
        return steps.stream()
                .filter(Step::isAfter)
                .map(step -> step.text + "\n")
                .collect(Collectors.joining());
    }

    List<String> lines() {
        return after().lines().toList();
    }

    /** Where lines of the text after stood before; empty unless they stood there one below the other. */
    Optional<LineRange> placesBefore(LineRange lines) {
        var before = 0;
        var after = 0;
        var places = new ArrayList<Integer>();
        for (var step : steps) {
            before += step.isBefore() ? 1 : 0;
            after += step.isAfter() ? 1 : 0;
            if (step.isAfter() && after >= lines.first() && after <= lines.last()) {
                places.add(step.sign == '+' ? -1 : before);
            }
        }
        var first = places.get(0);
        var last = places.get(places.size() - 1);
        return places.contains(-1) || last - first != lines.last() - lines.first()
                ? Optional.empty()
                : Optional.of(new LineRange(first, last));
    }

    String diff() {
        var diff = new StringBuilder();
        var from = 0;
        while (from < steps.size()) {
            var first = nextChange(from);
            if (first == steps.size()) {
                break;
            }
            var end = first;
            while (nextChange(end) - end <= 2 * context && nextChange(end) < steps.size()) {
                end = nextChange(end) + 1;
            }
            end = Math.max(end, first + 1);
            appendHunk(Math.max(from, first - context), Math.min(steps.size(), end + context), diff);
            from = Math.min(steps.size(), end + context);
        }
        return diff.length() == 0 ? "" : "--- a/plan.md\n+++ b/plan.md\n" + diff;
    }

    private int nextChange(int from) {
        var next = from;
        while (next < steps.size() && steps.get(next).sign == ' ') {
            next++;
        }
        return next;
    }

    private void appendHunk(int from, int to, StringBuilder diff) {
        var before = steps.subList(0, from).stream().filter(Step::isBefore).count();
        var after = steps.subList(0, from).stream().filter(Step::isAfter).count();
        var hunk = steps.subList(from, to);
        var removing = hunk.stream().filter(Step::isBefore).count();
        var adding = hunk.stream().filter(Step::isAfter).count();
        diff.append("@@ -%s +%s @@\n".formatted(range(before, removing), range(after, adding)));
        hunk.forEach(step -> diff.append(step.sign).append(step.text).append('\n'));
    }

    private static String range(long above, long count) {
        return count == 1 ? String.valueOf(above + 1) : (above + (count == 0 ? 0 : 1)) + "," + count;
    }
}
