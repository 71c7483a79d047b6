package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.model.ActionItem;
import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import dev.candor.model.Audience;
import dev.candor.model.Postmortem;
import dev.candor.model.PostmortemStatus;
import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Given a postmortem written for another place, then this record, its text as it was. */
class PostmortemImportTest {
    private static final Path FILES = Path.of("src/test/resources/import/postmortems");

    @TempDir
    private Path temp;

    @Test
    void aTableIsATimelineWhoseDaysRunOn() {
        assertThat(timeline("PM2024-002 - Pods do not start.md"))
                .containsExactly(
                        "2024-04-09T08:40:00Z All nodes stop taking work at once.",
                        "2024-04-09T08:51:00Z Teams report that pods do not start.",
                        "2024-04-09T09:10:00Z The registry's limit is found.",
                        "2024-04-10T00:15:00Z All pods run.");
        assertThat(told(run("PM2024-002 - Pods do not start.md"), "unplaced-line"))
                .containsExactly(
                        "PM2024-002 - Pods do not start.md:15:1: a line of its timeline starts with no time of day and stays in the text");
    }

    @Test
    void aTableOfActionsSaysOwnerDayStateKindAndTicket() {
        List<ActionItem> actions = only("PM2024-002 - Pods do not start.md").actions();

        assertThat(actions)
                .extracting(ActionItem::title)
                .containsExactly("Raise the registry's limit", "Tell teams about replicas");
        assertThat(actions.get(0).owner()).isEqualTo("Platform team");
        assertThat(actions.get(0).due()).contains(LocalDate.parse("2024-05-01"));
        assertThat(actions.get(0).status()).isEqualTo(ActionStatus.DONE);
        assertThat(actions.get(0).kind()).contains(ActionKind.PREVENT);
        assertThat(actions.get(0).ticket()).map(Object::toString).contains("https://git.example/ops/issues/12");
        assertThat(actions.get(1).owner()).as("a handle is a person's").isEmpty();
        assertThat(actions.get(1).due()).isEmpty();
    }

    @Test
    void headingsAreATimelineAndTwelveHourClocksAreRead() {
        assertThat(timeline("2018-02-22-proxy-crash.md"))
                .containsExactly(
                        "2018-02-23T00:30:00Z An alert fires. The site is down. Nobody can log in",
                        "2018-02-23T00:32:00Z Check the logs.");
    }

    @Test
    void listsOfActionsSayWhatBecameOfThem() {
        List<ActionItem> actions = only("2018-02-22-proxy-crash.md").actions();

        assertThat(actions)
                .extracting(ActionItem::title)
                .containsExactly(
                        "Mail everybody when the site is down at once, not after an hour",
                        "Leave the old proxy #528",
                        "Add a probe");
        assertThat(actions)
                .extracting(ActionItem::status)
                .containsExactly(ActionStatus.DONE, ActionStatus.OPEN, ActionStatus.DONE);
        assertThat(actions.get(0).kind()).contains(ActionKind.PROCESS);
        assertThat(actions.get(1).ticket()).map(Object::toString).contains("https://git.example/proxy/issues/528");
    }

    @Test
    void tomlFrontMatterIsReadAndKept() throws IOException {
        Postmortem postmortem = only("crates-outage.md");

        assertThat(postmortem.title()).isEqualTo("An outage of the registry: what happened");
        assertThat(postmortem.owner()).isEqualTo("the registry team");
        assertThat(postmortem.published()).contains(LocalDate.parse("2019-10-24"));
        String source = Files.readString(FILES.resolve("crates-outage.md"));
        assertThat(source).startsWith(postmortem.meta().extensions().get("x-original-front-matter"));
    }

    @Test
    void boldItemsAreATimelineThatPassesMidnight() {
        assertThat(timeline("crates-outage.md"))
                .containsExactly(
                        "2019-10-20T00:55:00Z builds start to fail",
                        "2019-10-20T01:38:00Z alerts fire, [ada] gets paged",
                        "2019-10-20T23:50:00Z the index is rebuilt",
                        "2019-10-21T00:20:00Z all is well");
    }

    @Test
    void boldLabelsAreSectionsAndTimesMayStandBehindTheirNames() {
        Postmortem postmortem = only("incident-2021.md", "--zone Europe/Paris");

        assertThat(postmortem.title()).isEqualTo("Login: slow for everybody");
        assertThat(postmortem.tags()).containsExactly("login");
        assertThat(postmortem.timeline())
                .extracting(entry -> entry.at().orElseThrow() + " " + entry.label())
                .containsExactly(
                        "2021-03-08T09:47:00Z detected",
                        "2021-03-08T09:59:00Z acknowledged",
                        "2021-03-08T10:26:00Z resolved");
        assertThat(postmortem.actions()).extracting(ActionItem::title).containsExactly("Cache sessions");
    }

