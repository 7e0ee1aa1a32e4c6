package dev.thither.language;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well goals were judged. Only findings count as found; a question does not. */
record Figures(List<Judged> judged) {
    /** A goal and what was made of it by a judge that did not know it. */
    record Judged(LabelledGoal goal, Judgement judgement) {
        boolean isFound() {
            return judgement.verdict() == Verdict.TRAP;
        }

        boolean isAsked() {
            return judgement.verdict() == Verdict.ASK;
        }

        /** Whether it was rightly called a trap or not, at even odds. */
        boolean isRight() {
            return (judgement.probability() > 0.5) == goal.isTrap();
        }

        boolean isRightKind() {
            return goal.kind().filter(judgement.kind()::equals).isPresent();
        }
    }

    Figures of(Predicate<Judged> wanted) {
        return new Figures(judged.stream().filter(wanted).toList());
    }

    int count(Predicate<Judged> wanted) {
        return (int) judged.stream().filter(wanted).count();
    }

    private int traps() {
        return count(each -> each.goal().isTrap());
    }

    private int found() {
        return count(each -> each.goal().isTrap() && each.isFound());
    }

    private int alarms() {
        return count(each -> !each.goal().isTrap() && each.isFound());
    }

    double precision() {
        return share(found(), found() + alarms());
    }

    double recall() {
        return share(found(), traps());
    }

    /** Of the traps those found or asked about. */
    double reached() {
        return share(count(each -> each.goal().isTrap() && (each.isFound() || each.isAsked())), traps());
    }

    double f1() {
        return share(2 * precision() * recall(), precision() + recall());
    }

    /** Of all goals those rightly called a trap or not, at even odds. */
    double accuracy() {
        return share(count(Judged::isRight), judged.size());
    }

    /** Of the fine goals those without a finding. */
    double leftAlone() {
        var fine = judged.size() - traps();
        return share(fine - alarms(), fine);
    }

    /** Of the traps found those under their kind. */
    double rightKind() {
        return share(count(each -> each.isFound() && each.isRightKind()), found());
    }

    /** The groups of twins whose members differ in verdict. */
    List<List<Judged>> twins() {
        return judged.stream()
                .filter(each -> !each.goal().twin().isEmpty())
                .collect(Collectors.groupingBy(each -> each.goal().group(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream()
                                .map(each -> each.goal().isTrap())
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    /** Of these groups those where each member is right at even odds. */
    double twinsRight() {
        var groups = twins();
        var right = groups.stream()
                .filter(group -> group.stream().allMatch(Judged::isRight))
                .toList();
        return share(right.size(), groups.size());
    }

    static String header() {
        return "| goals | n | traps | precision | recall | F1 | accuracy | fine left alone | found or asked | right kind |\n"
                + "|---|---|---|---|---|---|---|---|---|---|";
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |",
                name,
                judged.size(),
                traps(),
                precision(),
                recall(),
                f1(),
                accuracy(),
                leftAlone(),
                reached(),
                rightKind());
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
