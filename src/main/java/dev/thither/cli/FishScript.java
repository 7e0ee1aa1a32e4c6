package dev.thither.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Completion for fish, with descriptions. */
final class FishScript {
    private static final String SCRIPT = """
            # Completion of thither for fish; `thither completion fish` printed it.

            # Whether the command is this one; nothing stands for none so far.
            function __thither_command
                set -l words (commandline -opc)
                set -l command ''
                set -e words[1]
                while set -q words[1]
                    switch $words[1]
                        case %s
                            set -e words[1]
                        case '-*'
                        case '*'
                            set command $words[1]
                            break
                    end
                    set -e words[1]
                end
                test "$command" = "$argv[1]"
            end

            # Whether a value has been begun that names a file after =.
            function __thither_names_file
                string match -qr -- '^(?:--[^=]*=|(?!--))[^=]+=' (commandline -ct)
            end

            complete -c thither -f
            %s
            """;

    /** Words are found by their middle as well, and a hyphen is in the middle of many. */
    private static final String NO_OPTION = "; and not string match -q -- \"-*\" (commandline -ct)";

    private FishScript() {}

    static String of(Syntax syntax) {
        var valued = syntax.before().options().stream()
                .filter(option -> option.values().kind() != Values.Kind.NONE)
                .flatMap(option -> option.spellings().stream())
                .collect(Collectors.joining(" "));
        var lines = new ArrayList<String>();
        for (var call : syntax.commands()) {
            lines.add("complete -c thither -n '__thither_command \"\"' -a %s -d %s"
                    .formatted(call.name(), quoted(call.summary())));
        }
        for (var call : syntax.calls()) {
            call.options().forEach(option -> lines.addAll(lines(call, option)));
        }
        for (var call : syntax.commands()) {
            if (call.arguments().kind() != Values.Kind.NONE) {
                lines.add(line(call, isWords(call.arguments()) ? NO_OPTION : "", "", offer(call.arguments())));
            }
        }
        return SCRIPT.formatted(valued, String.join("\n", lines));
    }

    private static List<String> lines(Syntax.Call call, Syntax.Choice option) {
        var names = (option.letter().isEmpty() ? "" : " -s " + option.letter()) + " -l " + option.name();
        var description = " -d " + quoted(option.description());
        var values = option.values();
        if (values.kind() == Values.Kind.NONE) {
            return List.of(line(call, "", names, description));
        }
        if (values.kind() == Values.Kind.WORDS_AND_FILES) {
            return List.of(
                    line(call, "; and not __thither_names_file", names, " -r" + offer(values) + description),
                    line(call, "; and __thither_names_file", names, " -r -F" + description));
        }
        return List.of(line(call, "", names, " -r" + offer(values) + description));
    }

    private static boolean isWords(Values values) {
        return values.kind() == Values.Kind.WORDS;
    }

    private static String line(Syntax.Call call, String condition, String names, String rest) {
        return "complete -c thither -n '__thither_command \"%s\"%s'%s%s".formatted(call.name(), condition, names, rest);
    }

    private static String offer(Values values) {
        return switch (values.kind()) {
            case NONE, FREE -> " -f";
            case WORDS, WORDS_AND_FILES -> " -f -a " + quoted(String.join(" ", values.words()));
            case FILES -> " -F";
            case FOLDERS -> " -f -a '(__fish_complete_directories)'";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
