package dev.candor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds whole sites as a user does, through the launcher, in turn with Hugo rendering the same records through a template of five
 * lines, and prints the medians and their ratios.
 *
 * <p>Arguments: the numbers of incidents, {@code 100 1000 10000} by default. Where there is no {@code hugo} on the path its columns stay empty.
 */
final class WholeBuild {
    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    private static final int LARGE = 20_000;

    private final Path repository;
    private final Path folder;
    private final int incidents;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private WholeBuild(int incidents) throws IOException, InterruptedException {
        this.incidents = incidents;
        this.repository = BenchRepository.in(WORK, incidents);
        this.folder = Files.createTempDirectory(Files.createDirectories(WORK), "run-");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> sizes = arguments.length == 0 ? List.of("100", "1000", "10000") : List.of(arguments);
        System.out.println("| incidents | what | wall s | ratio | processor s | peak MB |");
        System.out.println("|--:|---|--:|--:|--:|--:|");
        for (String size : sizes) {
            WholeBuild bench = new WholeBuild(Integer.parseInt(size));
            bench.measure();
            bench.print();
        }
    }

    private void measure() throws IOException, InterruptedException {
        Path hugo = hugoSite();
        run("warm-up", candor("warm-up"));
        for (int round = 0; round < (incidents > LARGE ? 1 : 3); round++) {
            String out = "site-" + round;
            if (onPath("hugo")) {
                run(
                        "Hugo",
                        List.of(
                                "hugo",
                                "--quiet",
                                "-s",
                                hugo.toString(),
                                "-d",
                                folder.resolve("hugo-" + round).toString()));
            }
            run("Candor, from nothing", candor(out));
            run("Candor, nothing to do", candor(out));
            update(round);
            run("Candor, one update", candor(out));
            run("Candor, --version", List.of(launcher(), "--version"));
        }
    }

    private List<String> candor(String out) {
        return List.of(
                launcher(),
                "build",
                "--source",
                repository.toString(),
                "--out",
                folder.resolve(out).toString());
    }

    private static String launcher() {
        return Path.of("candor").toAbsolutePath().toString();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    /** One more update of the newest incident, in a commit. */
    private void update(int round) throws IOException, InterruptedException {
        Path newest;
        try (Stream<Path> files = Files.walk(repository.resolve("content/incidents"))) {
            newest = files.filter(Files::isRegularFile)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        String text = Files.readString(newest, StandardCharsets.UTF_8).replaceAll("(?s)\n## Update — .*", "\n");
        Files.writeString(newest, text + "\n## Update — " + Instant.now() + "\nStill fine, round " + round + ".\n");
        BenchRepository.git(
                repository,
                "-c",
                "user.name=Bench",
                "-c",
                "user.email=bench@bench.example",
                "commit",
                "-qam",
                "Update");
    }

    private Path hugoSite() throws IOException {
        Path site = Files.createDirectories(folder.resolve("hugo"));
        Files.writeString(
                site.resolve("hugo.yaml"), "title: Bench\ndisableKinds: [taxonomy, term, RSS, sitemap, section]\n");
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(layouts.resolve("single.html"), """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
                <body><h1>{{ .Title }}</h1>
                <p>{{ .Params.severity }} {{ .Params.started }}</p>
                {{ .Content }}
                </body></html>
                """);
        copy(repository.resolve("content"), site.resolve("content"));
        return site;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private void run(String what, List<String> command) throws IOException, InterruptedException {
        runs.computeIfAbsent(what, ignored -> new ArrayList<>()).add(Run.of(folder, command));
    }

    private void print() {
        double peer = runs.containsKey("Hugo") ? median("Hugo").wall() : Double.NaN;
        runs.keySet().stream().filter(what -> !what.equals("warm-up")).forEach(what -> {
            Run run = median(what);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.2f | %.1f | %.2f | %.0f |%n",
                    incidents,
                    what,
                    run.wall(),
                    run.wall() / peer,
                    run.processor(),
                    run.megabytes());
        });
    }

    private Run median(String what) {
        List<Run> sorted =
                runs.get(what).stream().sorted(Comparator.comparing(Run::wall)).toList();
        return sorted.get(sorted.size() / 2);
    }
}
