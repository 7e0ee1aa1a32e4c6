package dev.thither.html;

import dev.thither.theme.view.DateView;
import java.util.List;

/** Dates as people read them. */
public final class Dates {
    private static final int LENGTH = "2026-09-15".length();
    private static final int YEAR_LENGTH = "2026".length();
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Dates() {}

    /** {@code 2026-09-15} is 15 Sep 2026; what is no date stays as it is. */
    public static String words(String iso) {
        if (!startsWithDate(iso) || iso.length() != LENGTH) {
            return iso;
        }
        var month = number(iso, 5);
        return month < 1 || month > 12
                ? iso
                : number(iso, 8) + "\u00A0" + MONTHS.get(month - 1) + " " + iso.substring(0, 4);
    }

    /** A day to show; may be empty. */
    public static DateView view(String iso) {
        return new DateView(iso, words(iso));
    }

    /** {@code 2026-01-01/2026-06-30} is 1 Jan to 30 Jun 2026. */
    public static String period(String iso) {
        var slash = iso.indexOf('/');
        if (slash < 0) {
            return words(iso);
        }
        var first = words(iso.substring(0, slash));
        var last = words(iso.substring(slash + 1));
        var year = " " + iso.substring(0, Math.min(YEAR_LENGTH, slash));
        var isOneYear = first.endsWith(year) && last.endsWith(year);
        return (isOneYear ? first.substring(0, first.length() - year.length()) : first) + " to " + last;
    }

    /** Whether a text begins with an ISO date that ends there or before a character that is no letter or digit. */
    static boolean startsWithDate(String text) {
        if (text.length() < LENGTH || (text.length() > LENGTH && Character.isLetterOrDigit(text.charAt(LENGTH)))) {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            var c = text.charAt(i);
            var hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String iso, int at) {
        return (iso.charAt(at) - '0') * 10 + iso.charAt(at + 1) - '0';
    }
}
