package dev.thither.project;

import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code ladder.yml}. */
final class LadderReader {
    /** Stands in the project's folder. */
    static final String FILE = "ladder.yml";

    static final List<String> KEYS = List.of("levels", "expectations");
    static final List<String> EXPECTATION_KEYS = List.of("id", "level", "words");

    private LadderReader() {}

    static LadderFile read(Source source) {
        var settings = Settings.read(source).allow(KEYS);
        var ladder = Ladder.of(levels(settings.inner("levels")), expectations(settings.inners("expectations")));
        return new LadderFile(ladder, settings.origins(FILE));
    }

    private static Map<String, Level> levels(Settings settings) {
        var levels = new TreeMap<String, Level>(String.CASE_INSENSITIVE_ORDER);
        for (var key : settings.keys()) {
            var name = settings.name(key);
            if (levels.containsKey(name)) {
                throw settings.repeated(key);
            }
            levels.put(name, settings.requiredWord(key.text(), Ladder::standardLevel, Ladder.levels()));
        }
        return levels;
    }

    private static List<Ladder.Expectation> expectations(List<Settings> list) {
        var expectations = new ArrayList<Ladder.Expectation>();
        var ids = new HashSet<String>();
        for (var settings : list) {
            settings.allow(EXPECTATION_KEYS);
            var id = settings.requiredText("id");
            if (!ids.add(id)) {
                throw settings.repeatedValue("id");
            }
            var level = settings.requiredWord("level", Ladder::standardLevel, Ladder.levels());
            expectations.add(new Ladder.Expectation(id, level, settings.requiredProse("words")));
        }
        return expectations;
    }
}
