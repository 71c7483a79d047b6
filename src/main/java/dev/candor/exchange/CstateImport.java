package dev.candor.exchange;

import dev.candor.model.Audience;
import dev.candor.model.SiteSettings;
import dev.candor.problem.Failure;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.CatalogReader;
import dev.candor.record.SiteReader;
import dev.candor.record.Tolerance;
import dev.candor.record.YamlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Imports a Hugo site with the cState theme. The same site gives the same files, and a file that a person changed stays as it is. */
public final class CstateImport {
    private final SiteFolder folder;
    private final ImportTarget target;
    private final Problems problems = new Problems();
    private final CstateSettings settings;
    private final SourceClock clock;
    private final CstateComponents components;
    private final SitePictures pictures;
    private final Optional<SiteSettings> own;
    private final Map<ImportTarget.Outcome, Integer> outcomes = new EnumMap<>(ImportTarget.Outcome.class);

    private CstateImport(CstateSite order) {
        this.folder = new SiteFolder(order.site());
        this.settings = new CstateSettingsReader(folder, problems)
                .read()
                .map(found -> order.zone().map(found::in).orElse(found))
                .orElseThrow(() -> Failure.usage(
                        order.site() + " holds no settings of a Hugo site",
                        "name the folder that holds config.yml, hugo.yaml or hugo.toml"));
        this.target = ImportTarget.open(order.content());
        this.clock = new SourceClock(settings.zone().orElse(ZoneOffset.UTC));
        this.pictures = new SitePictures(folder, settings.url(), problems);
        this.components = CstateComponents.of(settings.systems());
        this.own = ownSettings();
        own.ifPresent(found -> components.add(found.components()));
    }

    /**
     * Imports a site.
     *
     * @throws Failure where the folder is no such site, or something cannot be read or written
     */
    public static ImportReport run(CstateSite order) {
        if (!Files.isDirectory(order.site())) {
            throw Failure.usage("there is no folder " + order.site(), "name the folder of a cState site");
        }
        return new CstateImport(order).run();
    }

    private ImportReport run() {
        CstateRecords reader = new CstateRecords(settings, clock, pictures, problems);
        List<CstateRecords.Translated> records =
                reader.of(new CstateFiles(folder, settings, problems).find(), components, severities());
        List<Draft> drafts = new CstateDrafts(target, locales(), problems).of(records, reader::story);
        ImportedText site = site();
        Map<String, ImportedText> texts = readable(drafts, site);
        if (own.isEmpty()) {
            count(SiteReader.FILE, site);
        }
        texts.forEach(this::count);
        pictures.assets().forEach(this::copy);
        tellZone();
        own.ifPresent(found -> tellMissing());
        return report(records.stream()
                .map(CstateRecords.Translated::record)
                .filter(record -> texts.values().stream()
                        .anyMatch(text -> text.from()
                                .equals(Optional.of(record.issue().file().path()))))
                .toList());
    }

    /** The settings that a person wrote or changed, which stay as they are. */
    private Optional<SiteSettings> ownSettings() {
        String text = target.texts().getOrDefault(SiteReader.FILE, "");
        return target.belongsToPerson(SiteReader.FILE)
                ? SiteReader.read(SiteReader.FILE, text.getBytes(StandardCharsets.UTF_8), new Problems())
                : Optional.empty();
    }

    private List<String> severities() {
        return own.map(found -> List.copyOf(found.severities().keySet())).orElse(CstateSiteText.SEVERITIES);
    }

    private List<String> locales() {
        return own.map(SiteSettings::locales).orElseGet(() -> CstateSiteText.locales(settings));
    }

    private ImportedText site() {
        String lines = String.join("\n", new CstateSiteText(settings, components, logo()).lines()) + "\n";
        return ImportedText.ofKeys(lines, "cstate");
    }

    /** The texts that read without an error, by path: as Markdown where that works, else as words; what cannot be read even so is told. */
    private Map<String, ImportedText> readable(List<Draft> drafts, ImportedText site) {
        Map<String, ImportedText> texts = new TreeMap<>();
        drafts.forEach(draft -> texts.put(draft.path(), draft.asMarkdown()));
        Map<String, Problem> broken = broken(texts, site);
        for (Draft draft : drafts) {
            Optional.ofNullable(broken.get(draft.path()))
                    .ifPresent(why -> texts.put(draft.path(), asWords(draft, why)));
        }
        for (Map.Entry<String, Problem> left : broken(texts, site).entrySet()) {
            String source = Optional.ofNullable(texts.remove(left.getKey()))
                    .flatMap(ImportedText::from)
                    .orElse(left.getKey());
            problems.add(Problem.error(
                    "left-out",
                    Place.of(source),
                    "was left out: " + left.getValue().message(),
                    left.getValue().hint()));
        }
        return texts;
    }

