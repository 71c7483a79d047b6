package dev.candor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code candor postmortem}: the commands for postmortems. */
@Command(
        name = "postmortem",
        mixinStandardHelpOptions = true,
        description = "Draft and publish postmortems.",
        subcommands = {PostmortemDraft.class, PostmortemPublish.class})
final class PostmortemCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PostmortemCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CommandGroup.explain(console, spec);
    }
}
