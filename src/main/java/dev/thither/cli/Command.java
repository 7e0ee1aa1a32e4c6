package dev.thither.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Something that the program can be asked to do. Is made for one run. */
interface Command {
    /** What it does, in a sentence. */
    String summary();

    /** What follows its name, as in {@code [PATH...]}; empty when nothing does. */
    String arguments();

    /** The options it takes beside {@code -C} and {@code --help}. */
    Options options();

    /** What else to know, and examples, a line each. */
    List<String> notes();

    /** Does it. */
    ExitCode run(Invocation invocation) throws IOException;

    /** An option with a value. */
    static Option valued(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    /** An option with a value, and a short name. */
    static Option valued(String letter, String name, String value, String description) {
        return Option.builder(letter)
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    /** An option whose value may be left out; the value, if any, stands behind an equals sign. */
    static Option optionallyValued(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .optionalArg(true)
                .numberOfArgs(1)
                .argName(value)
                .desc(description)
                .get();
    }

    /** An option that is there or not. */
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** An option and a short name that is there or not. */
    static Option flag(String letter, String name, String description) {
        return Option.builder(letter).longOpt(name).desc(description).get();
    }
}
