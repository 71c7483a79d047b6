package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A new repository builds and checks clean at once, and its CI files do here what they will do there. */
class InitCommandTest {
    private Person lin;
    private Path site;

    @BeforeEach
    void init(@TempDir Path folder) {
        lin = Person.cloning(folder.resolve("other.git"), "lin");
        site = folder.resolve("status");
        Person.Run run =
                lin.candor("init", site.toString(), "--title", "Acme: Status", "--url", "https://status.acme.example");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("in a new repository");
        lin.in(site, "git", "add", ".");
        lin.in(site, "git", "commit", "-q", "-m", "Start a status page");
    }

    private Person.Run candor(String... words) {
        return Person.finish(lin.start(site, Person.command(words)), "");
    }

    @Test
    void itBuildsAndChecksClean() {
        Person.Run check = candor("check", "--strict");
        assertThat(check.exit()).as(check.out() + check.err()).isZero();
        Person.Run build = candor("build");
        assertThat(build.exit()).as(build.err()).isZero();
        assertThat(build.err()).isEmpty();
        assertThat(site.resolve("site/index.html")).content().contains("Acme: Status");
        assertThat(lin.in(site, "git", "status", "--porcelain")).isEmpty();
        assertThat(site.resolve("README.md")).content().startsWith("# Acme: Status\n");
    }

    @Test
    void nothingThatIsThereIsReplaced() throws IOException {
        Person.Run again = candor("init");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("candor.yml is there already");
        Path mine = Files.createDirectories(site.resolveSibling("mine"));
        Files.writeString(mine.resolve(".gitignore"), "mine\n");
        assertThat(lin.candor("init", mine.toString())).returns(0, Person.Run::exit);
        assertThat(mine.resolve(".gitignore")).hasContent("mine");
        assertThat(lin.candor("init", mine.resolve("x").toString(), "--url", "status")
                        .err())
                .contains("is no address of a site");
        assertThat(mine.resolve("x")).doesNotExist();
    }

    @Test
    void itStartsFromAnOlderSite() throws IOException {
        lin.write("old/config.yml", "title: Old Status\nparams:\n  systems:\n    - name: API\n");
        lin.write(
                "old/content/issues/2024-01-02-slow.md",
                "---\ntitle: Slow\ndate: 2024-01-02 10:00:00\nresolved: true\nresolvedWhen: 2024-01-02 11:00:00\nseverity: disrupted\naffected: [API]\nsection: issue\n---\nIt was slow.\n");
        Person.Run run = lin.candor("init", "new", "--from", "cstate", "old");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Imported 1 records");
        assertThat(lin.read("new/content/candor.yml")).contains("Old Status");
        assertThat(lin.read("new/.gitlab-ci.yml")).contains("candor.jar");
        assertThat(lin.candor("build", "--worktree", "--source", "new")).returns(0, Person.Run::exit);
        assertThat(lin.candor("init", "new", "--from", "cstate", "old").err()).contains("is there already");
        assertThat(lin.candor("init", "newer", "--from", "statusfy", "old").err())
                .contains("--from cstate DIR");
    }

    @Test
    void theStepsOfGitHubRunHere() throws IOException {
        Map<?, ?> workflow = yaml(".github/workflows/status-page.yml");
        Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");
        assertThat(jobs.keySet().toString()).isEqualTo("[check, publish]");
        assertThat(steps(jobs, "check").toString()).contains("fetch-depth=0");
        proposeAChange();
        run(scripts(steps(jobs, "check")));
        assertThat(posted()).contains("## What this change makes public", "Payments fail");
        run(scripts(steps(jobs, "publish")));
        assertThat(site.resolve("site/index.html")).content().contains("Payments fail");
        assertThat(lin.in(site, "git", "status", "--porcelain")).isEmpty();
    }

    @Test
    void theStepsOfGitLabRunHere() throws IOException {
        Map<?, ?> pipeline = yaml(".gitlab-ci.yml");
        assertThat(pipeline.get("variables").toString()).contains("GIT_DEPTH=0");
        proposeAChange();
        String before = lines(pipeline, ".candor", "before_script");
        for (String job : List.of("check", "plan", "pages")) {
            run(before + "\n" + lines(pipeline, job, "script"));
        }
        assertThat(posted()).contains("## What this change makes public", "Payments fail");
        assertThat(site.resolve("gl-code-quality-report.json")).content().startsWith("[");
        assertThat(site.resolve("plan.md")).content().contains("Payments fail");
        assertThat(site.resolve("public/index.html")).content().contains("Payments fail");
        assertThat(lin.in(site, "git", "status", "--porcelain")).isEmpty();
    }

