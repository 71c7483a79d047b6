package dev.candor.cli;

import dev.candor.model.Catalog;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Failure;
import dev.candor.record.NewUpdate;
import dev.candor.record.RecordChange;
import dev.candor.write.RecordFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds an update to a record: finds its words, puts it in its place, and makes sure that it reads back as it was meant. */
final class UpdateWriter {
    private final Desk desk;
    private final Sitting sitting;
    private final RecordSaver saver;
    private final WordOptions words;

    UpdateWriter(Desk desk, Sitting sitting, RecordSaver saver, WordOptions words) {
        this.desk = desk;
        this.sitting = sitting;
        this.saver = saver;
        this.words = words;
    }

    /**
     * Writes what was planned.
     *
     * @param guard fails where the record's phase does not allow it, also once somebody else has changed it meanwhile
     */
    void write(UpdatePlan plan, Consumer<Phase> guard) {
        saver.check(plan.place());
        guard.accept(phase(updates(desk.with(plan.place(), RecordFile.read(desk.file(plan.place()))), plan.place())));
        Instant at = words.at(new Moments(desk.site(), sitting.now()));
        String text =
                new Words(desk, sitting, words).of(plan.usual(), BlankValues.of(desk, plan.subject(), at, plan.next()));
        NewUpdate update = new NewUpdate(plan.phase(), at, plan.components(), plan.next(), text);
        RecordChange change = new RecordChange(plan.keys(), Optional.of(update));
        saver.save(new RecordEdit(
                plan.place(),
                false,
                bytes -> apply(bytes, plan.place(), change, guard),
                Optional.of(update),
                plan.subject().title(),
                plan.what()));
    }

    private byte[] apply(byte[] bytes, RecordPlace place, RecordChange change, Consumer<Phase> guard) {
        List<Update> existing = updates(desk.with(place, bytes), place);
        guard.accept(phase(existing));
        byte[] changed = desk.edited(place, bytes, change, existing);
        List<Update> read = updates(desk.with(place, changed), place);
        change.update().ifPresent(update -> verify(read, existing.size(), update));
        return changed;
    }

    /** Fails where the updates that were read are not those before and the one that was meant. */
    static void verify(List<Update> read, int before, NewUpdate meant) {
        boolean there = read.stream()
                .anyMatch(update -> update.phase() == meant.phase()
                        && update.at().equals(meant.at())
                        && update.components().equals(meant.components())
                        && update.next().equals(meant.next()));
        if (!there || read.size() != before + 1) {
            throw Failure.records(
                    "the text would not stand as one update",
                    "a heading inside a text starts with ###; nothing was written");
        }
    }

    /** The updates of a record. */
    static List<Update> updates(Catalog catalog, RecordPlace place) {
        return place.folder().equals(Desk.MAINTENANCE)
                ? Optional.ofNullable(catalog.maintenance().get(place.id()))
                        .map(record -> record.updates())
                        .orElse(List.of())
                : catalog.incident(place.id()).map(record -> record.updates()).orElse(List.of());
    }

    /** The newest announced phase; {@link Phase#UPDATE} where none was announced. */
    static Phase phase(List<Update> updates) {
        return updates.stream()
                .map(Update::phase)
                .filter(phase -> phase != Phase.UPDATE)
                .reduce((first, second) -> second)
                .orElse(Phase.UPDATE);
    }
}
