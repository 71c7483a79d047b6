package dev.candor.cli;

import dev.candor.problem.Failure;
import dev.candor.publish.RecordPush;
import dev.candor.publish.RecordRepository;
import dev.candor.write.RecordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Shows a change, asks whether it is right, writes it, and commits and pushes it where that is wanted. */
final class RecordSaver {
    private final Console console;
    private final Desk desk;
    private final Sitting sitting;
    private final SaveOptions options;

    RecordSaver(Console console, Desk desk, Sitting sitting, SaveOptions options) {
        this.console = console;
        this.desk = desk;
        this.sitting = sitting;
        this.options = options;
    }

    /** Says before anything is asked why the result could not be kept. */
    void check(RecordPlace place) {
        if (options.commits() && !options.isDryRun()) {
            RecordRepository repository = repository();
            repository.checkCommit(desk.file(place), options.author());
            if (options.pushes()) {
                repository.push(desk.file(place)).check();
            }
        }
    }

    /** Does all of it. */
    void save(RecordEdit edit) {
        check(edit.place());
        Path file = desk.file(edit.place());
        byte[] before = edit.isNew() ? new byte[0] : RecordFile.read(file);
        byte[] after = edit.apply().apply(before);
        show(edit, after);
        if (options.isDryRun()) {
            console.err().println("Nothing was written (--dry-run).");
            sitting.done();
            return;
        }
        confirm();
        if (edit.isNew()) {
            RecordFile.create(file, after);
        } else {
            RecordFile.replace(file, before, after);
        }
        sitting.done();
        finish(edit, file);
    }

    private void show(RecordEdit edit, byte[] after) {
        if (edit.isNew() && options.isDryRun()) {
            console.out().print(new String(after, StandardCharsets.UTF_8));
        }
        edit.shown().ifPresent(update -> {
            Optional<String> body = desk.publicText(edit.place(), after, update.at());
            new UpdatePreview(console, desk).print(edit.title(), update.saying(body.orElse(update.body())));
            if (body.isEmpty()) {
                console.err().println("No public page shows this record.");
            }
        });
    }

    private void confirm() {
        if (!options.isSure() && console.keyboard().isPresent()) {
            char answer = sitting.prompts("", "").letter("Write it? [Y/n]", "yn");
            if (answer == 'n') {
                throw Failure.usage("stopped", "nothing was written");
            }
        }
    }

    private void finish(RecordEdit edit, Path file) {
        console.out()
                .println((edit.isNew() ? "Wrote " : "Changed ") + edit.place().display());
        if (!options.commits()) {
            return;
        }
        RecordRepository repository = repository();
        String commit = repository.commit(file, message(edit), options.author());
        console.out().println("Committed " + commit);
        if (options.pushes()) {
            RecordPush.Pushed pushed =
                    repository.push(file).push(theirs -> edit.apply().apply(theirs));
            console.out().println("Pushed to " + pushed.where());
            pushed.warning().ifPresent(warning -> console.err().println("warning: " + warning));
        }
    }

    private String message(RecordEdit edit) {
        return options.subject().orElseGet(() -> {
            String title = edit.title().strip();
            int end = title.offsetByCodePoints(0, Math.min(60, title.codePointCount(0, title.length())));
            String subject = edit.what() + ": " + title.substring(0, end) + (end < title.length() ? "…" : "");
            return subject + "\n\n" + edit.place().folder() + "/" + edit.place().id();
        });
    }

    private RecordRepository repository() {
        return RecordRepository.around(desk.content(), console.keyboard().isPresent());
    }
}
