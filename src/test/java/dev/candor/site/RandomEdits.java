package dev.candor.site;

import dev.candor.git.GitRepo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A team at work for as long as one likes: each step changes a few records and commits. */
final class RandomEdits {
    private static final String SETTINGS = """
            title: Acme
            url: https://status.acme.example
            timezone: UTC
            locales: [en, de]
            components:
              - {id: api, name: %s, slo: 99.9}
              - {id: web, name: Web}
            """;

    private final Random random;
    private final GitRepo repo;
    private final List<String> incidents = new ArrayList<>();
    private Instant clock = Instant.parse("2026-01-05T08:00:00Z");

    RandomEdits(GitRepo repo, long seed) {
        this.repo = repo;
        this.random = new Random(seed);
        repo.write("content/candor.yml", SETTINGS.formatted("API"));
        open();
        commit();
    }

    /** The moment of the newest commit. */
    Instant clock() {
        return clock;
    }

    /** Some changes and a commit. */
    void step() {
        for (int i = random.nextInt(2); i >= 0; i--) {
            change();
        }
        commit();
    }

    private void commit() {
        clock = clock.plus(Duration.ofMinutes(1 + random.nextInt(5_000)));
        repo.clock(clock.toString()).git("commit", "--allow-empty", "-qam", "edit");
    }

    private void change() {
        String id = incidents.get(random.nextInt(incidents.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> open();
            case 2, 3 -> write(id, "Resolved", clock);
            case 4 -> write(id, "Identified", Instant.parse("2026-01-02T00:00:00Z"));
            case 5 ->
                repo.write(
                        "content/incidents/" + id + ".de.md", "---\ntitle: Störung " + random.nextInt(9) + "\n---\n");
            case 6 -> postmortem(id);
            case 7 -> repo.write("content/candor.yml", SETTINGS.formatted("API " + random.nextInt(3)));
            default -> page(id);
        }
        repo.git("add", "-A");
    }

    private void open() {
        String id = "outage-" + incidents.size();
        incidents.add(id);
        write(id, "", clock);
        repo.git("add", "-A");
    }

    private void write(String id, String phase, Instant last) {
        String start = clock.minus(Duration.ofHours(2)).toString();
        String tail = phase.isEmpty()
                ? ""
                : "\n## " + phase + " — " + later(last, start) + "\nWords " + random.nextInt(9) + ".\n";
        repo.write("content/incidents/" + id + ".md", """
                ---
                title: Outage %d of the API
                severity: SEV%d
                components: {api: %s}
                started: %s
                tags: [t%d]
                ---

                ## Investigating — %s
                We look into it. See [another](%s.md).
                %s""".formatted(
                        random.nextInt(4),
                        1 + random.nextInt(3),
                        random.nextBoolean() ? "partial_outage" : "degraded_performance",
                        start,
                        random.nextInt(3),
                        start,
                        incidents.get(0),
                        tail));
    }

    private static Instant later(Instant last, String start) {
        Instant begin = Instant.parse(start);
        return last.isAfter(begin) ? last : begin.plus(Duration.ofMinutes(20));
    }

    private void postmortem(String id) {
        repo.write("content/postmortems/review-" + id + ".md", """
                ---
                title: Review of %s
                incidents: [%s]
                status: published
                published: %s
                causes: [%s]
                ---

                ## Summary
                It broke; [this](../incidents/%s.md) is how.
                """.formatted(
                        id, id, clock.toString().substring(0, 10), random.nextBoolean() ? "config" : "capacity", id));
    }

    private void page(String id) {
        repo.write("content/pages/about.md", """
                ---
                title: About %d
                ---
                See [the outage](../incidents/%s.md).
                """.formatted(random.nextInt(9), id));
    }
}
