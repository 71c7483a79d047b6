package dev.candor.exchange;

import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import dev.candor.record.Slugs;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives records their files: an id made of the old file's name, unless an earlier import or a person has chosen one. */
final class CstateDrafts {
    private final ImportTarget target;
    private final List<String> locales;
    private final Problems problems;
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    CstateDrafts(ImportTarget target, List<String> locales, Problems problems) {
        this.target = target;
        this.locales = locales;
        this.problems = problems;
        target.texts().keySet().forEach(path -> ids(path.split("/", 2)[0]).add(id(path)));
    }

    /** The files of these records. */
    List<Draft> of(
            List<CstateRecords.Translated> records, Function<dev.candor.exchange.CstateIssue, ImportedStory> story) {
        records.forEach(one -> add(one, story));
        return List.copyOf(drafts);
    }

    private void add(CstateRecords.Translated one, Function<CstateIssue, ImportedStory> story) {
        CstateRecord record = one.record();
        String path = path(record);
        drafts.add(new Draft(record.issue().file().path(), path, record::text));
        one.translations().forEach((locale, issue) -> {
            if (locales.contains(locale)) {
                ImportedStory told = story.apply(issue);
                drafts.add(new Draft(
                        issue.file().path(),
                        path.replaceAll("\\.md$", "." + locale + ".md"),
                        markdown -> record.translation(issue.title(), told, markdown)));
            } else {
                String message = "translates into " + locale + ", which the site does not have; it was left out";
                problems.add(Problem.warning("unknown-locale", issue.place(), message, "add it to candor.yml"));
            }
        });
    }

    private String path(CstateRecord record) {
        Optional<String> before = target.importedFrom(record.issue().file().path());
        if (before.filter(path -> target.belongsToPerson(path) || path.startsWith(record.folder() + "/"))
                .isPresent()) {
            return before.orElseThrow();
        }
        before.ifPresent(target::remove);
        int year = record.issue().start().atZone(ZoneOffset.UTC).getYear();
        return record.folder() + "/" + year + "/" + freeId(record) + ".md";
    }

    private String freeId(CstateRecord record) {
        Set<String> ids = ids(record.folder());
        String name = record.issue().file().name();
        String id = Slugs.propose(name);
        for (int i = 2; !ids.add(id); i++) {
            id = Slugs.propose(name + " " + i);
        }
        return id;
    }

    private Set<String> ids(String folder) {
        return taken.computeIfAbsent(folder, name -> new HashSet<>());
    }

    private static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
