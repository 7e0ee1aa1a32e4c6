package dev.thither.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** All that can be typed after the program's name, as far as a shell can complete it. */
record Syntax(List<Call> calls) {

    /**
     * A command.
     *
     * @param name empty for what stands before a command
     * @param options by name
     */
    record Call(String name, String summary, List<Choice> options, Values arguments) {}

    /**
     * An option.
     *
     * @param letter its short name, empty when it has none
     * @param placeholder of its value, empty when none has to follow
     */
    record Choice(String letter, String name, String description, String placeholder) {
        private static Choice of(Option option) {
            return new Choice(
                    Optional.ofNullable(option.getOpt()).orElse(""),
                    option.getLongOpt(),
                    option.getDescription(),
                    option.hasArg() && !option.hasOptionalArg() ? option.getArgName() : "");
        }

        Values values() {
            return Values.of(placeholder);
        }

        /** As it is typed, with its hyphens: the long name first. */
        List<String> spellings() {
            return letter.isEmpty() ? List.of("--" + name) : List.of("--" + name, "-" + letter);
        }
    }

    Syntax {
        calls = List.copyOf(calls);
    }

    /** @param commands by name */
    static Syntax of(Map<String, Command> commands) {
        var names = List.copyOf(commands.keySet());
        var calls = new ArrayList<Call>();
        calls.add(new Call(
                "",
                "",
                choices(Thither.ownOptions()),
                Values.words(
                        Stream.concat(names.stream(), Stream.of(Thither.HELP)).toList())));
        commands.forEach((name, command) -> calls.add(
                new Call(name, command.summary(), choices(Thither.options(command)), Values.of(command.arguments()))));
        calls.add(
                new Call(Thither.HELP, "Shows the options and examples of a command.", List.of(), Values.words(names)));
        return new Syntax(calls);
    }

    /** The commands, without what stands before one. */
    List<Call> commands() {
        return calls.subList(1, calls.size());
    }

    /** What can stand before a command. */
    Call before() {
        return calls.get(0);
    }

    private static List<Choice> choices(Options options) {
        return options.getOptions().stream()
                .map(Choice::of)
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
