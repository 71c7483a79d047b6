package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.check.Report;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks records as a whole: what is looked at, what is left alone, and what may be silenced. */
class RecordCheckTest {
    @Test
    void whatCannotBeReadIsFoundUnderItsOwnName() {
        CheckedFiles files = CheckedFiles.ofASite()
                .with(
                        "incidents/2026-11-03-odd.md",
                        "---\ntitle: Odd\nseverty: SEV2\n---\n## Investigating — 2026-11-20T11:30:00Z\nCards fail.\n");
        assertThat(files.findings()).containsExactly("unknown-key");
    }

    @Test
    void findingsAreSortedByPlaceAndPointAtTheWords() {
        Report report = CheckedFiles.ofASite()
                .withIncident("", "First line.\nWrite to ada@acme.example, see 203.0.113.17.")
                .check();
        assertThat(report.findings().stream().map(found -> found.place() + " " + found.code()))
                .containsExactly(
                        "incidents/2026-11-03-checkout.md:9:10 PW003", "incidents/2026-11-03-checkout.md:9:32 PW002");
    }

    @Test
    void whatStaysInsideIsNotPublic() {
        CheckedFiles files = CheckedFiles.ofASite()
                .withIncident(
                        "internal: {channel: db-03.prod}\n",
                        "Cards fail.\n\n::: internal\nAda looks at db-03.prod and 203.0.113.17, see PAY-12.\n:::");
        assertThat(files.findings()).isEmpty();
    }

    @Test
    void keysAreFoundInsideAsWellAndNeverRepeated() {
        Report report = CheckedFiles.ofASite()
                .withIncident("internal: {token: ghp_0123456789abcdefghijABCDEFGHIJ456789}\n", "Cards fail.")
                .check();
        assertThat(report.findings()).extracting(Problem::code).containsExactly("PW004");
        assertThat(report.findings().toString()).doesNotContain("ghp_");
    }

    @Test
    void authorsOfTheRecordsAreRecognisedAndNotShown() {
        Report report = CheckedFiles.ofASite()
                .writtenBy("Ada Lovelace", "dependabot[bot]", "Status Team", "root")
                .withIncident("", "Ada Lovelace rolls it back. Status Team and root are words.")
                .check();
        assertThat(report.findings()).extracting(Problem::code).containsExactly("PW006");
        assertThat(report.findings().toString()).doesNotContain("Ada");
    }

    @Test
    void theActorOfAPostmortemIsRecognisedByName() {
        CheckedFiles files = CheckedFiles.ofASite()
                .writtenBy("Ada Lovelace")
                .withPostmortem("Ada Lovelace forgot to renew the certificate.");
        assertThat(files.findings()).contains("BL003", "PW006");
    }

