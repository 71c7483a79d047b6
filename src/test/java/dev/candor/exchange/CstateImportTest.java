package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Component;
import dev.candor.model.Incident;
import dev.candor.model.IncidentKind;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Reading;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a status site of Hugo and cState, then these records. */
class CstateImportTest {
    private static final Path SITES = Path.of("src/test/resources/import");

    @TempDir
    private Path temp;

    @Test
    void aZoneInWordsIsAskedFor() throws IOException {
        Path issues = Files.createDirectories(temp.resolve("old/content/issues"));
        Files.writeString(temp.resolve("old/config.yml"), "title: S\nparams:\n  systems: [{name: Disks}]\n");
        Files.writeString(
                issues.resolve("2025-07-18-disks.md"),
                "---\ntitle: Disks\ndate: 2025-07-18T07:10:00\n---\nDown since 07:10 Central Time.\n");

        assertThat(CstateImport.run(new CstateSite(temp.resolve("old"), temp.resolve("new"), Optional.empty()))
                        .problems())
                .extracting(Problem::code)
                .contains("zone-in-text");
        assertThat(CstateImport.run(new CstateSite(
                                temp.resolve("old"), temp.resolve("new"), Optional.of(ZoneId.of("America/Chicago"))))
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("zone-in-text");
    }

    @Test
    void labelsInBracketsAndBoldAreUpdatesNewestFirst() {
        assertThat(told(incident("labels", "2021-06-10-ci-down")))
                .containsExactly(
                        "INVESTIGATING 2021-06-10T10:57:00Z No build has started since 10:50 UTC. We are looking into it.",
                        "UPDATE 2021-06-10T12:15:00Z The controller ran out of file handles. We are raising the limit.",
                        "RESOLVED 2021-06-10T14:30:00Z Builds start again. Nobody lost a job.");
    }

    @Test
    void trackShortcodesAreTheTimesOfTheirParagraphs() {
        assertThat(told(incident("labels", "2021-07-28-slow-downloads")))
                .containsExactly(
                        "INVESTIGATING 2021-07-28T09:51:00Z Downloads are slow for some people.",
                        "MONITORING 2021-07-28T15:20:00Z We took two mirrors out.",
                        "RESOLVED 2021-07-28T18:05:00Z All mirrors are fast again.");
    }

    @Test
    void germanHeadingsAreTimesOfTheZoneThatIsNamed() {
        assertThat(told(incident("german", "2022-01-12-anmeldung")))
                .containsExactly(
                        "INVESTIGATING 2022-01-12T06:45:00Z Derzeit können sich viele Schulen nicht anmelden.",
                        "UPDATE 2022-01-12T08:15:00Z Wir haben die Ursache gefunden.",
                        "RESOLVED 2022-01-12T11:30:00Z Die Anmeldung funktioniert wieder.");
    }

    @Test
    void linesThatStartWithATimeAreUpdates() {
        assertThat(told(incident("labels", "2019-05-06-old-outage")))
                .containsExactly(
                        "INVESTIGATING 2019-05-06T07:10:00Z We see it.",
                        "UPDATE 2019-05-06T08:55:00Z We have mended it.",
                        "RESOLVED 2019-05-06T09:00:00Z ");
    }

    @Test
    void aRuleBetweenTwoTextsSetsTheFirstWordApartFromTheLast() {
        assertThat(told(incident("labels", "2021-08-01-title-with-colon")))
                .containsExactly(
                        "INVESTIGATING 2021-08-01T08:00:00Z Nobody can log in.",
                        "RESOLVED 2021-08-01T08:00:00Z Everybody can log in again.");
    }

    @Test
    void onlyWhatIsPlannedIsMaintenance() {
        Catalog catalog = catalog("german");
        assertThat(catalog.maintenance()).containsOnlyKeys("2022-02-19-wartung");
        assertThat(catalog.incidents()).containsOnlyKeys("2022-01-12-anmeldung", "2022-03-01-nach-wartung");
    }

    @Test
    void announcementsAreNoticesWithTheirHtmlMadeMarkdownOrText() {
        Incident notice = incident("labels", "announcement");
        assertThat(notice.kind()).isEqualTo(IncidentKind.NOTICE);
        assertThat(notice.pinned()).isTrue();
        assertThat(notice.updates().get(0).body().source()).isEqualTo("""
                        **New address**, same builds. See [the page](https://buildfarm.example/).

                        \\<script>alert(1)</script>""");
    }

    @Test
    void anotherLanguageIsATranslationAndItsAddressAnAlias() {
        Incident incident = incident("languages", "2023-05-04-sitio-caido");
        assertThat(incident.title()).isEqualTo("El sitio no responde");
        assertThat(incident.translations().get("en").title()).isEqualTo("The site does not answer");
        assertThat(incident.translations()
                        .get("en")
                        .updates()
                        .get(Instant.parse("2023-05-04T09:30:00Z"))
                        .source())
                .isEqualTo("The site is back.");
        assertThat(incident.aliases())
                .containsExactlyInAnyOrder("/issues/2023-05-04-sitio-caido/", "/en/issues/2023-05-04-sitio-caido/");
    }

    @Test
    void oldAddressesBecomeAliasesExceptForTheArchive() {
        assertThat(incident("labels", "2021-07-28-slow-downloads").aliases())
                .containsExactly("/issues/2021-07-28-slow_downloads/");
        assertThat(incident("labels", "2019-05-06-old-outage").aliases()).isEmpty();
    }

    @Test
    void systemsThatTheSiteNoLongerListsAreRetiredOnTheirLastDay() {
        Component mirror = catalog("labels").component("old-mirror").orElseThrow();
        assertThat(mirror.name()).isEqualTo("Old mirror");
        assertThat(mirror.retired()).contains(LocalDate.parse("2021-07-28"));
        assertThat(incident("labels", "2021-06-10-ci-down").components())
                .containsOnlyKeys("ci-buildfarm-example", "agents-runners");
    }

    @Test
    void contradictionsAreToldAndGiveARecordAllTheSame() {
        ImportReport report = imported("labels");
        assertThat(report.problems().stream().map(Problem::toString))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("content/issues/2021-08-01-title-with-colon.md")
                        .contains("resolved at 2021-07-31T08:00:00Z, before it began"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("content/issues/2021-02-31-impossible.md:3:7")
                        .contains("has no date that can be; the record says 2021-02-28T00:00:00Z"))
                .anySatisfy(line -> assertThat(line).contains("7 times have no zone and were read as UTC"));
        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.records()).isEqualTo(7);
    }

