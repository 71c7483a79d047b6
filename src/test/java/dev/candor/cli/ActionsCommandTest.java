package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code candor actions} on a repository in which actions were opened, done and dropped by commits. */
class ActionsCommandTest {
    private static final String NOW = "2026-11-20T12:00:00Z";
    private static final String POSTMORTEM = """
            ---
            title: What we learnt | all of it
            status: published
            incidents: [pay]
            causes: [missing-canary]
            actions:
              - {id: A1, title: "=cmd|calc! @everyone", kind: prevent, owner: Payments team, due: 2026-11-10}
              - {id: A2, title: Alert by region, kind: detect, owner: payments Team, due: 2026-12-01, status: in_progress, public: true, ticket: "https://tracker.example/1"}
              - {id: A3, title: Write it down, kind: process, owner: Docs team, status: open}
              - {id: A4, title: Buy hardware, status: open}
            ---
            Text.
            """;

    @TempDir
    private static Path folder;

    private static GitRepo repo;
    private static String done;
    private static String dropped;

    private record Said(List<String> out, String err, int exit) {}

    @BeforeAll
    static void aRepository() {
        String said = "---\ntitle: Payments fail\n---\n## Resolved — 2026-11-01T10:00:00Z\nOver.\n";
        repo = GitRepo.init(folder.resolve("repository"))
                .write("candor.yml", "title: S\nurl: https://s.example\ncauses: {missing-canary: No staged rollout}\n")
                .write("incidents/pay.md", said)
                .write("postmortems/loose.md", "---\ntitle: Loose\nstatus: published\nincidents: [pay]\n---\nText.\n")
                .write("postmortems/pay.md", POSTMORTEM);
        repo.commit("begin");
        String closed = POSTMORTEM.replace("team, status: open", "team, status: done, done: 2026-11-12");
        repo.write("postmortems/pay.md", closed).commit("do it");
        done = repo.git("rev-parse", "--short=7", "HEAD").strip();
        String gone = closed.replace("hardware, status: open", "hardware, status: dropped, reason: Too dear");
        repo.write("postmortems/pay.md", gone).commit("drop it");
        dropped = repo.git("rev-parse", "--short=7", "HEAD").strip();
        repo.write("postmortems/pay.md", gone + "More text.\n").commit("say more");
    }

    private static Said actions(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = Stream.concat(
                        Stream.of("actions", "--source", repo.location(), "--now", NOW), Stream.of(options))
                .toArray(String[]::new);
        int exit = Main.run(new Console(print(out), print(err), false, false), args);
        return new Said(
                out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8), exit);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void theLatestComesFirstAndWhatIsClosedNamesItsCommit() {
        Said said = actions();
        assertThat(said.out())
                .containsExactly(
                        "open, 10 d overdue\t2026-11-10\tPayments team\tpay#A1\t=cmd|calc! @everyone",
                        "in progress\t2026-12-01\tpayments Team\tpay#A2\tAlert by region",
                        "done\t2026-11-12\tDocs team\tpay#A3\tWrite it down [" + done + "]",
                        "dropped\t" + day() + "\t-\tpay#A4\tBuy hardware — Too dear [" + dropped + "]");
        assertThat(said.exit()).isZero();
    }

    private static String day() {
        return repo.git("log", "-1", "--format=%cd", "--date=format:%Y-%m-%d", "HEAD~1")
                .strip();
    }

    @Test
    void whatNobodyTracksIsSaidAndNotCounted() {
        assertThat(actions().err()).isEqualTo("Not tracked in 1 postmortem: loose.\n");
    }

    @Test
    void overdueOnesAndThoseOfATeamWhateverItsCase() {
        assertThat(actions("--overdue").out()).hasSize(1).first().asString().contains("pay#A1");
        assertThat(actions("--team", "PAYMENTS TEAM").out()).hasSize(2);
        assertThat(actions("--team", "Docs team", "--overdue").err()).startsWith("No action is overdue.");
        assertThat(actions("--team", "Doc team").exit()).isEqualTo(2);
        assertThat(actions("--team", "Doc team").err()).contains("did you mean \"Docs team\"?");
    }

    @Test
    void thePublicSeesWhatIsMarkedPublicAndOfTheOthersNoTeamAndNoDay() {
        List<String> out = actions("--audience", "public").out();
        assertThat(out).contains("in progress\t2026-12-01\tpayments Team\tpay#A2\tAlert by region");
        assertThat(out).contains("open\t-\t-\tpay#A1\t=cmd|calc! @everyone", "done\t-\t-\tpay#A3\tWrite it down");
    }

    @Test
    void aTitleIsNoFormulaInATableAndCallsNobodyInMarkdown() {
        assertThat(actions("--format", "csv").out()).anyMatch(row -> row.contains(",\"'=cmd|calc! @everyone\","));
        assertThat(actions("--format", "markdown").out())
                .contains(
                        "| =cmd\\|calc! &#64;everyone | prevent | open, 10 d overdue | 2026-11-10 | Payments team | [What we learnt \\| all of it](<https://s.example/postmortems/pay/>) |");
    }

    @Test
    void ticketSystemsGetWhatIsNotClosedAndHasNoTicket() {
        assertThat(actions("--format", "jira-csv").out())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(",2026-11-10,postmortem prevent,pay/A1");
        JsonNode issues = JsonMapper.shared()
                .readTree(String.join("", actions("--format", "github-json").out()));
        assertThat(issues).hasSize(1);
        assertThat(issues.at("/0/labels/1").asString()).isEqualTo("prevent");
        assertThat(issues.at("/0/body").asString()).contains("Due: 2026-11-10").doesNotContain("@");
    }

    @Test
    void jsonSaysWhatIsNotKnownAsNull() {
        JsonNode actions = JsonMapper.shared()
                .readTree(String.join("", actions("--format", "json").out()));
        assertThat(actions.at("/0/days_late").asInt()).isEqualTo(10);
        assertThat(actions.at("/0/ticket").isNull()).isTrue();
        assertThat(actions.at("/2/commit").asString()).startsWith(done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "CSV", ""})
    void anUnknownFormatIsRefused(String format) {
        assertThat(actions("--format", format).exit()).isEqualTo(2);
    }

    @Test
    void whereNothingIsTrackedItSaysSo() {
        GitRepo bare = GitRepo.init(folder.resolve("bare")).write("candor.yml", "title: S\n");
        bare.commit("begin");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Console(print(new ByteArrayOutputStream()), print(err), false, false),
                "actions",
                "--source",
                bare.location());
        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Actions are not tracked: no postmortem lists any.\n");
    }
}
