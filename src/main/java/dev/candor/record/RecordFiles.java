package dev.candor.record;

import dev.candor.model.RecordHistory;
import dev.candor.model.Revision;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.source.FileHistory;
import dev.candor.source.FileVersion;
import dev.candor.source.RecordKey;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts the files of a source tree into records, their translations and assets. */
final class RecordFiles {
    static final String INCIDENTS = "incidents";
    static final String MAINTENANCE = "maintenance";
    static final String POSTMORTEMS = "postmortems";
    static final String MESSAGES = "messages";
    static final String PAGES = "pages";
    static final String ASSETS = "assets";
    private static final List<String> FOLDERS = List.of(INCIDENTS, MAINTENANCE, POSTMORTEMS, MESSAGES, PAGES);
    private static final Pattern NAME = Pattern.compile("(.+?)(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}))?\\.md");
    private static final Set<String> TEXT = Set.of("markdown", "mdown", "mdx", "txt", "yml", "yaml", "qmd");

    private final List<String> locales;
    private final FileHistory history;
    private final Problems problems;
    private final Map<String, Map<String, SourceFile>> records = new TreeMap<>();
    private final Map<String, Map<String, Map<String, SourceFile>>> translations = new TreeMap<>();
    private final Set<String> twice = new HashSet<>();
    private final List<SourceFile> assets = new ArrayList<>();

    /**
     * Sorts them; names that cannot be are reported.
     *
     * @param locales of the site, the default one first
     */
    RecordFiles(List<SourceFile> files, List<String> locales, FileHistory history, Problems problems) {
        this.locales = locales;
        this.history = history;
        this.problems = problems;
        files.stream().filter(file -> !isHidden(file.path())).forEach(this::add);
        FOLDERS.forEach(this::reportOrphans);
    }

    /** Files below {@code assets/}. */
    List<SourceFile> assets() {
        return List.copyOf(assets);
    }

    /** The records of a folder, sorted by id; none of two that claim one id, because one of them may hide the other. */
    List<RecordInput> of(String folder) {
        return records.getOrDefault(folder, Map.of()).entrySet().stream()
                .filter(record -> !twice.contains(folder + "/" + record.getKey()))
                .map(record -> input(folder, record.getKey(), record.getValue()))
                .toList();
    }

    /** The ids of all records, by folder. */
    Map<String, Set<String>> ids() {
        return records.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        folder -> Set.copyOf(folder.getValue().keySet())));
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private void add(SourceFile file) {
        int slash = file.path().indexOf('/');
        String folder = slash < 0 ? "" : file.path().substring(0, slash);
        if (folder.equals(ASSETS)) {
            assets.add(file);
        } else if (FOLDERS.contains(folder)) {
            record(folder, file);
        } else if (file.path().endsWith(".md") && slash > 0) {
            DidYouMean.nearest(folder, FOLDERS)
                    .ifPresent(near -> problems.warning(
                            "unknown-folder",
                            Place.of(file.display()),
                            "this file is in no folder of records",
                            "did you mean \"" + near + "/\"?"));
        }
    }

    private void record(String folder, SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            notMarkdown(name, file);
        } else if (parts.group(2) != null) {
            translation(folder, parts.group(1), parts.group(2), file);
        } else {
            original(folder, parts.group(1), file);
        }
    }

    private void original(String folder, String id, SourceFile file) {
        if (!isFree(folder, id, file) || !Slugs.check(id, Place.of(file.display()), problems)) {
            return;
        }
        SourceFile other =
                records.computeIfAbsent(folder, key -> new TreeMap<>()).putIfAbsent(id, file);
        if (other != null) {
            twice.add(folder + "/" + id);
            error("duplicate-id", file, "the id \"" + id + "\" is taken by " + other.display(), "rename one of them");
        }
    }

    private boolean isFree(String folder, String stem, SourceFile file) {
        boolean taken = folder.equals(PAGES) && Slugs.isTaken(stem, locales);
        if (taken) {
            problems.error(
                    "taken-id",
                    Place.of(file.display()),
                    "the address /" + stem + "/ belongs to the site itself",
                    "rename the page");
        }
        return !taken;
    }

    private void notMarkdown(String name, SourceFile file) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean meant = ending.equalsIgnoreCase("md") || TEXT.contains(ending);
        String message = "this file is not a record";
        problems.add(
                meant
                        ? Problem.error(
                                "not-a-record", Place.of(file.display()), message, "a record's name ends in .md")
                        : Problem.warning(
                                "not-a-record",
                                Place.of(file.display()),
                                message,
                                "files that records refer to belong into assets/"));
    }

    private void translation(String folder, String id, String locale, SourceFile file) {
        if (!locales.contains(locale)) {
            String hint = "add it to \"locales\" in candor.yml; it has " + String.join(", ", locales);
            error("unknown-locale", file, "the site has no locale \"" + locale + "\"", hint);
            return;
        }
        SourceFile other = translations
                .computeIfAbsent(folder, key -> new TreeMap<>())
                .computeIfAbsent(id, key -> new LinkedHashMap<>())
                .putIfAbsent(locale, file);
        if (other != null) {
            error("duplicate-id", file, "this translation is there already: " + other.display(), "keep one of them");
        }
    }

    private void error(String code, SourceFile file, String message, String hint) {
        problems.error(code, Place.of(file.display()), message, hint);
    }

    private void reportOrphans(String folder) {
        Set<String> known = records.getOrDefault(folder, Map.of()).keySet();
        translations.getOrDefault(folder, Map.of()).forEach((id, files) -> {
            if (!known.contains(id)) {
                files.values()
                        .forEach(file -> problems.error(
                                "no-original",
                                Place.of(file.display()),
                                "there is no record " + Quotes.value(id) + " that this could translate",
                                DidYouMean.nearest(id, known)
                                        .map(near -> "did you mean \"" + near + "\"?")
                                        .orElse("a translation stands beside its record: ID.md and ID.de.md")));
            }
        });
    }

    private RecordInput input(String folder, String id, SourceFile file) {
        Map<String, SourceFile> found =
                translations.getOrDefault(folder, Map.of()).getOrDefault(id, Map.of());
        Map<String, SourceFile> ordered = new LinkedHashMap<>();
        locales.stream().filter(found::containsKey).forEach(locale -> ordered.put(locale, found.get(locale)));
        return new RecordInput(id, file, ordered, history(file, found.values()));
    }

    private RecordHistory history(SourceFile file, Collection<SourceFile> translations) {
        if (!history.known()) {
            return RecordHistory.UNKNOWN;
        }
        return new RecordHistory(
                history.known(RecordKey.of(file.path())),
                versions(file).toList(),
                Stream.concat(Stream.of(file), translations.stream())
                        .flatMap(one -> versions(one).limit(1))
                        .max(Comparator.comparing(Revision::at)));
    }

    private Stream<Revision> versions(SourceFile file) {
        return history.versions(RecordKey.of(file.path())).stream()
                .filter(version -> !version.isRemoval())
                .map(FileVersion::revision);
    }
}
