package dev.candor.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A repository of so many incidents over ten years, each with a commit of its own, the same on every machine. */
final class BenchRepository {
    private static final Instant BEGIN = Instant.parse("2016-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3_650);
    private static final List<String> COMPONENTS = List.of(
            "api",
            "checkout",
            "search",
            "web",
            "mobile",
            "auth",
            "billing",
            "mail",
            "files",
            "jobs",
            "reports",
            "webhooks");
    private static final List<String> STATUSES = List.of("degraded_performance", "partial_outage", "major_outage");
    private static final String[] WORDS =
            ("We see that some requests take longer than usual and a few of them fail with an error that a"
                            + " retry usually solves while the team looks into what changed today")
                    .split(" ");

    private final Random random = new Random(7);
    private final int incidents;

    private BenchRepository(int incidents) {
        this.incidents = incidents;
    }

    /** The repository in a folder, made there when it is missing. */
    static Path in(Path folder, int incidents) throws IOException, InterruptedException {
        Path repository = folder.resolve("records-" + incidents);
        if (Files.exists(repository.resolve("made"))) {
            return repository;
        }
        Files.createDirectories(repository);
        git(repository, "init", "-q", "-b", "main");
        Process importer = new ProcessBuilder("git", "fast-import", "--quiet")
                .directory(repository.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream out = new BufferedOutputStream(importer.getOutputStream(), 1 << 16)) {
            new BenchRepository(incidents).write(out);
        }
        succeed(importer);
        git(repository, "reset", "-q", "--hard");
        Files.createFile(repository.resolve("made"));
        return repository;
    }

    static void git(Path repository, String... arguments) throws IOException, InterruptedException {
        List<String> command = IntStream.range(-1, arguments.length)
                .mapToObj(i -> i < 0 ? "git" : arguments[i])
                .toList();
        succeed(new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start());
    }

    private static void succeed(Process process) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("git failed with " + process.exitValue());
        }
    }

    private void write(OutputStream out) throws IOException {
        commit(out, "content/candor.yml", settings(), BEGIN);
        for (int i = 0; i < incidents; i++) {
            Instant start = BEGIN.plus(SPAN.multipliedBy(i).dividedBy(incidents));
            String component = COMPONENTS.get(random.nextInt(COMPONENTS.size()));
            String day = start.toString().substring(0, 10);
            String path = "content/incidents/%s/%s-%d-%s.md".formatted(day.substring(0, 4), day, i, component);
            commit(out, path, record(i, component, start), start.plus(Duration.ofHours(2)));
        }
    }

    private static String settings() {
        return COMPONENTS.stream()
                .map(id -> "  - {id: %s, name: %s, slo: 99.9}\n"
                        .formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)))
                .collect(Collectors.joining("", "title: Bench\nurl: https://status.bench.example\ncomponents:\n", ""));
    }

    /** A record with three updates, of about a kilobyte. */
    String record(int number, String component, Instant start) {
        return """
                ---
                title: Incident %d with %s
                severity: SEV%d
                components: {%s: %s}
                started: %s
                detected: %s
                ---

                ## Investigating — %s
                %s

                ## Identified — %s
                %s

                ## Resolved — %s
                %s See [the docs](https://docs.bench.example/x) and `code`.
                """.formatted(
                        number,
                        component,
                        1 + random.nextInt(4),
                        component,
                        STATUSES.get(random.nextInt(3)),
                        start,
                        after(start, 3),
                        after(start, 5),
                        sentence(),
                        after(start, 20),
                        sentence(),
                        after(start, 60),
                        sentence());
    }

    private static Instant after(Instant start, int minutes) {
        return start.plus(Duration.ofMinutes(minutes));
    }

    private String sentence() {
        return IntStream.range(0, 45)
                .mapToObj(ignored -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" ", "", "."));
    }

    private static void commit(OutputStream out, String path, String text, Instant at) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String head =
                "commit refs/heads/main\ncommitter Bench <bench@bench.example> %d +0000\ndata 4\nedit\nM 644 inline %s\ndata %d\n"
                        .formatted(at.getEpochSecond(), path, bytes.length);
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.write('\n');
    }
}
