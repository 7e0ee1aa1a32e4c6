package dev.thither.cli;

import java.util.List;
import java.util.function.Function;
import org.apache.commons.cli.Options;

/** {@code thither completion} */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public String summary() {
        return "Prints a script that lets a shell complete commands, options and values.";
    }

    @Override
    public String arguments() {
        return String.join("|", SHELLS);
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Examples:",
                "  source <(thither completion bash)                                    # in ~/.bashrc",
                "  thither completion zsh > ~/.zfunc/_thither                           # a folder of $fpath",
                "  thither completion fish > ~/.config/fish/completions/thither.fish");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        if (invocation.arguments().size() != 1) {
            throw new UsageException("one shell is needed, as in `thither completion bash`. Use bash, zsh or fish.");
        }
        var script = script(invocation.arguments().get(0));
        invocation.console().out().print(script.apply(Syntax.of(Thither.commands())));
        return ExitCode.CLEAN;
    }

    private static Function<Syntax, String> script(String shell) {
        return switch (shell) {
            case "bash" -> BashScript::of;
            case "zsh" -> ZshScript::of;
            case "fish" -> FishScript::of;
            default ->
                throw new UsageException(
                        "“%s” is no shell that can be helped. Use bash, zsh or fish.".formatted(shell));
        };
    }
}