    @Test
    void theSameSiteAgainChangesNothing() throws IOException {
        imported("labels");
        try (Stream<Path> files = Files.walk(temp)) {
            files.forEach(file -> touch(file, FileTime.fromMillis(1_000_000)));
        }
        ImportReport again = imported("labels");
        assertThat(again.written()).isZero();
        assertThat(again.unchanged()).isEqualTo(8);
        try (Stream<Path> files = Files.walk(temp).filter(Files::isRegularFile)) {
            assertThat(files).allMatch(file -> file.toFile().lastModified() == 1_000_000);
        }
    }

    @Test
    void whatAPersonChangedOrMovedStays() throws IOException {
        imported("labels");
        Path record = temp.resolve("content/incidents/2022/no-body.md");
        String edited = Files.readString(record).replace("Agents are rebooted", "All agents were rebooted");
        Path moved = temp.resolve("content/incidents/reboots.md");
        Files.delete(record);
        Files.writeString(moved, edited);
        ImportReport again = imported("labels");
        assertThat(again.kept()).isOne();
        assertThat(moved).hasContent(edited);
        assertThat(record).doesNotExist();
    }

    @Test
    void aChangedIssueIsImportedAnew() throws IOException {
        Path site = temp.resolve("site");
        copy(SITES.resolve("german"), site);
        run(site, "Europe/Berlin");
        Path issue = site.resolve("content/issues/2022-03-01-nach-wartung.md");
        Files.writeString(issue, Files.readString(issue).replace("fehlen Dateien", "fehlen alle Dateien"));
        ImportReport again = run(site, "Europe/Berlin");
        assertThat(again.written()).isOne();
        assertThat(temp.resolve("content/incidents/2022/2022-03-01-nach-wartung.md"))
                .content()
                .contains("fehlen alle Dateien");
    }

    @Test
    void aSiteThatPeopleWroteKeepsItsSettingsAndIsToldWhatItLacks() throws IOException {
        Path settings = Files.createDirectories(temp.resolve("content")).resolve("candor.yml");
        Files.writeString(settings, "title: Mine\ncomponents:\n  - {id: updates, name: Updates}\n");
        ImportReport report = imported("labels");
        assertThat(settings).content().startsWith("title: Mine");
        assertThat(report.problems().stream().map(Problem::toString))
                .contains(
                        "candor.yml: lacks the component \"old-mirror\"; add - {id: old-mirror, name: Old mirror, retired: 2021-07-28}");
    }

    @Test
    void aFolderWithoutSettingsIsNoSite() {
        assertThatThrownBy(() -> run(SITES, "UTC"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("holds no settings of a Hugo site");
    }

    private Incident incident(String site, String id) {
        return catalog(site).incident(id).orElseThrow();
    }

    private Catalog catalog(String site) {
        imported(site);
        Reading reading = CatalogReader.read(
                PlainFolder.open(temp.resolve("content"), Optional.empty()), Audience.PUBLIC, Tolerance.STRICT);
        assertThat(reading.problems().stream().filter(Problem::isError)).isEmpty();
        return reading.catalog().orElseThrow();
    }

    private ImportReport imported(String site) {
        return run(SITES.resolve(site), site.equals("german") ? "Europe/Berlin" : "");
    }

    private ImportReport run(Path site, String zone) {
        Optional<ZoneId> named = zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
        return CstateImport.run(new CstateSite(site, temp.resolve("content"), named));
    }

    private static List<String> told(Incident incident) {
        return incident.updates().stream().map(CstateImportTest::told).toList();
    }

    private static String told(Update update) {
        Phase phase = update.phase();
        return phase + " " + update.at() + " " + update.body().source();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : new TreeMap<>(
                            files.collect(java.util.stream.Collectors.toMap(Path::toString, file -> file)))
                    .values()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void touch(Path file, FileTime time) {
        try {
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
