package dev.thither.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for zsh, with descriptions. */
final class ZshScript {
    private static final String SCRIPT = """
            #compdef thither
            # Completion of thither for zsh; `thither completion zsh` printed it.

            # Words; after those that end with = comes more.
            _thither_words() {
                compadd -- ${@:#*=}
                compadd -S '' -- ${(M)@:#*=}
            }

            # Words, each of which may be followed by = and a file.
            _thither_words_and_files() {
                if compset -P '*='; then
                    _files
                else
                    compadd -- $@
                fi
            }

            _thither() {
                local curcontext=$curcontext state line
                local -a commands=(
            %s
                )
                _arguments -C \\
            %s
                    '1:command:{ _describe command commands }' \\
                    '*::argument:->argument'
                [[ $state == argument ]] || return
                case $line[1] in
            %s
                esac
            }

            if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
                _thither "$@"
            else
                compdef _thither thither
            fi
            """;

    private ZshScript() {}

    static String of(Syntax syntax) {
        return SCRIPT.formatted(
                lines(syntax.commands().stream().map(call -> "        " + quoted(call.name() + ":" + call.summary()))),
                lines(specifications(syntax.before()).map(each -> "        " + each + " \\")),
                lines(syntax.commands().stream().map(ZshScript::branch)));
    }

    private static String branch(Syntax.Call call) {
        var arguments = call.arguments().kind() == Values.Kind.NONE
                ? Stream.<String>of()
                : Stream.of(quoted("*:argument:" + action(call.arguments())));
        return lines(Stream.of(
                        Stream.of("        %s)".formatted(call.name()), "            _arguments \\"),
                        Stream.concat(specifications(call), arguments).map(each -> "                " + each + " \\"),
                        Stream.of("                && return", "            ;;"))
                .flatMap(each -> each));
    }

    private static Stream<String> specifications(Syntax.Call call) {
        return call.options().stream().flatMap(ZshScript::specifications);
    }

    /**
     * One for each spelling; an option may be given more than once, and its value stand in the same word or the next.
     */
    private static Stream<String> specifications(Syntax.Choice option) {
        var description = option.description().replace("[", "\\[").replace("]", "\\]");
        if (option.values().kind() == Values.Kind.NONE) {
            return option.spellings().stream().map(each -> quoted("*%s[%s]".formatted(each, description)));
        }
        return option.spellings().stream()
                .map(each -> quoted("*%s%s[%s]:%s:%s"
                        .formatted(
                                each,
                                each.startsWith("--") ? "=" : "+",
                                description,
                                option.placeholder(),
                                action(option.values()))));
    }

    private static String action(Values values) {
        return switch (values.kind()) {
            case NONE, FREE -> " ";
            case WORDS -> " _thither_words " + String.join(" ", values.words());
            case WORDS_AND_FILES -> " _thither_words_and_files " + String.join(" ", values.words());
            case FILES -> "_files";
            case FOLDERS -> "_files -/";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
