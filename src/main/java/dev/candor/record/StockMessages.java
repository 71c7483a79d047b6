package dev.candor.record;

import dev.candor.model.MarkdownText;
import dev.candor.model.Message;
import dev.candor.model.Phase;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The pre-written messages that every site has until it writes its own. */
public final class StockMessages {
    private static final List<String> INCIDENT = List.of(
            "investigating", "identified", "mitigated", "monitoring", "update", "resolved", "reopened", "third-party");
    private static final List<String> MAINTENANCE =
            List.of("scheduled", "in-progress", "verifying", "completed", "cancelled", "moved");

    private StockMessages() {}

    /** Their files by name, such as {@code resolved.md}. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        INCIDENT.forEach(id -> files.put(id + ".md", file(id)));
        MAINTENANCE.forEach(id -> files.put(id + ".md", file(id)));
        return files;
    }

    /** All messages that a site can use by id: its own, and the stock ones that it has not replaced. */
    public static Map<String, Message> with(Map<String, Message> own) {
        Map<String, Message> all = new LinkedHashMap<>(own);
        files().keySet().stream()
                .map(name -> name.substring(0, name.length() - 3))
                .forEach(id -> all.computeIfAbsent(id, StockMessages::read));
        return all;
    }

    private static Message read(String id) {
        Place place = new Place(id + ".md", 1, 1);
        Problems problems = new Problems();
        SourceText parts =
                SourceText.split(new TextBlock(place, file(id)), problems).orElseThrow();
        MapNode keys = YamlReader.read(parts.frontMatter(), problems).orElseThrow();
        Optional<Phase> phase = text(keys, "phase").flatMap(HeadingText::phase);
        MarkdownText body = new MarkdownText(parts.body().text().strip(), place);
        return new Message(id, text(keys, "title").orElse(id), phase, body);
    }

    private static Optional<String> text(MapNode keys, String key) {
        return keys.get(key).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).text());
    }

    private static String file(String id) {
        try (InputStream in = StockMessages.class.getResourceAsStream("messages/" + id + ".md")) {
            return new String(Objects.requireNonNull(in, id).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