    @Test
    void plainLinesBelowDaysAreATimeline() {
        assertThat(timeline("windows.md")).as("CET is not the time of October").isEmpty();
        assertThat(timeline("windows.md", "--zone Europe/Berlin"))
                .containsExactly(
                        "2018-10-15T19:15:00Z Orders fail.",
                        "2018-10-15T21:58:00Z Fixed.",
                        "2018-10-15T22:05:00Z Verified.");
    }

    @Test
    void aZoneThatNothingNamesIsAskedFor() {
        assertThat(timeline("no-zone.md")).isEmpty();
        assertThat(told(run("no-zone.md"), "time-without-zone"))
                .containsExactly("no-zone.md: 2 times of its timeline have no zone and stay in the text");
        assertThat(timeline("no-zone.md", "--zone Europe/London"))
                .containsExactly("2022-05-03T09:00:00Z slow", "2022-05-03T09:30:00Z fast");
    }

    @Test
    void theZoneThatTheSiteStatesIsTheZone() throws IOException {
        Files.writeString(
                temp.resolve("candor.yml"),
                "title: S\nurl: https://s.example\ntimezone: Europe/London\ncomponents: []\n");

        assertThat(timeline("no-zone.md")).containsExactly("2022-05-03T09:00:00Z slow", "2022-05-03T09:30:00Z fast");
    }

    @Test
    void aDayThatCouldBeTwoIsNotGuessed() {
        assertThat(timeline("unclear.md")).isEmpty();
        assertThat(told(run("unclear.md"), "unclear-day")).hasSize(1);
    }

    @Test
    void aDayIsOfTheFilesName() {
        assertThat(only("2018-02-22-proxy-crash.md").date()).contains(LocalDate.parse("2018-02-22"));
        assertThat(temp.resolve("postmortems/2018/2018-02-22-proxy-crash.md")).exists();
    }

    @Test
    void nothingIsPublishedUnlessSomebodySaysSo() {
        assertThat(only("no-zone.md").status()).isEqualTo(PostmortemStatus.IN_REVIEW);
        assertThat(read(Audience.PUBLIC)).isEmpty();
    }

    @Test
    void sectionsThatAreNoneOfTheKnownOnesAreTold() {
        assertThat(told(run("crates-outage.md"), "unplaced-section"))
                .containsExactly(
                        "crates-outage.md: has sections that are none of the known ones and stay in their places: \"Things the user base taught us\"");
    }

    @Test
    void anIncidentOfItsDayIsToldAndNotGuessed() throws IOException {
        Path incident = temp.resolve("incidents/slow-search.md");
        Files.createDirectories(incident.getParent());
        Files.writeString(
                incident, "---\ntitle: Search is slow\n---\n\n## Investigating — 2022-05-03T09:10:00Z\nWe look.\n");
        Files.writeString(temp.resolve("candor.yml"), "title: S\nurl: https://s.example\ncomponents: []\n");

        assertThat(told(run("no-zone.md"), "same-day"))
                .containsExactly("no-zone.md: names no incident; on its day began slow-search");
        assertThat(read(Audience.INTERNAL).get(0).incidents()).isEmpty();
    }

