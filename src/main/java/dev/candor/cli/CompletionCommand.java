package dev.candor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code candor completion}: prints what makes a shell complete commands, ids, components and severities. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print the script that lets a shell complete commands, options, ids, components and severities.",
        footer = {
            "",
            "Set it up:",
            "  bash   echo 'source <(candor completion bash)' >> ~/.bashrc",
            "  zsh    candor completion zsh > \"$${fpath[1]}/_candor\"",
            "  fish   candor completion fish > ~/.config/fish/completions/candor.fish",
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    /** The shells that can. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return Names.lower(this);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(script());
        return ExitCode.DONE;
    }

    private String script() {
        String name = "completion/candor." + shell;
        try (InputStream in = CompletionCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
