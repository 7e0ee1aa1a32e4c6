package dev.thither.lint;

import dev.thither.review.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions that the rules have had.
 *
 * @param releases the oldest first; there is one at least
 */
public record Rulesets(List<Release> releases) {
    public Rulesets {
        releases = List.copyOf(releases);
        if (releases.isEmpty() || !releases.get(0).before().isEmpty()) {
            throw new IllegalArgumentException("there is a first version, and nothing was before it");
        }
    }

    /**
     * What a version changed. Cards tell what is, so this tells what was.
     *
     * @param before the severities, by level, that each rule had up to then; none for a rule that came with it
     */
    public record Release(String version, Map<RuleId, Map<Level, Severity>> before) {
        public Release {
            before = Map.copyOf(before);
        }
    }

    /** All versions, the oldest first. */
    public List<String> versions() {
        return releases.stream().map(Release::version).toList();
    }

    public Ruleset newest() {
        return ruleset(releases.size() - 1);
    }

    /** The rules of a version. */
    public Optional<Ruleset> ruleset(String version) {
        var index = versions().indexOf(version);
        return index < 0 ? Optional.empty() : Optional.of(ruleset(index));
    }

    /** The rules of a version, or of the newest where no version is named. */
    public Ruleset orNewest(String version) {
        return ruleset(version).orElseGet(this::newest);
    }

    /** The version that a rule came with. */
    public String since(RuleId rule) {
        return releases.stream()
                .filter(release -> Optional.ofNullable(release.before().get(rule))
                        .filter(Map::isEmpty)
                        .isPresent())
                .map(Release::version)
                .findFirst()
                .orElse(releases.get(0).version());
    }

    /** What later versions changed is undone, the newest change first, so that the oldest has the last word. */
    private Ruleset ruleset(int index) {
        var earlier = new HashMap<RuleId, Map<Level, Severity>>();
        for (var later = releases.size() - 1; later > index; later--) {
            earlier.putAll(releases.get(later).before());
        }
        return new Ruleset(releases.get(index).version(), earlier);
    }
}
