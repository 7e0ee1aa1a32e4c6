package dev.thither.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What a document says of itself. A value that is not given, or that cannot be read, is empty, or the most careful
 * constant: {@link Visibility#PRIVATE}, {@link Status#DRAFT}, {@link Level#UNKNOWN}.
 *
 * @param path of the document below the source folder, {@code /} between folders
 * @param author a slug or a name
 * @param level as the ladder maps it
 * @param levelName as it was written
 * @param cycle free text that sorts, as {@code 2026-h1}
 * @param since an ISO date
 * @param period an ISO interval, {@code 2026-01-01/2026-06-30}
 * @param reviewOn ISO dates
 * @param visibility private also where it is withdrawn, whatever was written
 * @param withdrawn whether nobody but its author is to read it any more
 * @param keepUntil the last day on which others may read it, an ISO date
 * @param previous a path relative to the document's folder
 * @param extra what nobody knows, in the order written
 */
public record FrontMatter(
        String path,
        Kind kind,
        String author,
        Level level,
        String levelName,
        String cycle,
        String title,
        String role,
        String team,
        String manager,
        String since,
        String toward,
        String period,
        List<String> reviewOn,
        Visibility visibility,
        Status status,
        boolean withdrawn,
        String keepUntil,
        String previous,
        List<Extra> extra) {

    public FrontMatter {
        reviewOn = List.copyOf(reviewOn);
        extra = List.copyOf(extra);
    }

    /** What holds on a day: a document whose last day was before it is withdrawn. */
    public FrontMatter on(LocalDate day) {
        return isPast(day) && !withdrawn ? taken() : this;
    }

    /** Whether the last day on which others may read it was before a day. */
    public boolean isPast(LocalDate day) {
        return !keepUntil.isEmpty() && day.isAfter(LocalDate.parse(keepUntil));
    }

    private FrontMatter taken() {
        return new FrontMatter(
                path,
                kind,
                author,
                level,
                levelName,
                cycle,
                title,
                role,
                team,
                manager,
                since,
                toward,
                period,
                reviewOn,
                Visibility.PRIVATE,
                status,
                true,
                keepUntil,
                previous,
                extra);
    }

    /** A key that has no meaning here, and its value as text; the items of a list are joined with commas. */
    public record Extra(String key, String value) {}
}