    @Test
    void aPlanIsPostedOfAChangeThatFailsTheCheck() throws IOException {
        proposeAChange();
        Files.writeString(site.resolve("content/incidents/2026-11-04-broken.md"), "---\ntitel: Typo\n---\n");
        lin.in(site, "git", "add", ".");
        lin.in(site, "git", "commit", "-q", "-m", "Break something");
        Map<?, ?> jobs = (Map<?, ?>) yaml(".github/workflows/status-page.yml").get("jobs");

        Person.Run run = ran(scripts(steps(jobs, "check")));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("::error file=content/incidents/2026-11-04-broken.md");
        assertThat(posted()).contains("2026-11-04-broken.md:2:1: error", "did you mean");
    }

    /** What was posted on the merge request, as the programs that post it got it. */
    private String posted() throws IOException {
        return Files.readString(lin.home().resolve("posted"));
    }

    /** Stands in for the programs that talk to a host; a file is fetched as curl itself does. */
    private void programsOfTheHost() throws IOException {
        program("gh", "while [ $# -gt 1 ]; do [ \"$1\" != --body-file ] || cp \"$2\" \"$HOME/posted\"; shift; done");
        program("curl", """
                real=$(PATH=${PATH#*:} command -v curl)
                for word; do
                  case $word in
                    body@*) cp "${word#body@}" "$HOME/posted"; exit ;;
                  esac
                done
                exec "$real" "$@"
                """);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.createDirectories(lin.home().resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A branch with an incident, as somebody would propose it. */
    private void proposeAChange() {
        lin.in(site, "git", "update-ref", "refs/remotes/origin/main", "HEAD");
        lin.in(site, "git", "checkout", "-q", "-b", "proposal");
        Person.Run run = candor(
                "incident",
                "open",
                "--title",
                "Payments fail",
                "--severity",
                "SEV3",
                "--component",
                "api=partial_outage",
                "--next",
                "4h",
                "--text",
                "Since this morning some payments fail. We look into it and write again by noon.",
                "--commit");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    /** Runs a script as a CI machine does: any failing line fails it. */
    private void run(String script) throws IOException {
        Person.Run run = ran(script);
        assertThat(run.exit()).as(script + "\n" + run.out() + run.err()).isZero();
    }

    private Person.Run ran(String script) throws IOException {
        Path jar = jar();
        programsOfTheHost();
        lin.with("CANDOR_JAR", jar.toUri().toString())
                .with("CANDOR_SHA256", "")
                .with("BASE", "origin/main")
                .with("PATH", lin.home().resolve("bin") + File.pathSeparator + System.getenv("PATH"))
                .with("PR", "7")
                .with("GITHUB_REPOSITORY", "acme/status")
                .with("CANDOR_TOKEN", "a token of this test")
                .with("CI_API_V4_URL", "https://git.acme.example/api/v4")
                .with("CI_PROJECT_ID", "12")
                .with("CI_MERGE_REQUEST_IID", "7")
                .with("GITHUB_STEP_SUMMARY", lin.home().resolve("summary").toString())
                .with("CI_MERGE_REQUEST_DIFF_BASE_SHA", lin.in(site, "git", "rev-parse", "origin/main"))
                .with("CI_COMMIT_SHA", lin.in(site, "git", "rev-parse", "HEAD"));
        return Person.finish(lin.start(site, List.of("bash", "-eo", "pipefail", "-c", script)), "");
    }

    /** A jar that starts the program that is tested. */
    private Path jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "dev.candor.cli.Main");
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(Person.classPath().split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = lin.home().resolve("tested.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    private Map<?, ?> yaml(String path) throws IOException {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(site.resolve(path)));
    }

    private static List<?> steps(Map<?, ?> jobs, String job) {
        return (List<?>) ((Map<?, ?>) jobs.get(job)).get("steps");
    }

    private static String scripts(List<?> steps) {
        List<String> scripts = new ArrayList<>();
        for (Object step : steps) {
            Object run = ((Map<?, ?>) step).get("run");
            if (run != null) {
                scripts.add(run.toString());
            }
        }
        return String.join("\n", scripts);
    }

    private static String lines(Map<?, ?> pipeline, String job, String key) {
        return ((List<?>) ((Map<?, ?>) pipeline.get(job)).get(key))
                .stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
