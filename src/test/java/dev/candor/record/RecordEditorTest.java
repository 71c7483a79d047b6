package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.model.Audience;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Incident;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Failure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change to a record touches what it says and not one byte more. */
class RecordEditorTest {
    private static final String SITE = """
            title: Acme Status
            timezone: Europe/Berlin
            components: [{id: api, name: API}, {id: checkout, name: Checkout}]
            """;
    private static final String PATH = "incidents/it.md";

    private static Incident read(String text) {
        TestTree tree = TestTree.empty().with("candor.yml", SITE).with(PATH, text);
        Reading reading = CatalogReader.read(tree, Audience.INTERNAL, Tolerance.STRICT);
        assertThat(reading.problems()).as(text).noneMatch(problem -> problem.isError());
        return reading.catalog().orElseThrow().incident("it").orElseThrow();
    }

    private static String edit(String text, RecordChange change) {
        return new RecordEditor(PATH, text).apply(change, read(text).updates());
    }

    private static NewUpdate resolved(String time) {
        return new NewUpdate(Phase.RESOLVED, Instant.parse(time), Map.of(), Optional.empty(), "All is well.");
    }

    @Test
    void aNewUpdateGoesToTheEndOfARecordThatTellsTheOldestFirst() {
        String text = "---\ntitle: It\n---\n\n## Investigating — 2026-11-03T10:00:00Z\nWe look.\n";
        assertThat(edit(text, RecordChange.of(resolved("2026-11-03T11:00:00Z"))))
                .isEqualTo(text + "\n## Resolved — 2026-11-03T11:00:00Z\nAll is well.\n");
    }

    @Test
    void aNewUpdateGoesToTheTopOfARecordThatTellsTheNewestFirst() {
        String front = "---\ntitle: It\n---\nA summary.\n\n";
        String rest =
                "<!-- known -->\n## Identified - 2026-11-03 10:30 UTC\nWe know.\n\n## Investigating - 2026-11-03 10:00 UTC\nWe look.";
        assertThat(edit(front + rest, RecordChange.of(resolved("2026-11-03T11:00:00Z"))))
                .isEqualTo(front + "## Resolved — 2026-11-03T11:00:00Z\nAll is well.\n\n" + rest);
    }

    @Test
    void anUpdateWithAnEarlierTimeGoesBetweenTheOthers() {
        String first = "---\ntitle: It\n---\n## Investigating — 2026-11-03T10:00:00Z\nWe look.\n\n";
        String second = "## Monitoring — 2026-11-03T12:00:00Z\nWe watch.\n";
        NewUpdate between = new NewUpdate(
                Phase.UPDATE,
                Instant.parse("2026-11-03T11:00:00Z"),
                Map.of("api", ComponentStatus.MAJOR_OUTAGE),
                Optional.of(Duration.ofMinutes(90)),
                "More.");
        assertThat(edit(first + second, RecordChange.of(between)))
                .isEqualTo(
                        first + "## Update — 2026-11-03T11:00:00Z {api=major_outage, next=1h30m}\nMore.\n\n" + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity: SEV3",
                "severity:   'SEV3'   # as agreed",
                "severity: \"SEV3\"",
                "severity: >-\n  SEV3\nkind: incident",
                "kind: incident"
            })
    void aKeyIsSetWithoutTouchingItsNeighbours(String keys) {
        String text = "---\r\n# why\r\ntitle: It\r\n" + keys.replace("\n", "\r\n")
                + "\r\ntags: [a]\r\n---\r\n## Investigating — 2026-11-03T10:00:00Z\r\nWe look.\r\n";
        String changed = edit(text, RecordChange.set("severity", "SEV1"));
        assertThat(read(changed).severity()).contains("SEV1");
        assertThat(changed).contains("# why\r\ntitle: It\r\n", "tags: [a]\r\n").doesNotContainPattern("[^\r]\n");
        if (keys.contains("#")) {
            assertThat(changed).contains("severity:   SEV1   # as agreed\r\n");
        }
    }

    @Test
    void aKeyWithoutAValueGetsOne() {
        String text = "---\ntitle: It\nseverity:\ntags: []\n---\n## Investigating — 2026-11-03T10:00:00Z\nWe look.\n";
        assertThat(edit(text, RecordChange.set("severity", "SEV1"))).contains("severity: SEV1\ntags: []\n");
    }

