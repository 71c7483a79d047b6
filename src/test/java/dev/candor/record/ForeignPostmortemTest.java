package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Given a postmortem whose text was written for another place, then its front matter says what its text does not. */
class ForeignPostmortemTest {
    private static final String TEXT = """
            ---
            title: Disk full
            status: published
            date: 2019-10-21
            timeline:
              - {at: 2019-10-21T01:38:00Z, label: detected, text: Alerts fired.}
              - {at: 2019-10-21T02:06:00Z, text: Back online.}
            ---
            # Disk full

            ## Timeline
            - 01:38 alerts
            - 25:99 nonsense

            ## Impact
            No pages.
            """;

    @Test
    void itsStatedTimelineCountsAndTheOneInTheTextIsText() {
        Postmortem postmortem = read(TEXT);

        assertThat(postmortem.timeline())
                .extracting(entry -> entry.at().orElseThrow() + " " + entry.label() + " "
                        + entry.text().source())
                .containsExactly("2019-10-21T01:38:00Z detected Alerts fired.", "2019-10-21T02:06:00Z  Back online.");
        assertThat(postmortem.sections().get(0).body().source()).contains("25:99 nonsense");
    }

    @Test
    void aFirstHeadingThatRepeatsTheTitleIsNoSection() {
        assertThat(read(TEXT).sections()).extracting(Section::title).containsExactly("Timeline", "Impact");
    }

    @Test
    void aFirstHeadingWithOtherWordsStays() {
        assertThat(read(TEXT.replace("# Disk full", "# A full disk")).sections())
                .extracting(Section::title)
                .containsExactly("A full disk", "Timeline", "Impact");
    }

    @Test
    void aLineThatStartsWithAReferenceAndGoesOnIsText() {
        String text = TEXT
                + "\n## Actions\n- [#12]: Add a probe when it starts.\n\n[#12]: https://git.example/12\n[//]: # (ask first)\n";

        String actions = read(text).sections().get(2).body().source();
        assertThat(actions)
                .contains("Add a probe")
                .contains("https://git.example/12")
                .doesNotContain("ask first");
    }

    @Test
    void actionsOfWhichNobodySaysWhatBecameAreNotTracked() {
        String silent = TEXT.replace("timeline:", "actions: [{title: Add a probe}, {title: Add a disk}]\ntimeline:");

        assertThat(read(silent).actionsTracked()).isFalse();
        assertThat(read(silent.replace("a disk}", "a disk, status: open}")).actionsTracked())
                .isTrue();
        assertThat(read(TEXT.replace("timeline:", "actions: []\ntimeline:")).actionsTracked())
                .isTrue();
    }

    @Test
    void itsDayIsKnownWithoutAnIncident() {
        assertThat(read(TEXT).date()).contains(LocalDate.parse("2019-10-21"));
    }

    @Test
    void anEntryWithoutATimeIsAnError() {
        TestTree tree = tree(TEXT.replace("at: 2019-10-21T01:38:00Z, ", ""));

        assertThat(CatalogReader.read(tree, Audience.PUBLIC, Tolerance.STRICT).problems())
                .extracting(Problem::code)
                .contains("missing-key");
    }

    private static Postmortem read(String text) {
        return CatalogReader.read(tree(text), Audience.PUBLIC, Tolerance.STRICT)
                .catalog()
                .orElseThrow()
                .postmortems()
                .get("disk");
    }

    private static TestTree tree(String text) {
        return TestTree.empty()
                .with("candor.yml", "title: S\nurl: https://s.example\ncomponents: []\n")
                .with("postmortems/disk.md", text);
    }
}
