package dev.candor.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Somebody with a home, a name in Git and a clone, who runs Candor as a process of its own. */
final class Person {
    static final String SITE = """
            title: Acme Status
            timezone: Europe/Berlin
            components:
              - {id: api, name: Public API}
              - {id: checkout, name: Checkout, aliases: [payments]}
            """;

    private final Path home;
    private final Path clone;
    private final Map<String, String> environment = new TreeMap<>();

    private Person(Path home, String name) {
        this.home = home;
        this.clone = home.resolve("status");
        environment.put("HOME", home.toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("EDITOR", "false");
        environment.put("VISUAL", "");
        try {
            Files.createDirectories(home);
            Files.writeString(
                    home.resolve(".gitconfig"),
                    name.isEmpty() ? "" : "[user]\n name = " + name + "\n email = " + name + "@acme.example\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a clone of a bare repository, which is made with a site in it where it is not there yet. */
    static Person cloning(Path bare, String name) {
        Person person = new Person(bare.resolveSibling(name), name);
        if (!Files.exists(bare)) {
            person.in(bare.getParent(), "git", "init", "-q", "--bare", "-b", "main", bare.toString());
            person.in(person.home, "git", "clone", "-q", bare.toString(), "status");
            person.write("content/candor.yml", SITE);
            person.git("add", ".");
            person.git("commit", "-q", "-m", "Begin");
            person.git("push", "-q", "-u", "origin", "HEAD:main");
        } else {
            person.in(person.home, "git", "clone", "-q", bare.toString(), "status");
        }
        return person;
    }

    /** Somebody whom Git does not know, in a folder that is no repository. */
    static Person alone(Path home) {
        Person person = new Person(home, "");
        person.write("content/candor.yml", SITE);
        return person;
    }

    Person with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What came of a run. */
    record Run(int exit, String out, String err) {}

    /** Runs Candor in the clone, with nobody at a terminal. */
    Run candor(String... arguments) {
        return candorReading("", arguments);
    }

    /** The same with a text on the standard input. */
    Run candorReading(String input, String... arguments) {
        return finish(start(clone, command(arguments)), input);
    }

    /** Starts Candor and does not wait. */
    Process begin(String... arguments) {
        return start(clone, command(arguments));
    }

    /** The words that start Candor. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "dev.candor.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The program that is tested, wherever a process is started. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs git in the clone; fails where it does. */
    String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return in(clone, command.toArray(String[]::new));
    }

    /** Runs a program; fails where it does. */
    String in(Path folder, String... command) {
        Run run = finish(start(folder, List.of(command)), "");
        if (run.exit() != 0) {
            throw new AssertionError(String.join(" ", command) + ": " + run.err() + run.out());
        }
        return run.out().strip();
    }

    Process start(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Run finish(Process process, String input) {
        try {
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after a minute");
            }
            return new Run(process.exitValue(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Path folder() {
        return clone;
    }

    Path home() {
        return home;
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(clone.resolve(path).getParent());
            Files.writeString(clone.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(clone.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that were kept because they are in no record. */
    List<String> drafts() {
        Path folder = home.resolve("state/candor/drafts");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
