package dev.candor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.GitRepo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word is planted in every internal place of a repository; not one byte of what the public gets may hold it, nor anything that the program says.
 *
 * <p>The files lie in {@code src/test/resources/canary}, with {@code zqcanary} and the name of the place wherever something is internal.
 */
class CanaryTest {
    private static final String WORD = "zqcanary";
    private static final Path FILES = Path.of("src/test/resources/canary");
    private static final Pattern PLACE = Pattern.compile(WORD + "[a-z]+");
    private static final Disguises DISGUISES = new Disguises(WORD);

    @TempDir
    private static Path temp;

    private static GitRepo repository;

    @BeforeAll
    static void commitTheFiles() {
        repository = GitRepo.init(temp.resolve("repository"));
        plantInto(repository, FILES.resolve("site"), "content");
        repository.git("add", "-A");
        repository.git(
                "-c",
                "user.name=zqcanaryauthor",
                "-c",
                "user.email=zqcanaryemail@acme.example",
                "commit",
                "-q",
                "-m",
                "zqcanarymessage");
    }

    @Test
    void nothingOfAPublicBuildHoldsOne() {
        Path out = temp.resolve("public");
        Candor.Run run = build(out, "public");
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(leaks(out)).isEmpty();
        assertThat(DISGUISES.find(run.said().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anInternalBuildHoldsThoseThatAreMeantToBeRead() {
        Path out = temp.resolve("internal");
        Candor.Run run = build(out, "internal");
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(places(out))
                .contains(
                        "zqcanaryblock",
                        "zqcanaryblockinlist",
                        "zqcanarycommander",
                        "zqcanarydraft",
                        "zqcanarydrill",
                        "zqcanaryreview",
                        "zqcanaryhidden",
                        "zqcanaryactionowner",
                        "zqcanarytranslationblock",
                        "zqcanaryasset",
                        "zqcanaryfamily",
                        "zqcanaryhandle");
    }

    @Test
    void whatIsSaidOfBrokenRecordsHoldsNone() {
        GitRepo broken = GitRepo.init(temp.resolve("broken"));
        plantInto(broken, FILES.resolve("broken"), "content");
        broken.commit("break");
        Candor.Run run = Candor.in(temp.resolve("broken-home"))
                .run(
                        "build",
                        "-v",
                        "--source",
                        broken.location(),
                        "--out",
                        temp.resolve("broken-site").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("content/")))
                .hasSizeGreaterThan(8);
        assertThat(DISGUISES.find(run.said().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void anOlderVersionThatStandsInHoldsNone() {
        GitRepo broken = GitRepo.init(temp.resolve("tolerated"));
        plantInto(broken, FILES.resolve("site"), "content");
        broken.commit("begin");
        broken.write(
                "content/incidents/2026/2026-11-03-checkout.md",
                "---\ntitle: broken\n---\n::: internal\nzqcanarynew\n");
        broken.commit("break");
        Path out = temp.resolve("tolerated-site");
        Candor.Run run = Candor.in(temp.resolve("tolerated-home"))
                .run("build", "--tolerate", "--source", broken.location(), "--out", out.toString());
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(out.resolve("incidents/2026-11-03-checkout/index.html")).exists();
        assertThat(leaks(out)).isEmpty();
        assertThat(DISGUISES.find(run.said().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private Candor.Run build(Path out, String audience) {
        return Candor.in(temp.resolve("home-" + audience))
                .run("build", "-v", "--source", repository.location(), "--audience", audience, "--out", out.toString());
    }

    private static void plantInto(GitRepo repository, Path from, String to) {
        try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                repository.write(to + "/" + from.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> leaks(Path site) {
        List<String> found = new ArrayList<>();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString();
            DISGUISES.find(name.getBytes(StandardCharsets.UTF_8)).forEach(where -> found.add("name of " + name));
            DISGUISES.find(read(file)).forEach(where -> found.add(name + ": " + where));
        }
        return found;
    }

    private static Set<String> places(Path site) {
        Set<String> places = new TreeSet<>();
        for (Path file : files(site)) {
            String text = site.relativize(file) + new String(read(file), StandardCharsets.UTF_8);
            PLACE.matcher(text.toLowerCase(java.util.Locale.ROOT))
                    .results()
                    .forEach(place -> places.add(place.group()));
        }
        return places;
    }

    private static List<Path> files(Path site) {
        try (Stream<Path> files = Files.walk(site).filter(Files::isRegularFile)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
