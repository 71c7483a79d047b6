package dev.candor.exchange;

import dev.candor.model.PostmortemStatus;
import dev.candor.record.RecordText;
import dev.candor.record.YamlText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was recognised in a postmortem.
 *
 * @param happened the day of the incident
 * @param published the day on which it became public
 * @param moments its timeline
 * @param actions its actions
 * @param asCode whether the text must stand as code, because its Markdown is none that a record may hold
 */
record FoundPostmortem(
        PostmortemSource source,
        String title,
        PostmortemStatus status,
        Optional<LocalDate> happened,
        Optional<LocalDate> published,
        String owner,
        List<String> tags,
        List<FoundMoment> moments,
        List<FoundAction> actions,
        boolean asCode) {
    private static final int MOST_FRONT_MATTER = 56 * 1024;
    private static final int[] LENGTHS = {600, 200, 80, 20};

    FoundPostmortem {
        tags = List.copyOf(tags);
        moments = List.copyOf(moments);
        actions = List.copyOf(actions);
    }

    /** The day that its folder is named after. */
    Optional<LocalDate> day() {
        return happened.or(() -> published);
    }

    /** The record: what was recognised as keys, then the original text as it is. */
    ImportedText text() {
        return ImportedText.ofOriginal(keys(), source.name(), asCode ? fenced(source.body()) : source.body());
    }

    /** A fence that no line of the text can close. */
    private static String fenced(String body) {
        String fence = "~~~";
        while (body.contains(fence)) {
            fence += "~";
        }
        String end = body.endsWith("\n") || body.endsWith("\r") ? "" : "\n";
        return fence + "text\n" + body + end + fence + "\n";
    }

    private RecordText keys() {
        RecordText keys = keys(LENGTHS[0]);
        for (int i = 1; i < LENGTHS.length && tooLong(keys); i++) {
            keys = keys(LENGTHS[i]);
        }
        return keys;
    }

    private static boolean tooLong(RecordText keys) {
        return keys.text().getBytes(StandardCharsets.UTF_8).length > MOST_FRONT_MATTER;
    }

    private RecordText keys(int longest) {
        RecordText keys = RecordText.EMPTY
                .with("title", title)
                .line("status: " + status.name().toLowerCase(Locale.ROOT));
        keys = happened.isPresent() ? keys.line("date: " + happened.orElseThrow()) : keys;
        keys = published.isPresent() ? keys.line("published: " + published.orElseThrow()) : keys;
        keys = owner.isEmpty() ? keys : keys.with("owner", owner);
        keys = keys.with("tags", tags)
                .line("timeline:"
                        + list(moments.stream()
                                .map(moment -> entry(moment, longest))
                                .toList()));
        keys = actions.isEmpty() ? keys : keys.line("actions:" + list(numbered()));
        return source.front().isEmpty() ? keys : keys.with("x-original-front-matter", source.front());
    }

    private static String list(List<String> entries) {
        return entries.isEmpty() ? " []" : "\n  - " + String.join("\n  - ", entries);
    }

    private static String entry(FoundMoment moment, int longest) {
        String label = moment.label().isEmpty() ? "" : ", label: " + YamlText.scalar(moment.label());
        String text = PlainWords.cut(moment.text(), longest);
        return "{at: " + moment.at() + label + ", text: " + YamlText.scalar(text) + "}";
    }

    private List<String> numbered() {
        return java.util.stream.IntStream.range(0, actions.size())
                .mapToObj(i -> action("A" + (i + 1), actions.get(i)))
                .toList();
    }

    private static String action(String id, FoundAction action) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("title", action.title());
        action.kind().ifPresent(kind -> keys.put("kind", word(kind)));
        action.status().ifPresent(status -> keys.put("status", word(status)));
        keys.put("owner", action.owner());
        keys.put("due", action.due().map(LocalDate::toString).orElse(""));
        keys.put("ticket", action.ticket());
        keys.values().removeIf(String::isEmpty);
        return YamlText.map(keys);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
