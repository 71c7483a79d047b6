package dev.candor.exchange;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the front matter of an issue, in all the ways that people write it, and settles what contradicts itself. */
final class CstateIssueReader {
    private static final List<String> SEVERITIES = List.of("down", "disrupted", "notice");
    private static final List<String> KNOWN = List.of(
            "title",
            "date",
            "resolved",
            "resolvedwhen",
            "severity",
            "affected",
            "informational",
            "pin",
            "draft",
            "section",
            "aliases",
            "slug",
            "url",
            "tags",
            "layout",
            "type");
    private static final int LONGEST_TITLE = 200;

    private final SourceClock clock;
    private final CstateSettings settings;
    private final SitePictures pictures;
    private final Problems problems;

    CstateIssueReader(SourceClock clock, CstateSettings settings, SitePictures pictures, Problems problems) {
        this.clock = clock;
        this.settings = settings;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** The issue; empty with an error where it has no date anywhere. */
    Optional<CstateIssue> read(CstateFile file) {
        return HugoFrontMatter.read(file.text(), file.place(), problems)
                .flatMap(parts -> start(file, parts.keys()).map(start -> issue(file, parts, start)));
    }

    private CstateIssue issue(CstateFile file, HugoFrontMatter parts, Instant start) {
        Keys keys = parts.keys();
        Optional<Instant> end = end(keys, start);
        return new CstateIssue(
                file,
                title(file, keys),
                start,
                end,
                resolved(keys, end),
                severity(keys),
                keys.texts("affected"),
                new CstateIssue.Traits(keys.isTrue("informational"), keys.isTrue("pin"), keys.isTrue("draft")),
                file.archived() ? List.of() : addresses(file, keys),
                keys.texts("tags"),
                keys.others(KNOWN),
                pictures.linked(file, parts.body()));
    }

    private Optional<Instant> start(CstateFile file, Keys keys) {
        Optional<Instant> date = moment(keys, "date");
        if (date.isPresent()) {
            return date;
        }
        Optional<Instant> otherwise = clock.moment(dateIn(file.name()))
                .or(() -> keys.text("date").flatMap(clock::nearest))
                .or(() -> moment(keys, "resolvedWhen"))
                .or(() -> yearIn(file.name()));
        if (otherwise.isEmpty()) {
            problems.error(
                    "no-date", file.place(), "has no date and was left out", "add a line such as date: 2021-06-02");
        } else {
            warn("no-date", keys.place("date"), "has no date that can be; the record says " + otherwise.get() + "");
        }
        return otherwise;
    }

    private static String dateIn(String name) {
        return name.length() >= 10 ? name.substring(0, 10) : name;
    }

    private Optional<Instant> yearIn(String name) {
        return name.matches("(?:19|20)\\d{2}(?!\\d).*")
                ? clock.moment(name.substring(0, 4) + "-01-01")
                : Optional.empty();
    }

    private Optional<Instant> moment(Keys keys, String key) {
        Optional<String> text = keys.text(key);
        Optional<Instant> moment = text.flatMap(clock::moment);
        if (text.isPresent() && moment.isEmpty()) {
            warn("bad-time", keys.place(key), "\"" + key + "\" is not a time that can be");
        }
        return moment;
    }

    private Optional<Instant> end(Keys keys, Instant start) {
        Optional<Instant> end = moment(keys, "resolvedWhen");
        if (end.filter(moment -> moment.isBefore(start)).isPresent()) {
            warn(
                    "end-before-start",
                    keys.place("resolvedWhen"),
                    "it was resolved at " + end.orElseThrow() + ", before it began; the record has it end at " + start);
            return Optional.of(start);
        }
        return end;
    }

    /** An archetype of old leaves {@code resolvedWhen} in the file; without a word on it being resolved, its time says when it will be. */
    private boolean resolved(Keys keys, Optional<Instant> end) {
        boolean said = keys.isTrue("resolved");
        if (keys.text("resolved").isEmpty() && end.isPresent()) {
            problems.add(Told.note(
                    "resolved-unsaid",
                    keys.place("resolvedWhen"),
                    "says when but not that it is resolved",
                    "taken as an end"));
            return true;
        }
        if (said && end.isEmpty()) {
            warn("no-end", keys.place("resolved"), "is resolved, but not said when; its last word counts");
        }
        if (!said && end.isPresent()) {
            problems.add(Told.note(
                    "still-open", keys.place("resolved"), "is not resolved although it says when", "it stays open"));
        }
        return said;
    }

    private String severity(Keys keys) {
        Optional<String> word = keys.text("severity").map(text -> text.toLowerCase(Locale.ROOT));
        if (word.isPresent() && !SEVERITIES.contains(word.get())) {
            warn("unknown-severity", keys.place("severity"), "has a severity that cState does not know");
        }
        return word.filter(SEVERITIES::contains).orElse("");
    }

    private String title(CstateFile file, Keys keys) {
        Optional<String> title = keys.text("title").map(text -> text.replaceAll("\\s+", " "));
        if (title.isEmpty()) {
            warn("no-title", file.place(), "has no title; its file name is one now");
        }
        String line =
                title.orElseGet(() -> file.name().replaceAll("^[0-9-]+", "").replace('-', ' '));
        String shown = line.isBlank() ? file.name() : line;
        if (shown.codePointCount(0, shown.length()) <= LONGEST_TITLE) {
            return shown;
        }
        warn(
                "long-title",
                keys.place("title"),
                "has a title of more than " + LONGEST_TITLE + " characters; it was cut");
        return shown.substring(0, shown.offsetByCodePoints(0, LONGEST_TITLE));
    }

    /** Hugo's rules: {@code url} replaces the address, {@code slug} its last part; addresses are lower-case. */
    private List<String> addresses(CstateFile file, Keys keys) {
        boolean first = file.language().equals(settings.defaultLanguage());
        String prefix = first ? "/" : "/" + file.language() + "/";
        String last = keys.text("slug").orElse(file.name());
        String address = keys.text("url").orElseGet(() -> prefix + "issues/" + file.below() + last + "/");
        List<String> all = new ArrayList<>();
        Stream.concat(Stream.of(address), keys.texts("aliases").stream()).forEach(one -> {
            String path = (one.startsWith("/") ? one : "/" + one)
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '-');
            if (OldAddress.isPossible(path)) {
                all.add(path);
            } else {
                warn("bad-alias", file.place(), "its old address cannot be kept: " + path);
            }
        });
        return all.stream().distinct().toList();
    }

    private void warn(String code, Place place, String message) {
        problems.add(Problem.warning(code, place, message, ""));
    }
}