    private ImportedText asWords(Draft draft, Problem why) {
        problems.add(Problem.warning(
                "plain-text", Place.of(draft.source()), "its text stays without formatting: " + why.message(), ""));
        return draft.asWords();
    }

    private Map<String, Problem> broken(Map<String, ImportedText> texts, ImportedText site) {
        Map<String, String> files = new TreeMap<>(target.texts());
        if (own.isEmpty()) {
            files.put(SiteReader.FILE, site.text());
        }
        Set<String> mine = new TreeSet<>();
        texts.forEach((path, imported) -> {
            if (!target.belongsToPerson(path)) {
                mine.add(path);
                files.put(path, imported.text());
            }
        });
        return CatalogReader.read(DraftTree.of(files), Audience.INTERNAL, Tolerance.STRICT).problems().stream()
                .filter(problem ->
                        problem.isError() && mine.contains(problem.place().path()))
                .filter(problem -> !problem.code().equals("unknown-component"))
                .collect(Collectors.toMap(
                        problem -> problem.place().path(), problem -> problem, (a, b) -> a, TreeMap::new));
    }

    private void count(String path, ImportedText text) {
        ImportTarget.Outcome outcome = target.write(path, text);
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome == ImportTarget.Outcome.KEPT) {
            String source = text.from().orElse(path);
            problems.add(Told.note(
                    "kept", Place.of(source), "is " + path + " now, which was changed since; it stays as it is", ""));
        }
    }

    private void copy(String path, byte[] bytes) {
        ImportTarget.Outcome outcome = target.copy(path, bytes);
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome == ImportTarget.Outcome.KEPT) {
            problems.add(Told.note("kept", Place.of(path), "is another file than the site's; it stays as it is", ""));
        }
    }

    /** The logo, where the site shows one and it may be published. */
    private Optional<String> logo() {
        Optional<String> path = settings.logo().flatMap(logo -> pictures.take(logo, "", true));
        if (settings.logo().isPresent() && path.isEmpty()) {
            problems.add(Problem.warning(
                    "image",
                    Place.of("static"),
                    "does not hold the logo that the settings name, or none that may be published",
                    "put it into assets/ and name it as logo of the theme"));
        }
        return path;
    }

    private void tellZone() {
        if (clock.withoutZone() > 0) {
            problems.add(Told.note(
                    "time-without-zone",
                    Place.of("(all files)"),
                    clock.withoutZone() + " times have no zone and were read as "
                            + (clock.zone().equals(ZoneOffset.UTC)
                                    ? "UTC"
                                    : clock.zone().getId()),
                    "name another one with --zone"));
        }
    }

    /** A site that people wrote themselves lacks what only the old one knew. */
    private void tellMissing() {
        components.former().forEach((id, name) -> {
            String day = components.lastSeen(id).map(Object::toString).orElse("");
            String entry = YamlText.map(Map.of("id", id))
                    .replace("}", ", name: " + YamlText.scalar(name) + ", retired: " + day + "}");
            problems.add(Problem.error(
                    "unknown-component",
                    Place.of(SiteReader.FILE),
                    "lacks the component \"" + id + "\"",
                    "add - " + entry));
        });
    }

    private ImportReport report(List<CstateRecord> records) {
        Map<IssueKind, Long> kinds =
                records.stream().collect(Collectors.groupingBy(CstateRecord::kind, Collectors.counting()));
        return new ImportReport(
                kinds.getOrDefault(IssueKind.INCIDENT, 0L).intValue(),
                kinds.getOrDefault(IssueKind.MAINTENANCE, 0L).intValue(),
                kinds.getOrDefault(IssueKind.NOTICE, 0L).intValue(),
                outcomes.getOrDefault(ImportTarget.Outcome.WRITTEN, 0),
                outcomes.getOrDefault(ImportTarget.Outcome.UNCHANGED, 0),
                outcomes.getOrDefault(ImportTarget.Outcome.KEPT, 0),
                new ArrayList<>(components.former().values()),
                problems.sorted());
    }
}
