package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Visibility;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys read as what our schema says they are. */
class FieldsTest {
    private static final Map<String, Visibility> VISIBILITY = Words.of(Visibility.values());

    private final Problems problems = new Problems();

    @Test
    void scalarsMeanWhatWasWritten() {
        Fields fields = file("fields/right.md");

        assertThat(fields.title("title")).isEqualTo("no");
        assertThat(fields.text("version")).contains("007");
        assertThat(fields.text("clock")).contains("1:30");
        assertThat(fields.bool("pinned")).contains(true);
        assertThat(fields.instant("until")).contains(Instant.parse("2026-11-03T10:05:00Z"));
        assertThat(fields.date("day")).contains(LocalDate.of(2026, 11, 3));
        assertThat(fields.duration("every")).contains(Duration.ofMinutes(90));
        assertThat(fields.days("days")).contains(Period.ofDays(14));
        assertThat(fields.integer("count")).contains(48210L);
        assertThat(fields.decimal("share")).contains(new BigDecimal("12.5"));
        assertThat(fields.uri("link")).contains(URI.create("https://tracker.acme.example/PAY-881"));
        assertThat(fields.oneOf("visibility", VISIBILITY)).contains(Visibility.INTERNAL);
    }

    @Test
    void aKeyWithoutAValueIsAbsentAndASingleItemIsAList() {
        Fields fields = file("fields/right.md");

        assertThat(fields.has("mitigated")).isTrue();
        assertThat(fields.instant("mitigated")).isEmpty();
        assertThat(fields.texts("tags")).containsExactly("deploy");
        assertThat(fields.texts("causes")).containsExactly("one", "two");
        assertThat(fields.map("scheduled").flatMap(window -> window.instant("start")))
                .contains(Instant.parse("2026-12-01T22:00:00Z"));
        assertThat(fields.maps("actions"))
                .extracting(action -> action.requiredText("id"))
                .containsExactly("A1", "A2");
        assertThat(fields.extensions()).containsExactly(Map.entry("x-ours", "{kept: [as, it, is]}"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void knowsWhereEveryKeyStands() {
        assertThat(file("fields/right.md").node().places())
                .hasEntrySatisfying("title", place -> assertThat(place).hasToString("x.md:2:1"))
                .hasEntrySatisfying(
                        "scheduled.start", place -> assertThat(place).hasToString("x.md:17:13"))
                .hasEntrySatisfying("actions[1].id", place -> assertThat(place).hasToString("x.md:20:6"));
    }

    @Test
    void everyWrongValueHasItsPlaceAndAdvice() {
        Fields fields = file("fields/wrong.md");
        fields.title("title");
        fields.text("severity");
        fields.instant("started");
        fields.instant("until");
        fields.bool("pinned");
        fields.duration("next");
        fields.integer("order");
        fields.decimal("slo");
        fields.uri("link");
        fields.oneOf("visibility", VISIBILITY);
        fields.oneOf("kind", Map.of("notice", 1));
        fields.texts("tags");
        fields.map("scheduled");
        fields.maps("actions");
        fields.map("internal").ifPresent(internal -> internal.oneOf("kind", Map.of("alert", 1)));
        fields.finish();

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "x.md:2:8: \"title\" has no value; add the line \"title: …\"",
                        "x.md:3:1: unknown key \"severty\"; did you mean \"severity\"?",
                        "x.md:4:10: is not a date: 2026 is not a leap year, its February has 28 days; check the day",
                        "x.md:5:8: is not a time that can be read; the page must say the same on any day; write it as 2026-11-03T10:05:00Z or 2026-11-03 10:05 UTC",
                        "x.md:6:9: \"pinned\" is neither true nor false; write true or false; yes, no, on and off are text",
                        "x.md:7:7: \"next\" is not a length of time; write a number with a unit, such as 30m, 4h, 1h30m or 5d",
                        "x.md:8:8: \"order\" is not a whole number; write digits only, such as 48210",
                        "x.md:9:6: \"slo\" is not a number; write digits with a point, such as 99.95",
                        "x.md:10:7: \"link\" is not an address that can be linked; write an https, http or mailto address, or a path such as /about/",
                        "x.md:11:13: this value is not a word for \"visibility\"; did you mean \"internal\"?",
                        "x.md:12:6: \"kind\" has no value; known are notice",
                        "x.md:13:11: \"tags\" has a map of keys; write text, such as [one, two]",
                        "x.md:14:12: \"scheduled\" is text; write keys with values below it",
                        "x.md:15:11: \"actions[0]\" is text; write keys with values below it",
                        "x.md:17:9: this value is not a word for \"internal.kind\"; known are alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visibility: internal\nvisibility: public",
                "visibility: public\nvisibility: internal",
                "visibility: internal\n\"visibility\": public",
                "visibility:",
                "visibility: ~",
                "visibility: null",
                "visibility: \"\"",
                "visibility: INTERNAL",
                "visibility: Internal",
                "visibility: \"internal \"",
                "visibility: \"public\\u200b\"",
                "visibility: [internal]",
                "visibility: {internal: true}",
                "visibility: !!str internal",
                "visibility: &v internal",
                "visibility: *v",
                "visibility: internal, draft",
                "visibilty: internal",
                "Visibility: internal",
                "VISIBILITY: internal",
                "v\u0456sibility: internal",
                "visibility\u00a0: internal",
                "visibility\u200b: internal",
                "\uff56isibility: internal",
                "visi\u00adbility: internal",
                "<<: {visibility: internal}",
                "public: no",
                "x: 1\n---\nvisibility: internal",
                "...\nvisibility: internal",
                "%TAG ! x\nvisibility: internal",
                "visibility\t: public\nvisibility: internal",
            })
    void nothingThatIsNotExactlyAWordBecomesPublic(String frontMatter) {
        Optional<MapNode> map = YamlReader.read(
                new TextBlock(dev.candor.problem.Place.of("x.md").at(1, 1), frontMatter + "\n"), problems);
        Optional<Visibility> seen = map.map(this::fields).flatMap(fields -> {
            Optional<Visibility> word = fields.oneOf("visibility", VISIBILITY);
            fields.finish();
            return word;
        });

        assertThat(problems.hasErrors() || seen.equals(Optional.of(Visibility.INTERNAL)))
                .isTrue();
        assertThat(problems.sorted()).as("says why").isNotEmpty();
    }

    @Test
    void titlesMayBeLongButNotEndless() {
        assertThat(titleProblems("t".repeat(200))).isEmpty();
        assertThat(titleProblems("t".repeat(300))).isEqualTo("warning long-title");
        assertThat(titleProblems("t".repeat(501))).isEqualTo("error long-title");
        assertThat(titleProblems("\"\\u202Eevil\"")).isEqualTo("warning bidi-control");
        assertThat(titleProblems("\"\\u200B\\u3164\"")).isEqualTo("error invisible-title");
    }

    private static String titleProblems(String title) {
        Problems found = new Problems();
        byte[] bytes = ("---\ntitle: " + title + "\n---\n").getBytes(StandardCharsets.UTF_8);
        SourceText.read("x.md", bytes, found)
                .flatMap(text -> YamlReader.read(text.frontMatter(), found))
                .ifPresent(map -> Fields.of(map, found, TimeReader.strict()).title("title"));
        return String.join(
                ", ",
                found.sorted().stream()
                        .map(problem -> problem.level().word() + " " + problem.code())
                        .toList());
    }

    private Fields file(String name) {
        return SourceText.read("x.md", Fixtures.bytes(name), problems)
                .flatMap(text -> YamlReader.read(text.frontMatter(), problems))
                .map(this::fields)
                .orElseThrow();
    }

    private Fields fields(MapNode map) {
        return Fields.of(map, problems, TimeReader.strict());
    }
}
