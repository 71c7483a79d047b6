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
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
