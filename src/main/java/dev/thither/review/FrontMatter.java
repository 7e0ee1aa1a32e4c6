package dev.thither.review;

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
        String previous,
        List<Extra> extra) {

    public FrontMatter {
        reviewOn = List.copyOf(reviewOn);
        extra = List.copyOf(extra);
    }

    /** A key that has no meaning here, and its value as text; the items of a list are joined with commas. */
    public record Extra(String key, String value) {}
}
