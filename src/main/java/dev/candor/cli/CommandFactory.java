package dev.candor.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, giving those that talk to the terminal the console to do so. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        }
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        }
        if (type == PlanCommand.class) {
            return type.cast(new PlanCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