    @Test
    void theTextStaysByteForByte() throws IOException {
        run(FILES, "");
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                byte[] source = Files.readAllBytes(file);
                int front = frontMatter(source);
                byte[] body = Arrays.copyOfRange(source, front, source.length);
                assertThat(records()).as(file.toString()).anyMatch(record -> contains(record, body));
            }
        }
    }

    @Test
    void aTextThatNoRecordMayHoldStandsAsCode() {
        Postmortem postmortem = only("raw-html.md");

        assertThat(postmortem.sections().get(0).body().source())
                .startsWith("~~~text")
                .contains("<pre>\n10:00 error");
        assertThat(postmortem.timeline()).hasSize(1);
        assertThat(told(run("raw-html.md"), "plain-text")).hasSize(1);
    }

    @Test
    void importedAgainNothingChangesAndWhatAPersonChangedStays() throws IOException {
        run("no-zone.md");
        assertThat(run("no-zone.md").unchanged()).isEqualTo(1);
        Path record = temp.resolve("postmortems/2022/no-zone.md");
        Path moved = temp.resolve("postmortems/slow-search.md");
        Files.writeString(moved, Files.readString(record).replace("in_review", "published"));
        Files.delete(record);

        assertThat(run("no-zone.md", "--zone Europe/London").kept()).isEqualTo(1);
        assertThat(record).doesNotExist();
        assertThat(Files.readString(moved)).contains("status: published");
    }

    @Test
    void internalBlocksStayInside() throws IOException {
        Path file = temp.resolve("secret.md");
        Files.writeString(
                file,
                "# Secrets\n\n## Timeline\n- 2022-05-03 10:00 UTC seen\n\n::: internal\n- 2022-05-03 11:00 UTC hidden-word\n:::\n");
        Path content = temp.resolve("content");
        PostmortemImport.run(new PostmortemOrder(List.of(file), content, Optional.empty(), PostmortemStatus.PUBLISHED));

        Postmortem postmortem = read(content, Audience.PUBLIC).get(0);
        assertThat(postmortem.timeline()).hasSize(1);
        assertThat(postmortem.toString()).doesNotContain("hidden-word");
    }

    @Test
    @Timeout(30)
    void whateverAFileHoldsNothingCrashes() throws IOException {
        Path sources = Files.createDirectory(temp.resolve("hostile"));
        write(sources, "empty.md", "");
        write(sources, "binary.md", "\0\u0001\u0002PNG");
        write(sources, "huge.md", "# x\n".repeat(200_000));
        write(sources, "long-line.md", "# t\n\n## Timeline\n- 10:00 UTC " + "a|*_[(".repeat(40_000));
        write(
                sources,
                "dates.md",
                "# t\n\n## Timeline (UTC)\n" + "- 2022-13-45 25:61 x\n- 99:99 y\n- 31.02.2022 10:00 z\n".repeat(300));
        write(sources, "front.md", "---\ntitle: [unclosed\nstatus: &a *b\n---\n## Summary\nx\n");
        write(sources, "dashes.md", "---\n---\n---\n");
        write(sources, "fence.md", "## Summary\n```\nnever closed\n~~~\n");
        write(sources, "page.html", "<!DOCTYPE html><html><body><h2>Timeline</h2></body></html>");
        write(sources, "control.md", "# A\u0007larm\n\n## Impact\n\u200Bx\uFEFF\n");
        write(sources, "conflict.md", "# t\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n");
        Files.write(
                sources.resolve("latin.md"),
                "# Störung\n\n## Zusammenfassung\nÜberlast\n".getBytes(Charset.forName("windows-1252")));
        Files.write(
                sources.resolve("utf16.md"), "\uFEFF# Wide\n\n## Impact\nall\n".getBytes(StandardCharsets.UTF_16LE));

        Path content = temp.resolve("content");
        try (Stream<Path> files = Files.list(sources)) {
            PostmortemReport report = PostmortemImport.run(
                    new PostmortemOrder(files.toList(), content, Optional.empty(), PostmortemStatus.PUBLISHED));
            assertThat(report.problems().stream()
                            .filter(Problem::isError)
                            .map(problem -> problem.place().path()))
                    .containsExactlyInAnyOrder("empty.md", "binary.md", "huge.md", "long-line.md", "conflict.md");
        }
        assertThat(read(content, Audience.PUBLIC)).extracting(Postmortem::title).contains("Störung", "Wide", "Alarm");
    }

    @Test
    void aFileThatIsNotThereIsAUsageError() {
        assertThatThrownBy(() -> run(FILES.resolve("nowhere.md"), "")).isInstanceOf(Failure.class);
    }

    private List<String> timeline(String file, String... options) {
        return only(file, options).timeline().stream()
                .map(entry -> entry.at().orElseThrow() + " " + entry.text().source())
                .toList();
    }

    private Postmortem only(String file, String... options) {
        run(file, options);
        return read(Audience.INTERNAL).get(0);
    }

    private PostmortemReport run(String file, String... options) {
        return run(FILES.resolve(file), String.join("", options));
    }

    private PostmortemReport run(Path file, String options) {
        Optional<ZoneId> zone = options.startsWith("--zone ")
                ? Optional.of(ZoneId.of(options.substring("--zone ".length())))
                : Optional.empty();
        List<Path> files = List.of(file);
        if (Files.isDirectory(file)) {
            files = Arrays.stream(file.toFile().listFiles())
                    .map(one -> one.toPath())
                    .toList();
        }
        return PostmortemImport.run(new PostmortemOrder(files, temp, zone, PostmortemStatus.IN_REVIEW));
    }

    private List<Postmortem> read(Audience audience) {
        return read(temp, audience);
    }

    private static List<Postmortem> read(Path content, Audience audience) {
        return CatalogReader.read(PlainFolder.open(content, Optional.empty()), audience, Tolerance.STRICT)
                .catalog()
                .map(catalog -> List.copyOf(catalog.postmortems().values()))
                .orElseThrow();
    }

    private static List<String> told(PostmortemReport report, String code) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.place().toString().replaceFirst(".*/", "") + ": " + problem.message())
                .toList();
    }

    private List<byte[]> records() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("postmortems"))) {
            return files.filter(Files::isRegularFile)
                    .map(PostmortemImportTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean contains(byte[] record, byte[] body) {
        String whole = new String(record, StandardCharsets.ISO_8859_1);
        return whole.contains(new String(body, StandardCharsets.ISO_8859_1));
    }

    /** Where the body of a fixture starts: behind its front matter, or behind the mark of byte order. */
    private static int frontMatter(byte[] source) {
        String text = new String(source, StandardCharsets.ISO_8859_1);
        for (String fence : List.of("---\n", "+++\n")) {
            if (text.startsWith(fence)) {
                return text.indexOf(fence, fence.length()) + fence.length();
            }
        }
        return text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
