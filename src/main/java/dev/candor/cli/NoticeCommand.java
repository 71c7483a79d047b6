package dev.candor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code candor notice}: the commands for notices. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        description = "Post notices and let them expire.",
        subcommands = {NoticePost.class, NoticeExpire.class})
final class NoticeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return CommandGroup.explain(console, spec);
    }
}