    @Test
    void aSiteMayDecideToNamePeople() {
        CheckedFiles files =
                CheckedFiles.ofASite().withPostmortem("@ada rolled the change back, and she told everybody.");
        assertThat(files.findings()).contains("BL007");
        assertThat(files.with(
                                "candor.yml",
                                "title: T\nlocales: [en]\ncomponents: [{id: api, name: API}]\nchecks: {names: names}\n")
                        .findings())
                .doesNotContain("BL007");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir hätten das sehen müssen, und der Fehler war human error, weil wir nicht auf die Meldung geachtet haben und das Team es vergessen hat.",
                "On n'a pas vu le message et c'est une human error, nous avons été trop lents pour les clients dans la nuit."
            })
    void otherLanguagesAreLeftAlone(String words) {
        assertThat(CheckedFiles.ofASite().withPostmortem(words).findings()).doesNotContain("BL001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The container failed to start, and the pod missed three probes.",
                "Every repository should have clear rules.",
                "> Human error, somebody wrote.",
                "The log says `user error was made here`.",
                "We said that \"human error\" is where a review begins.",
                "Operator error is never a root cause.",
                "The lazy-loaded extension is silly large.",
                "No one was affected.",
                "Nobody was paged, because the check was wrong.",
                "Users should have received a message by then.",
                "We should have been alerted by the probe.",
                "The alert should have fired within a minute.",
                "A negligible share of requests was slow.",
                "The Kubernetes operator failed to check the lease.",
                "It was not obvious which of them was slow.",
                "The rollback would have taken an hour.",
                "Any operator error is a symptom of a missing guard.",
                "This removes the risk of human error.",
                "Waived by @ada",
                "We cannot blame careless releases or sloppy fixes.",
                "The on-call engineer explains that she sees no metrics."
            })
    void systemsQuotesAndCodeAreNotPeople(String words) {
        assertThat(CheckedFiles.ofASite().withPostmortem(words).findings())
                .filteredOn(code -> code.startsWith("BL"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 1.2.3.4.5 is out.",
                "Since 10:05:00 UTC cards fail.",
                "We follow RFC-9110, UTF-8, SHA-256 and CVE-2024-3094.",
                "Write to support@acme.example.",
                "Use https://api.acme.example/v2 and web3 wallets.",
                "Localhost is 127.0.0.1 for everybody.",
                "The next update comes within 30 minutes.",
                "We will post an update by 14:00 UTC.",
                "An update on the fix follows shortly."
            })
    void wordsThatOnlyLookPrivateArePublic(String words) {
        assertThat(CheckedFiles.ofASite().withIncident("", words).findings()).isEmpty();
    }

    @Test
    void aPlaceIsSilencedOnItsLineOrTheOneBefore() {
        String above =
                "<!-- candor:allow PW001, PW002 because customers connect to them -->\n\nUse db-03.prod or 203.0.113.17.";
        String beside = "Use db-03.prod. <!-- candor:allow PW001 because customers connect to it -->";
        assertThat(CheckedFiles.ofASite().withIncident("", above).findings()).isEmpty();
        assertThat(CheckedFiles.ofASite().withIncident("", beside).findings()).isEmpty();
        assertThat(CheckedFiles.ofASite()
                        .withIncident("", above + "\n\nUse db-04.prod.")
                        .findings())
                .containsExactly("PW001");
    }

    @Test
    void aRecordIsSilencedInItsFrontMatter() {
        String key = "x-allow: {PW001: \"customers connect to it, and know it\"}\n";
        assertThat(CheckedFiles.ofASite().withIncident(key, "Use db-03.prod.").findings())
                .isEmpty();
        assertThat(CheckedFiles.ofASite()
                        .withIncident("x-allow: {PW001: }\n", "Use db-03.prod.")
                        .findings())
                .containsExactlyInAnyOrder("PW001", "CH001");
    }

    @Test
    void aSilenceThatNamesNoRuleIsFound() {
        String words = "<!-- candor:allow because I say so -->\nCards fail.";
        assertThat(CheckedFiles.ofASite().withIncident("", words).findings()).containsExactly("CH002");
    }

    @Test
    void aPublicRecordMustNotLinkToWhatStaysInside() {
        CheckedFiles files = CheckedFiles.ofASite()
                .withIncident("", "See [the drill](/incidents/2026-11-01-drill/) and [that one](2026-11-02-other.md).")
                .with(
                        "incidents/2026-11-01-drill.md",
                        "---\ntitle: Drill\nkind: drill\n---\n## Investigating — 2026-11-20T11:30:00Z\nWe train. See [the other](2026-11-02-other.md).\n")
                .with(
                        "incidents/2026-11-02-other.md",
                        "---\ntitle: Other\n---\n## Resolved — 2026-11-02T11:30:00Z\nCards work.\n");
        Report report = files.check();
        assertThat(report.findings().stream().map(found -> found.place().line() + " " + found.code()))
                .contains("8 LK001")
                .hasSize(1);
    }

    @Test
    void aLinkToARecordThatCannotBeReadIsNobodysFault() {
        CheckedFiles files = CheckedFiles.ofASite()
                .withIncident("", "See [that one](2026-11-02-other.md).")
                .with("incidents/2026-11-02-other.md", "---\ntitle: [\n---\n");
        assertThat(files.findings()).isNotEmpty().doesNotContain("LK001");
    }

    @Test
    void withoutSettingsTheReadersFindingsAreLeft() {
        CheckedFiles files = CheckedFiles.ofASite().with("candor.yml", "title: [\n");
        assertThat(files.findings()).isNotEmpty().allMatch(code -> code.matches("[a-z-]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "[a](",
                "`",
                "\"",
                "should have ",
                "we had ",
                "if we had ",
                "<!-- ",
                "@a ",
                "a.",
                "1:",
                "db-",
                "eyJa.",
                "will be ",
                "x@",
                "::: ",
                "::",
                "a-",
                "had not ",
                "| ",
                "'",
                "{{",
                "aaaaaaaa",
                "within 30 ",
                "https://a:"
            })
    @Timeout(20)
    void noTextTakesLong(String piece) {
        String words = piece.repeat(60_000 / piece.length());
        String lines = (piece.repeat(1 + 120 / piece.length()) + "\n").repeat(400);
        CheckedFiles.ofASite().withPostmortem(words).withIncident("", words).check();
        CheckedFiles.ofASite().withPostmortem(lines).withIncident("", lines).check();
    }

    @Test
    @Timeout(20)
    void aThousandRecordsAreCheckedInAMoment() {
        CheckedFiles files = CheckedFiles.ofASite();
        String words = "Since 09:58 UTC one card payment in eight fails, see [the history](/history/). ".repeat(5);
        for (int i = 0; i < 1_000; i++) {
            files.with(
                    "incidents/2025-01-01-incident-%04d.md".formatted(i),
                    "---\ntitle: Cards fail\ncomponents: {checkout: partial_outage}\n---\n## Investigating — 2025-01-01T10:00:00Z\n%s\n\n## Resolved — 2025-01-01T11:00:00Z\nThis lasted 3 hours. %s\n"
                            .formatted(words, words));
        }
        files.check();
        long started = System.nanoTime();
        List<Problem> findings = files.check().findings();
        Duration taken = Duration.ofNanos(System.nanoTime() - started);
        assertThat(findings.size()).isEqualTo(1_000);
        assertThat(taken).isLessThan(Duration.ofSeconds(8));
    }
}