    @Test
    void aTextWithoutFrontMatterIsRefused() {
        assertThatThrownBy(() -> new RecordEditor(PATH, "# Hello\n"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("has no front matter");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyByteOutsideTheUpdateStays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            String text = anyRecord(random);
            List<Update> before = read(text).updates();
            NewUpdate update = anyUpdate(random);
            String changed = new RecordEditor(PATH, text).apply(RecordChange.of(update), before);
            String written = update.markdown().replace("\n", text.contains("\r\n") ? "\r\n" : "\n");
            int at = changed.indexOf(written);
            assertThat(changed.substring(0, at)).startsWith(text.substring(0, Math.min(at, text.length())));
            String rest = changed.substring(at + written.length()).strip();
            assertThat(text.strip()).endsWith(rest);
            assertThat(changed.length() - text.length()).isLessThanOrEqualTo(written.length() + 6);
            assertThat(says(changed)).containsExactlyInAnyOrderElementsOf(with(text, update));
        }
    }

    private static List<String> with(String text, NewUpdate update) {
        List<String> all = new ArrayList<>(says(text));
        all.add(update.phase() + " " + update.at() + " " + update.components() + " " + update.next() + " "
                + update.body());
        return all;
    }

    private static List<String> says(String text) {
        return read(text).updates().stream()
                .map(update -> update.phase() + " " + update.at() + " " + new LinkedHashMap<>(update.components()) + " "
                        + update.next() + " " + update.body().source())
                .toList();
    }

    private static NewUpdate anyUpdate(Random random) {
        Map<String, ComponentStatus> components =
                random.nextBoolean() ? Map.of() : Map.of("checkout", ComponentStatus.PARTIAL_OUTAGE);
        Optional<Duration> next = Optional.of(Duration.ofMinutes(1 + random.nextInt(300)));
        return new NewUpdate(
                Phase.UPDATE,
                Instant.parse("2026-11-03T09:00:00Z").plusSeconds(60L * random.nextInt(400)),
                components,
                random.nextBoolean() ? next : Optional.empty(),
                BODIES.get(random.nextInt(BODIES.size())) + " (new)");
    }

    private static final List<String> BODIES = List.of(
            "Words.",
            "Wörter — 漢字 🚢.",
            "A list:\n\n- one\n- two\n\n### Deeper\nMore.",
            "```\n## not a heading\n```\nAfter code.",
            "::: internal\nNot for you.\n:::\nAfter.",
            "See [this](https://acme.example/).\nEnd.");

    private static String anyRecord(Random random) {
        List<String> updates = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String comment = random.nextInt(4) == 0 ? "<!-- a note -->\n" : "";
            updates.add(comment + "## Update — "
                    + Instant.parse("2026-11-03T10:00:00Z").plusSeconds(3600L * i) + "\n"
                    + BODIES.get(random.nextInt(BODIES.size())) + "\n");
        }
        if (random.nextBoolean()) {
            Collections.reverse(updates);
        }
        String text = (random.nextInt(6) == 0 ? "\uFEFF" : "") + "---\ntitle: It\n---\n"
                + (random.nextBoolean() ? "A summary.\n\n" : "\n")
                + String.join(random.nextBoolean() ? "\n" : "\n\n", updates);
        String ended = random.nextInt(4) == 0 ? text.stripTrailing() : text;
        return random.nextInt(3) == 0 ? ended.replace("\n", "\r\n") : ended;
    }

    @Test
    void aRecordInTextReadsBackAsItWasMeant() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String title = anyTitle(random);
            String text = RecordText.EMPTY
                    .with("title", title)
                    .with("tags", List.of("x" + anyTitle(random)))
                    .withBody(resolved("2026-11-03T11:00:00Z").markdown())
                    .text();
            Incident incident = read(text);
            assertThat(incident.title()).isEqualTo(title);
            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(20);
        }
    }

    private static String anyTitle(Random random) {
        String letters = "abc XYZ 019 :#-'\"\\,[]{}&*!|>%@`?~=äé漢🚢—…§°";
        int[] points = letters.codePoints().toArray();
        StringBuilder title = new StringBuilder("t");
        for (int i = 0; i < random.nextInt(14); i++) {
            title.appendCodePoint(points[random.nextInt(points.length)]);
        }
        String words = List.of("null", "true", "~", "12", "2026-11-03", "- a", "a: b", "a #b", "#1")
                .get(random.nextInt(9));
        return random.nextInt(5) == 0 ? words : title.append('z').toString().replaceAll(" +", " ");
    }
}
