package dev.thither.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What {@code --help} shows of a command. */
record Help(List<String> lines) {

    static Help of(String name, Command command, Options options) {
        var lines = new ArrayList<String>();
        lines.add(command.summary());
        lines.add("");
        lines.add("Usage: thither %s [OPTIONS] %s"
                .formatted(name, command.arguments())
                .stripTrailing());
        lines.add("");
        options.getOptions().stream()
                .sorted(Comparator.comparing(Option::getLongOpt))
                .map(Help::line)
                .forEach(lines::add);
        lines.add("");
        lines.addAll(command.notes());
        return new Help(lines);
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }

    private static String line(Option option) {
        var letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
        var value = option.hasOptionalArg()
                ? "[=%s]".formatted(option.getArgName())
                : option.hasArg() ? " " + option.getArgName() : "";
        return "  %-32s %s".formatted(letter + "--" + option.getLongOpt() + value, option.getDescription());
    }
}
