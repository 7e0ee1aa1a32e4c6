package dev.thither.cli;

import java.util.Arrays;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * Options whose value may be left out. Their value is what stands behind an equals sign, so that a document behind such
 * an option is not taken for it; left out, it is empty.
 */
final class OptionalValues {
    private OptionalValues() {}

    /**
     * The arguments with an equals sign behind each such option, which is how the library tells that no more follows.
     */
    static String[] marked(Options options, String... arguments) {
        var marked = arguments.clone();
        var end = Arrays.asList(arguments).indexOf("--");
        for (var option : options.getOptions()) {
            if (option.hasOptionalArg()) {
                mark(option, marked, end < 0 ? marked.length : end);
            }
        }
        return marked;
    }

    private static void mark(Option option, String[] arguments, int end) {
        var bare = "--" + option.getLongOpt();
        for (var i = 0; i < end; i++) {
            if (arguments[i].equals(bare + "=")) {
                throw new UsageException("nothing stands behind “%s=”. Write %s, or leave out the “=”."
                        .formatted(bare, option.getArgName()));
            }
            if (arguments[i].equals(bare)) {
                arguments[i] = bare + "=";
            }
        }
    }
}
