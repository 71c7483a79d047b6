package dev.candor.cli;

import dev.candor.source.SourceTree;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command that writes a record has in common: its options, and the bench at which it works. */
final class Authoring {
    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Mixin
    private SaveOptions save = new SaveOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Work at a bench. */
    interface Work {
        void at(Bench bench);
    }

    /**
     * All that a command needs to write a record.
     *
     * @param moments reads times as this site has them
     */
    record Bench(Desk desk, Sitting sitting, Picks picks, Moments moments, RecordSaver saver) {
        /** Writes updates with these words. */
        UpdateWriter updates(WordOptions words) {
            return new UpdateWriter(desk, sitting, saver, words);
        }
    }

    /** The files on disk with their past. */
    SourceTree tree() {
        return folder.open(System.getenv());
    }

    /** Does the work and ends the sitting, whatever comes of it. */
    int run(Console console, Work work) {
        Desk desk = folder.desk(Clock.systemUTC());
        List<String> typed = command.root().commandLine().getParseResult().originalArgs();
        try (Sitting sitting = new Sitting(console, System.getenv(), desk.now(), typed)) {
            work.at(new Bench(
                    desk,
                    sitting,
                    new Picks(desk, sitting),
                    new Moments(desk.site(), desk.now()),
                    new RecordSaver(console, desk, sitting, save)));
        }
        return ExitCode.DONE;
    }
}
