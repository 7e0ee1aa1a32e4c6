package dev.thither.project;

import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a site on its host, {@code /reviews/}. */
public final class BaseUrl {
    /** What it has to be, in words for a message. */
    public static final String FORM = "a path such as /reviews/";

    private static final String LETTER = "[A-Za-z0-9._~!$()*+,;=:@-]|%[0-9A-Fa-f]{2}";
    private static final Pattern PATH = Pattern.compile("/((" + LETTER + ")+/)*");
    private static final Pattern DOTS = Pattern.compile("/(\\.|%2[Ee]){1,2}/");

    private BaseUrl() {}

    /** The path with a slash at its end, also where that was left out; nothing for what is no path. */
    public static Optional<String> of(String words) {
        var stripped = words.strip();
        var path = stripped.endsWith("/") ? stripped : stripped + "/";
        var isPath = stripped.startsWith("/")
                && PATH.matcher(path).matches()
                && !DOTS.matcher(path).find();
        return isPath ? Optional.of(path) : Optional.empty();
    }
}
