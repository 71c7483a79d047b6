package dev.candor.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a process of its own, as a person or a CI job runs it. */
final class Candor {
    private static final int MINUTES = 3;
    private static final Pattern ADDRESS = Pattern.compile("Serving (http://localhost:\\d+/)");

    private final Path home;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> javaOptions =
            new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    private String main = "dev.candor.cli.Main";
    private Path folder = Path.of("");
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    private Candor(Path home) {
        this.home = home;
    }

    /**
     * The program with a home folder of its own.
     *
     * @param home where its cache and all temporary output go; made where it is missing
     */
    static Candor in(Path home) {
        return new Candor(home);
    }

    /** What a run came to. */
    record Run(int exit, String out, String err) {
        /** Everything it said. */
        String said() {
            return out + err;
        }
    }

    /** With a variable of the environment. */
    Candor with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Under a program that runs it, such as a tracer. */
    Candor under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** With an option of the Java machine. */
    Candor javaOption(String option) {
        javaOptions.add(option);
        return this;
    }

    /** With another class to start. */
    Candor starting(Class<?> program) {
        main = program.getName();
        return this;
    }

    /** From another working directory. */
    Candor from(Path workingDirectory) {
        folder = workingDirectory;
        return this;
    }

    /** On another Java. */
    Candor on(Path javaHome) {
        java = javaHome.resolve("bin").resolve("java");
        return this;
    }

    /** Runs it to its end. */
    Run run(String... arguments) {
        return end(start(arguments));
    }

    /** Starts it; its output goes to files in its home. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(home);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(folder.toAbsolutePath().toFile());
            builder.redirectOutput(home.resolve("out").toFile())
                    .redirectError(home.resolve("err").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("LC_"));
            builder.environment()
                    .putAll(Map.of(
                            "HOME",
                            home.toString(),
                            "XDG_CACHE_HOME",
                            home.resolve("cache").toString()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Absolute, since the program may start in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits for a run to end. */
    Run end(Process process) {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + MINUTES + " minutes");
            }
            return new Run(process.exitValue(), read(home.resolve("out")), read(home.resolve("err")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The address that a preview says once it serves. */
    String served(Process serving) throws InterruptedException {
        for (int i = 0; i < 600 && serving.isAlive(); i++) {
            Matcher said = ADDRESS.matcher(read(home.resolve("out")));
            if (said.find()) {
                return said.group(1);
            }
            serving.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("it does not serve: " + read(home.resolve("err")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
