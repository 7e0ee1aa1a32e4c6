package dev.thither.project;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code thither.yml} says, or what holds where it says nothing.
 *
 * @param title of the site
 * @param source folder of the documents, relative to the file
 * @param output folder of the built site, relative to the file
 * @param baseUrl the path of the site on its host, {@code /reviews/}; empty where it is not known
 * @param language of the documents, as HTML names it
 * @param ruleset the version of the rules; empty for the newest
 * @param failOn the severity from which on a run of {@code lint} fails; {@link Severity#OFF} for never
 * @param sections a company's own headings
 * @param technologies names that only this company knows
 * @param people groups that only this company knows
 * @param baseline the file of known findings, relative to the file; empty where there is none
 * @param origins where these values were written
 */
public record Configuration(
        String title,
        String source,
        String output,
        String baseUrl,
        String language,
        String ruleset,
        Severity failOn,
        Map<RuleId, Severity> rules,
        List<Policy.Exemption> overrides,
        Map<SectionKind, List<String>> sections,
        List<String> technologies,
        List<String> people,
        String baseline,
        Origins origins) {

    /** Where there is no {@code thither.yml}. */
    static final Configuration STANDARD = new Configuration(
            "Growth reviews",
            "content",
            "build/site",
            "",
            "en",
            "",
            Severity.WARNING,
            Map.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            "",
            Origins.NONE);

    public Configuration {
        rules = Map.copyOf(rules);
        overrides = List.copyOf(overrides);
        sections = Map.copyOf(sections);
        technologies = List.copyOf(technologies);
        people = List.copyOf(people);
    }

    /** What a section is called under {@code sections}: {@code what-i-dont-know-yet} for “What I don't know yet”. */
    public static String key(SectionKind kind) {
        return kind.title().toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
    }
}
