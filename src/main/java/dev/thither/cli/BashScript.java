package dev.thither.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for bash, from 3.2 on, which macOS has. Needs no other script. */
final class BashScript {
    private static final String SCRIPT = """
            # Completion of thither for bash; `thither completion bash` printed it.

            # What can be typed after an option of a command: sets kind and choices. No option at all stands for the command's
            # arguments, a hyphen for its options.
            _thither_values() {
                kind='' choices=''
                case "$1 $2" in
            %s
                esac
            }

            # Offers what kind and choices say for a word, of which the beginning $1 is settled and the rest $2 is not.
            _thither_offer() {
                local prefix=$1 rest=$2 reply
                if [[ $kind == words-and-files && $rest == *=* ]]; then
                    prefix+=${rest%%%%=*}= rest=${rest#*=} kind=files
                fi
                while IFS= read -r reply; do
                    COMPREPLY[${#COMPREPLY[@]}]=$reply
                done < <(
                    case $kind in
                        words*) compgen -P "$prefix" -W "$choices" -- "$rest" ;;
                        files) compgen -P "$prefix" -f -- "$rest" ;;
                        folders) compgen -P "$prefix" -d -- "$rest" ;;
                    esac
                )
                case $kind in
                    files) compopt -o filenames -o default 2>/dev/null ;;
                    folders) compopt -o filenames -o dirnames 2>/dev/null ;;
                    *) [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null ;;
                esac
            }

            _thither() {
                local IFS=$' \t\n' words=() word command='' option='' kind choices current i
                COMPREPLY=()
                # Bash cuts words at =, which is part of them here.
                for ((i = 1; i <= COMP_CWORD; i++)); do
                    if [[ ${#words[@]} -gt 0 && (${COMP_WORDS[i]} == = || ${COMP_WORDS[i - 1]} == =) ]]; then
                        words[${#words[@]} - 1]+=${COMP_WORDS[i]}
                    else
                        words[${#words[@]}]=${COMP_WORDS[i]}
                    fi
                done
                current=${words[${#words[@]} - 1]}
                for ((i = 0; i < ${#words[@]} - 1; i++)); do
                    word=${words[i]}
                    if [[ $option ]]; then
                        option=''
                    elif [[ $word == -?* ]]; then
                        _thither_values "$command" "$word"
                        [[ $kind ]] && option=$word
                    elif [[ ! $command ]]; then
                        command=$word
                    fi
                done
                if [[ $option ]]; then
                    _thither_values "$command" "$option"
                    _thither_offer '' "$current"
                elif [[ $current == --*=* ]]; then
                    _thither_values "$command" "${current%%%%=*}"
                    _thither_offer "${current%%%%=*}=" "${current#*=}"
                elif [[ $current == -* ]]; then
                    _thither_values "$command" -
                    _thither_offer '' "$current"
                else
                    _thither_values "$command" ''
                    _thither_offer '' "$current"
                fi
                if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then
                    for i in "${!COMPREPLY[@]}"; do
                        COMPREPLY[i]=${COMPREPLY[i]#"${current%%=*}="}
                    done
                fi
            }

            complete -F _thither thither
            """;

    private BashScript() {}

    static String of(Syntax syntax) {
        var rows = syntax.calls().stream().flatMap(BashScript::rows).collect(Collectors.joining("\n"));
        return SCRIPT.formatted(rows);
    }

    private static Stream<String> rows(Syntax.Call call) {
        var rows = new ArrayList<String>();
        rows.add(row(call, List.of(""), call.arguments()));
        var options =
                call.options().stream().map(option -> option.spellings().get(0)).toList();
        rows.add(row(call, List.of("-"), Values.words(options)));
        for (var option : call.options()) {
            if (option.values().kind() != Values.Kind.NONE) {
                rows.add(row(call, option.spellings(), option.values()));
            }
        }
        return rows.stream();
    }

    private static String row(Syntax.Call call, List<String> options, Values values) {
        var patterns = options.stream()
                .map(option -> "'%s %s'".formatted(call.name(), option))
                .collect(Collectors.joining(" | "));
        return "        %s) kind=%s choices='%s' ;;"
                .formatted(patterns, kind(values), String.join(" ", values.words()));
    }

    private static String kind(Values values) {
        return switch (values.kind()) {
            case NONE -> "''";
            case FREE -> "free";
            case WORDS -> "words";
            case WORDS_AND_FILES -> "words-and-files";
            case FILES -> "files";
            case FOLDERS -> "folders";
        };
    }
}
