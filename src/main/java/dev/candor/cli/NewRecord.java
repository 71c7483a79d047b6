package dev.candor.cli;

import dev.candor.model.Catalog;
import dev.candor.model.ComponentStatus;
import dev.candor.record.NewUpdate;
import dev.candor.record.RecordText;
import dev.candor.record.Slugs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a record that is not there yet, with its first update. */
final class NewRecord {
    private final Authoring.Bench bench;
    private final WordOptions words;

    NewRecord(Authoring.Bench bench, WordOptions words) {
        this.bench = bench;
        this.words = words;
    }

    /**
     * What is known of it before its words are.
     *
     * @param at when its first update is said
     */
    record Draft(RecordPlace place, String title, Instant at) {}

    /** A title and a place for it, named after the day of its first update. */
    Draft begin(String folder, Optional<String> title, Optional<String> id) {
        return begin(folder, title, id, words.at(bench.moments()).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same, named after the day of another moment; fails where the result could not be kept. */
    Draft begin(String folder, Optional<String> title, Optional<String> id, Instant day) {
        String named = title.orElseGet(() ->
                        bench.sitting().ask("the title is missing", "--title \"…\"", prompts -> prompts.line("Title:")))
                .strip();
        RecordPlace place = bench.desk().newPlace(folder, id.orElseGet(() -> free(folder, day, named)));
        bench.saver().check(place);
        return new Draft(place, named, words.at(bench.moments()).truncatedTo(ChronoUnit.SECONDS));
    }

    /** An id of day and title that no other record has. */
    private String free(String folder, Instant at, String title) {
        String first = idOf(at, title);
        String id = first;
        for (int i = 2; bench.desk().ids(folder).contains(id); i++) {
            id = Slugs.propose(first.substring(0, Math.min(first.length(), Slugs.MAX - 4)) + " " + i);
        }
        return id;
    }

    private String idOf(Instant at, String title) {
        return Slugs.propose(at.atZone(bench.desk().site().zone()).toLocalDate() + " " + title);
    }

    /** Finds the words, and writes keys and update as a new file. */
    void write(UpdatePlan plan, RecordText keys) {
        Instant at = words.at(bench.moments());
        String text = new Words(bench.desk(), bench.sitting(), words)
                .of(plan.usual(), BlankValues.of(bench.desk(), plan.subject(), at, plan.next()));
        // The statuses stand in the front matter, and readers see them with the first update.
        NewUpdate update = new NewUpdate(plan.phase(), at, Map.of(), plan.next(), text);
        NewUpdate shown = new NewUpdate(plan.phase(), at, plan.components(), plan.next(), text);
        byte[] bytes = keys.withBody(update.markdown()).text().getBytes(StandardCharsets.UTF_8);
        Catalog read = bench.desk().with(plan.place(), bytes);
        UpdateWriter.verify(UpdateWriter.updates(read, plan.place()), 0, update);
        bench.saver()
                .save(new RecordEdit(
                        plan.place(),
                        true,
                        nothing -> bytes,
                        Optional.of(shown),
                        plan.subject().title(),
                        plan.what()));
    }

    /** Statuses as front matter has them. */
    static Map<String, String> statuses(Map<String, ComponentStatus> statuses) {
        Map<String, String> words = new LinkedHashMap<>();
        statuses.forEach((id, status) -> words.put(id, Names.lower(status)));
        return words;
    }
}
