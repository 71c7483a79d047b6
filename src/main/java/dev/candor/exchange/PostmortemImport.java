package dev.candor.exchange;

import dev.candor.model.Audience;
import dev.candor.model.PostmortemStatus;
import dev.candor.model.SiteSettings;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.SiteReader;
import dev.candor.record.Slugs;
import dev.candor.record.Tolerance;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Imports Markdown postmortems. Their text stays byte for byte; what was recognised in it becomes front matter. The same files give the same records, and a record that a person changed
 * stays as it is.
 */
public final class PostmortemImport {
    private final PostmortemOrder order;
    private final ImportTarget target;
    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();
    private final Map<ImportTarget.Outcome, Integer> outcomes = new EnumMap<>(ImportTarget.Outcome.class);
    private final List<FoundPostmortem> imported = new ArrayList<>();
    private final SameDay sameDay;

    private PostmortemImport(PostmortemOrder order) {
        this.order = order;
        this.target = ImportTarget.open(order.content());
        this.sameDay = SameDay.of(target);
        target.texts().keySet().stream()
                .filter(path -> path.startsWith("postmortems/"))
                .map(PostmortemImport::id)
                .forEach(ids::add);
    }

    /**
     * Imports postmortems.
     *
     * @throws dev.candor.problem.Failure where there is no such file, or something cannot be read or written
     */
    public static PostmortemReport run(PostmortemOrder order) {
        return new PostmortemImport(order).run();
    }

    private PostmortemReport run() {
        PostmortemSourceReader reader = new PostmortemSourceReader(problems);
        PostmortemRecogniser recogniser = new PostmortemRecogniser(zone(), order.status(), problems);
        PostmortemFiles.find(order.files())
                .forEach((name, file) ->
                        reader.read(name, file).map(recogniser::read).ifPresent(this::write));
        if (!imported.isEmpty() && !target.texts().containsKey(SiteReader.FILE)) {
            target.write(SiteReader.FILE, PostmortemSite.file());
            String message = "was not there and is the least a site needs now";
            problems.add(Told.note("new-site", Place.of(SiteReader.FILE), message, "add your title and address"));
        }
        return report(recogniser);
    }

    /** The zone that was named, else the one that the site states. */
    private Optional<ZoneId> zone() {
        return order.zone().or(() -> settings().filter(SiteSettings::zoneStated).map(SiteSettings::zone));
    }

    private Optional<SiteSettings> settings() {
        byte[] bytes = site().getBytes(StandardCharsets.UTF_8);
        return SiteReader.read(SiteReader.FILE, bytes, new Problems());
    }

    private String site() {
        return target.texts().getOrDefault(SiteReader.FILE, PostmortemSite.TEXT);
    }

    private void write(FoundPostmortem found) {
        String path = path(found);
        ImportedText text = found.text();
        Optional<Problem> broken = target.belongsToPerson(path) ? Optional.empty() : broken(path, text);
        if (broken.isEmpty()) {
            imported.add(found);
            tell(found, path, target.write(path, text));
        }
        broken.map(why ->
                        Problem.error("left-out", found.source().place(), "was left out: " + why.message(), why.hint()))
                .ifPresent(problems::add);
    }

    private void tell(FoundPostmortem found, String path, ImportTarget.Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome == ImportTarget.Outcome.KEPT) {
            String message = "is " + path + " now, which was changed since; it stays as it is";
            problems.add(Told.note("kept", found.source().place(), message, ""));
        } else {
            sameDay.tell(found).ifPresent(problems::add);
        }
    }

    /** What a build would say against a record. */
    private Optional<Problem> broken(String path, ImportedText text) {
        Map<String, String> files = new HashMap<>();
        files.put(SiteReader.FILE, site());
        files.put(path, text.text());
        return CatalogReader.read(DraftTree.of(files), Audience.INTERNAL, Tolerance.STRICT).problems().stream()
                .filter(problem -> problem.isError() && problem.place().path().equals(path))
                .findFirst();
    }

    private String path(FoundPostmortem found) {
        return target.importedFrom(found.source().name()).orElseGet(() -> {
            String year = found.day().map(day -> day.getYear() + "/").orElse("");
            return "postmortems/" + year + freeId(found) + ".md";
        });
    }

    private String freeId(FoundPostmortem found) {
        String stem = found.source().stem();
        String name = stem.matches("(?i)(?:index|readme|post-?mortem|report)?") ? found.title() : stem;
        String id = Slugs.propose(name);
        for (int i = 2; !ids.add(id); i++) {
            id = Slugs.propose(name.substring(0, Math.min(name.length(), Slugs.MAX - 5)) + " " + i);
        }
        return id;
    }

    private static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private PostmortemReport report(PostmortemRecogniser recogniser) {
        return new PostmortemReport(
                imported.size(),
                outcomes.getOrDefault(ImportTarget.Outcome.WRITTEN, 0),
                outcomes.getOrDefault(ImportTarget.Outcome.UNCHANGED, 0),
                outcomes.getOrDefault(ImportTarget.Outcome.KEPT, 0),
                recogniser.headings(),
                recogniser.recognised(),
                imported.stream().mapToInt(found -> found.moments().size()).sum(),
                imported.stream().mapToInt(found -> found.actions().size()).sum(),
                (int) imported.stream()
                        .filter(found -> found.status() != PostmortemStatus.PUBLISHED)
                        .count(),
                problems.sorted());
    }
}
