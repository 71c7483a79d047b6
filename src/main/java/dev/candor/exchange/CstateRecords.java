package dev.candor.exchange;

import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the issues of a site into records, an issue and its translations into one. */
final class CstateRecords {
    private static final Pattern SPOKEN_ZONE = Pattern.compile("\\b(Eastern|Central|Mountain|Pacific) Time\\b");
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*/?\\s*(?!track\\b)([A-Za-z][\\w-]*)");

    private final CstateSettings settings;
    private final CstateIssueReader reader;
    private final SourceClock clock;
    private final Problems problems;
    private final Set<String> addresses = new HashSet<>();

    CstateRecords(CstateSettings settings, SourceClock clock, SitePictures pictures, Problems problems) {
        this.settings = settings;
        this.clock = clock;
        this.problems = problems;
        this.reader = new CstateIssueReader(clock, settings, pictures, problems);
    }

    /**
     * A record and its translations.
     *
     * @param translations by locale
     */
    record Translated(CstateRecord record, Map<String, CstateIssue> translations) {}

    /** One for each issue, in the order of their files. */
    List<Translated> of(List<CstateFile> files, CstateComponents components, List<String> severities) {
        Map<String, List<CstateIssue>> byKey = new TreeMap<>();
        files.forEach(file -> reader.read(file)
                .ifPresent(issue -> byKey.computeIfAbsent(file.key(), key -> new ArrayList<>())
                        .add(issue)));
        return byKey.values().stream()
                .map(issues -> record(issues, components, severities))
                .toList();
    }

    /** The story of a translation, at its own moments. */
    ImportedStory story(CstateIssue issue) {
        return ImportedStory.of(issue, clock, problems);
    }

    private Translated record(List<CstateIssue> issues, CstateComponents components, List<String> severities) {
        CstateIssue first = original(issues);
        Map<String, CstateIssue> others = new TreeMap<>();
        issues.stream()
                .filter(issue -> !issue.place().equals(first.place()))
                .forEach(issue -> CstateSiteText.locale(issue.file().language())
                        .ifPresentOrElse(locale -> others.putIfAbsent(locale, issue), () -> strangeLanguage(issue)));
        Instant until = first.end().orElse(first.start());
        CstateRecord record = new CstateRecord(
                first,
                IssueKind.of(first),
                story(first),
                first.traits().informational() ? List.of() : components.ids(first.affected(), until),
                addresses(issues),
                severities);
        tell(record);
        return new Translated(record, others);
    }

    /** The one in the site's first language that has it. */
    private CstateIssue original(List<CstateIssue> issues) {
        return settings.languages().keySet().stream()
                .flatMap(language ->
                        issues.stream().filter(issue -> issue.file().language().equals(language)))
                .findFirst()
                .orElse(issues.get(0));
    }

    private List<String> addresses(List<CstateIssue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.addresses().stream().flatMap(address -> free(address, issue)))
                .toList();
    }

    private Stream<String> free(String address, CstateIssue issue) {
        if (addresses.add(address.replaceAll("/+$", ""))) {
            return Stream.of(address);
        }
        problems.add(Problem.warning(
                "bad-alias", issue.place(), "its old address " + address + " belongs to another record too", ""));
        return Stream.empty();
    }

    private void tell(CstateRecord record) {
        CstateIssue issue = record.issue();
        if (record.kind() == IssueKind.MAINTENANCE) {
            problems.add(Told.note(
                    "maintenance",
                    issue.place(),
                    "was taken for maintenance, because it was planned",
                    "move it if not"));
        }
        if (issue.traits().informational() && !issue.affected().isEmpty()) {
            problems.add(Problem.warning(
                    "notice-components", issue.place(), "is a notice; what it affects was left out", ""));
        }
        named(SPOKEN_ZONE, issue.body())
                .filter(name -> clock.zone().equals(ZoneOffset.UTC))
                .ifPresent(name -> problems.add(Problem.warning(
                        "zone-in-text",
                        issue.place(),
                        "speaks of " + name + " Time, while its times were read as UTC",
                        "name the zone of the site with --zone, such as America/Chicago")));
        named(SHORTCODE, issue.body())
                .ifPresent(name -> problems.add(Problem.warning(
                        "shortcode", issue.place(), "holds the shortcode " + name + ", which stays as text", "")));
    }

    private static Optional<String> named(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private void strangeLanguage(CstateIssue issue) {
        problems.add(Problem.error(
                "unknown-locale", issue.place(), "is in a language that has no name of BCP 47; it was left out", ""));
    }
}
