package dev.thither.review;

import java.util.Set;

/**
 * Parts of companies' forms that stand among goals and hold none: who signs, when what is due, what it costs. They go
 * by a heading, a line of their own, or the words before a colon; below the heading of an entry they belong to it.
 */
final class FormParts {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;

    private static final Set<String> NAMES = Set.of(
            "timeline",
            "time line",
            "time",
            "schedule",
            "milestones",
            "obstacles",
            "blockers",
            "risks",
            "dependencies",
            "training",
            "training needed",
            "training needs",
            "training required",
            "training followed",
            "budget",
            "costs",
            "resources",
            "resources needed",
            "support required",
            "support needed",
            "measures",
            "measurement",
            "how will be measured",
            "how it will be measured",
            "how will it be measured",
            "how progress is measured",
            "deliverables",
            "signature",
            "signatures",
            "supervisor comments",
            "manager comments",
            "managers comments",
            "reviewer comments",
            "employee comments",
            "comments",
            "remarks",
            "notes",
            "references",
            "appendix",
            "status",
            "individual development plan",
            "personal development plan",
            "development objectives",
            "plan of development",
            "growth plan",
            "development plan",
            "plan",
            "idp",
            "pdp");

    private FormParts() {}

    /** Whether these words are all of the name of such a part, which then is what follows. */
    static boolean isOne(String words) {
        var name = words.strip();
        return isName(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
    }

    /** Whether these words are such a part by themselves: its name stands before their colon. */
    static boolean isSaidIn(String words) {
        var colon = words.indexOf(':');
        return colon >= 0 && isName(words.substring(0, colon));
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST
                && words.indexOf(':') < 0
                && HeadingWords.readings(withoutBrackets(words)).stream().anyMatch(NAMES::contains);
    }

    /** Whether these words are all of a name such as “Long term goals”, which stands over goals and is none. */
    static boolean isOverGoals(String words) {
        var name = HeadingWords.fold(withoutBrackets(words.replace(":", "")));
        return name.length() <= LONGEST
                && (name.equals("goals") || name.endsWith(" goals") || name.endsWith(" objectives"))
                && name.split(" ", -1).length <= MOST_WORDS;
    }

    private static String withoutBrackets(String name) {
        var bracket = name.indexOf('(');
        return bracket > 0 ? name.substring(0, bracket) : name;
    }
}
