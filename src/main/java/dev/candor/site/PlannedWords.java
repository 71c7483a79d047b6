package dev.candor.site;

import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.model.Incident;
import dev.candor.model.Maintenance;
import dev.candor.model.Update;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the updates that a change adds, alters or takes back. */
final class PlannedWords {
    private static final int EXCERPT = 100;

    private final Map<String, Said> before;
    private final Map<String, Said> after;

    PlannedWords(Planner.Catalogs catalogs) {
        this.before = said(catalogs.before());
        this.after = said(catalogs.after());
    }

    /** An update with the record it belongs to. */
    private record Said(ContentRecord entry, Update update) {}

    private static Map<String, Said> said(Optional<Catalog> catalog) {
        Map<String, Said> all = new LinkedHashMap<>();
        catalog.stream()
                .flatMap(found -> Stream.concat(
                        found.incidents().values().stream().flatMap(PlannedWords::ofIncident),
                        found.maintenance().values().stream().flatMap(PlannedWords::ofMaintenance)))
                .forEach(said -> all.put(key(said), said));
        return all;
    }

    private static Stream<Said> ofIncident(Incident incident) {
        return incident.updates().stream().map(update -> new Said(incident, update));
    }

    private static Stream<Said> ofMaintenance(Maintenance window) {
        return window.updates().stream().map(update -> new Said(window, update));
    }

    private static String key(Said said) {
        return said.entry().getClass().getSimpleName() + "/" + said.entry().id() + "/"
                + said.update().at();
    }

    /** Updates that appear, change or go, newest first. */
    List<Plan.Word> words() {
        List<Plan.Word> words = new ArrayList<>();
        after.forEach((key, said) -> {
            Said old = before.get(key);
            if (old == null) {
                words.add(word(Plan.Change.ADDED, said));
            } else if (differs(old.update(), said.update())) {
                words.add(word(Plan.Change.CHANGED, said));
            }
        });
        before.forEach((key, said) -> {
            if (!after.containsKey(key)) {
                words.add(word(Plan.Change.REMOVED, said));
            }
        });
        words.sort(Comparator.comparing(Plan.Word::at).reversed());
        return words;
    }

    private static boolean differs(Update old, Update fresh) {
        return !old.body().source().strip().equals(fresh.body().source().strip())
                || old.phase() != fresh.phase()
                || !old.components().equals(fresh.components());
    }

    private static Plan.Word word(Plan.Change change, Said said) {
        String excerpt = change == Plan.Change.REMOVED
                ? ""
                : excerpt(said.update().body().source());
        return new Plan.Word(
                change,
                said.entry().title(),
                said.update().phase(),
                said.update().at(),
                excerpt);
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }
}
