package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in the middle of an outage does not take the page down, and never shows what a newer version hides. */
class ToleranceTest {
    private static final String PATH = "incidents/x.md";
    private static final String SITE = "title: S\ncomponents:\n  - {id: api, name: API}\n";
    private static final String UPDATE = "---\n## Investigating — 2026-11-03T10:05:00Z\nA\n";
    private static final String VALID = "---\ntitle: Valid\n" + UPDATE;
    private static final String BROKEN = "---\ntitle: \"Broken\n" + UPDATE;

    private static Reading read(TestTree tree) {
        return CatalogReader.read(tree, Audience.PUBLIC, Tolerance.FALL_BACK);
    }

    private static TestTree site() {
        return TestTree.empty().with("candor.yml", SITE);
    }

    @Test
    void showsTheNewestValidVersionAndSaysSo() {
        Reading reading = read(site().with(PATH, BROKEN).withPast(PATH, BROKEN, BROKEN + "\n", VALID, VALID + "older"));

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().incident("x").orElseThrow().title())
                .isEqualTo("Valid");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .contains(
                        "content/incidents/x.md: the newest version has errors, so the one of commit 0000000 (2026-11-03T10:00:00Z) is shown; correct the errors and build again");
    }

    @Test
    void leavesARecordOutThatWasNeverValid() {
        Reading reading = read(site().with(PATH, BROKEN).withPast(PATH, BROKEN));

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().incidents()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).contains("left-out");
    }

    @Test
    void publishesNothingWhereErrorsAreNotTolerated() {
        Reading reading = CatalogReader.read(
                site().with(PATH, BROKEN).withPast(PATH, BROKEN, VALID), Audience.PUBLIC, Tolerance.STRICT);

        assertThat(reading.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visibility: internal",
                "visibility: draft",
                "visibility: intern",
                "visibility:",
                "VISIBILITY : internal",
                "visib\u0456lity: internal",
                "visibility: [public]",
                "visibility: public internal",
                "kind: drill",
                "status: in_review",
                "{visibility: internal}",
                "\"visibility\": \"internal\"",
            })
    void neverGoesBehindAVersionThatMayHide(String key) {
        String hides = "---\n" + key + "\ntitle: \"Broken\n" + UPDATE;

        assertThat(read(site().with(PATH, hides).withPast(PATH, hides, VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .isEmpty();
        assertThat(read(site().with(PATH, BROKEN).withPast(PATH, BROKEN, hides, VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .isEmpty();
    }

    @Test
    void neverGoesBehindAHiddenOrRemovedVersion() {
        String hidden = "---\ntitle: A\nvisibility: internal\n" + UPDATE;

        assertThat(read(site().with(PATH, BROKEN).withPast(PATH, BROKEN, hidden, VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .isEmpty();
        assertThat(read(site().with(PATH, BROKEN).withPast(PATH, BROKEN, "", VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .isEmpty();
    }

    @Test
    void fallsBackWhereThePublicWordIsWritten() {
        String broken = "---\nvisibility: public # for all\ntitle: \"Broken\n" + UPDATE;

        assertThat(read(site().with(PATH, broken).withPast(PATH, broken, VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .containsKey("x");
    }

    @Test
    void neverShowsAnythingInsteadOfWhatIsNoText() {
        byte[] utf16 = {(byte) 0xff, (byte) 0xfe, 'v', 0, 'i', 0};

        assertThat(read(site().with(PATH, utf16).withPast(PATH, VALID))
                        .catalog()
                        .orElseThrow()
                        .incidents())
                .isEmpty();
    }

    @Test
    void fallsBackForTheSiteItself() {
        Reading reading = read(TestTree.empty()
                .with("candor.yml", "title: [")
                .withPast("candor.yml", SITE)
                .with(PATH, VALID));

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().incidents()).containsKey("x");
    }

    @Test
    void keepsARecordThatNamesAMissingOne() {
        String named = "---\ntitle: A\nrecurrence_of: [gone]\n" + UPDATE;
        Reading reading = read(site().with(PATH, named));

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().incident("x").orElseThrow().recurrenceOf())
                .isEmpty();
    }

    @Test
    void keepsARecordWhoseTranslationIsBroken() {
        Reading reading = read(TestTree.empty()
                .with("candor.yml", SITE + "locales: [en, de]\n")
                .with(PATH, VALID)
                .with("incidents/x.de.md", BROKEN));

        assertThat(reading.hasErrors()).isFalse();
        assertThat(reading.catalog().orElseThrow().incident("x").orElseThrow().translations())
                .isEmpty();
    }
}
