package dev.candor.cli;

import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.problem.Failure;
import dev.candor.record.Blanks;
import dev.candor.record.RecordChange;
import dev.candor.write.RecordFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor postmortem publish}: makes a finished postmortem public. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Make a postmortem public, dated today. One with a blank left, {{TODO: …}}, is refused.")
final class PostmortemPublish implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Authoring authoring = new Authoring();

    @Parameters(
            arity = "0..1",
            paramLabel = "POSTMORTEM",
            description = "The postmortem's id.",
            completionCandidates = Candidates.Postmortems.class)
    private @Nullable String id;

    PostmortemPublish(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return authoring.run(console, this::publish);
    }

    private void publish(Authoring.Bench bench) {
        RecordPlace place = bench.picks().record(Desk.POSTMORTEMS, Optional.ofNullable(id), unpublished(bench));
        Postmortem postmortem = bench.desk().postmortem(place);
        LocalDate today = bench.desk().now().atZone(bench.desk().site().zone()).toLocalDate();
        RecordChange change =
                new RecordChange(Map.of("status", "published", "published", today.toString()), Optional.empty());
        bench.saver()
                .save(new RecordEdit(
                        place,
                        false,
                        bytes -> apply(bench.desk(), place, bytes, change),
                        Optional.empty(),
                        postmortem.title(),
                        "Publish postmortem"));
    }

    private List<Choice> unpublished(Authoring.Bench bench) {
        return id != null
                ? List.of()
                : bench.desk().all(Desk.POSTMORTEMS).postmortems().values().stream()
                        .filter(postmortem -> postmortem.status() != PostmortemStatus.PUBLISHED)
                        .map(postmortem -> new Choice(postmortem.meta().id(), postmortem.title()))
                        .toList();
    }

    private static byte[] apply(Desk desk, RecordPlace place, byte[] bytes, RecordChange change) {
        if (desk.with(place, bytes).postmortems().values().stream()
                .anyMatch(postmortem -> postmortem.status() == PostmortemStatus.PUBLISHED)) {
            throw Failure.usage("the postmortem is public already", "nothing was written");
        }
        String text = RecordFile.text(desk.file(place), bytes);
        List<String> left = Blanks.left(text);
        if (!left.isEmpty()) {
            throw Failure.records(
                    place.display() + " has " + left.size() + " blanks that are not filled", first(text, left));
        }
        byte[] changed = desk.edited(place, bytes, change, List.of());
        desk.with(place, changed);
        return changed;
    }

    private static String first(String text, List<String> left) {
        int at = text.indexOf(left.get(0));
        long line = 1
                + text.substring(0, Math.max(0, at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return "the first is on line " + line + ": {{" + left.get(0) + "}}";
    }
}
