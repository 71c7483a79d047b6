package dev.candor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String ECHO_ARGUMENTS = "#!/bin/sh\necho \"$@\"\n";

    @TempDir
    private Path temporary;

    private Path home;

    @BeforeEach
    void installTheProgramUnderAPathWithASpace() throws IOException {
        home = Files.createDirectories(temporary.resolve("my programs"));
        Files.copy(Path.of("candor"), home.resolve("candor"));
        Files.writeString(home.resolve("candor.jar"), "a jar");
    }

    @Test
    void passesItsArgumentsOnAsTheyAre() throws Exception {
        install("21.0.2", "#!/bin/sh\nfor a; do echo \"[$a]\"; done\n");
        assertThat(launch(home.resolve("candor"), "new", "a b", "", "*").lines())
                .endsWith("[dev.candor.cli.Main]", "[new]", "[a b]", "[]", "[*]");
    }

    @Test
    void findsItselfThroughLinks() throws Exception {
        install("17.0.15", ECHO_ARGUMENTS);
        Path near = Files.createSymbolicLink(temporary.resolve("near"), Path.of("my programs", "candor"));
        Path far = Files.createSymbolicLink(temporary.resolve("far"), near);
        assertThat(launch(far, "--version")).contains("-cp " + home.toRealPath().resolve("candor.jar"));
    }

    @Test
    @Timeout(30)
    void usesTheArchiveOfItsOwnJavaOnceThereIsOne() throws Exception {
        install("17.0.15", archiving());
        Path cache = Files.createDirectories(temporary.resolve("cache/candor"));
        try (WatchService watch = cache.getFileSystem().newWatchService()) {
            cache.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            assertThat(launch(home.resolve("candor"))).doesNotContain("-XX:SharedArchiveFile");
            awaitArchive(watch);
        }
        assertThat(launch(home.resolve("candor"))).contains("-XX:SharedArchiveFile=");

        install("25.0.1", archiving());
        assertThat(launch(home.resolve("candor"))).doesNotContain("-XX:SharedArchiveFile");
    }

    @Test
    void doesWithoutAnArchiveWhereTheCacheCannotBeWritten() throws Exception {
        install("17.0.15", ECHO_ARGUMENTS);
        Files.writeString(temporary.resolve("cache"), "a file where a folder should be");
        assertThat(launch(home.resolve("candor"), "--version")).endsWith("dev.candor.cli.Main --version\n");
    }

    @Test
    void refusesAnOldJavaInOneSentence() throws Exception {
        install("11.0.2", ECHO_ARGUMENTS);
        assertThat(launch(home.resolve("candor")))
                .startsWith("candor: Java 11.0.2 at ")
                .endsWith("needs 17 or newer\n");
    }

    @Test
    void buildsOnlyWhenTheSourcesAreNewer() throws Exception {
        install("17.0.15", ECHO_ARGUMENTS);
        install("mvn", temporary.resolve("bin"), "#!/bin/sh\necho \"a log\"; touch target/candor.jar\n");
        Path source = Files.writeString(
                Files.createDirectories(home.resolve("src/main")).resolve("Main.java"), "class Main {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");

        assertThat(launch(home.resolve("candor"), "help"))
                .startsWith("candor: building")
                .endsWith("Main help\n");
        assertThat(launch(home.resolve("candor"), "help"))
                .doesNotContain("building")
                .endsWith("Main help\n");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(launch(home.resolve("candor"), "help")).startsWith("candor: building");
    }

    @Test
    void showsTheEndOfTheLogWhenTheBuildFails() throws Exception {
        install("17.0.15", ECHO_ARGUMENTS);
        install("mvn", temporary.resolve("bin"), "#!/bin/sh\necho \"it broke here\"; exit 1\n");
        Files.createDirectories(home.resolve("src/main"));
        assertThat(launch(home.resolve("candor"), "help"))
                .contains("it broke here")
                .endsWith("candor: the build failed\n");
    }

    private static String archiving() {
        return """
                #!/bin/sh
                case "$1" in
                  -XX:ArchiveClassesAtExit=*) : >"${1#*=}" ;;
                  *) echo "$@" ;;
                esac
                """;
    }

    private void install(String version, String java) throws IOException {
        Path jdk = Files.createDirectories(temporary.resolve("jdk"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        install("java", jdk.resolve("bin"), java);
    }

    private static void install(String name, Path folder, String script) throws IOException {
        Path program = Files.writeString(Files.createDirectories(folder).resolve(name), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", temporary.resolve("jdk").toString(),
                        "XDG_CACHE_HOME", temporary.resolve("cache").toString(),
                        "PATH", temporary.resolve("bin") + ":" + System.getenv("PATH")));
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private static void awaitArchive(WatchService watch) throws InterruptedException {
        boolean made = false;
        while (!made) {
            WatchKey key = watch.take();
            made = key.pollEvents().stream()
                    .anyMatch(event -> String.valueOf(event.context()).endsWith(".archive"));
            key.reset();
        }
    }
}
