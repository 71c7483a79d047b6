package dev.candor.exchange;

import dev.candor.model.PostmortemStatus;
import dev.candor.problem.Problem;
import dev.candor.record.SectionTitles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a postmortem says of itself before its sections: title, days, status, team. Each is looked for in one place after the other, and the report says where it was found. */
final class PostmortemHead {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern UNDERLINED = Pattern.compile("\\A\\s*(\\S.{0,200})\\n(?:={3,}|-{3,})[ \\t]*\\n");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:title:?|(?:incident |outage )?(?:post-?\\s?mortem|report|review|retrospective)s?(?: report| template)?:?|index|readme|untitled)?");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern LABEL = Pattern.compile(
            "(?mi)^[^\\p{L}\\n]{0,8}(?:incident\\s+)?(?:date|day|datum|started?|start time|when)\\b[^\\p{N}\\n:|]{0,30}[:|][^\\p{L}\\p{N}\\n]{0,8}(.{6,60})$");
    private static final List<String> PUBLISHED =
            List.of("published", "publishdate", "pubdate", "published_at", "publish_date", "date");
    private static final List<String> HAPPENED =
            List.of("incident_date", "incident-date", "incidentdate", "occurred", "started", "start");
    private static final Map<String, PostmortemStatus> STATES = Map.of(
            "draft", PostmortemStatus.DRAFT,
            "wip", PostmortemStatus.DRAFT,
            "in_review", PostmortemStatus.IN_REVIEW,
            "in review", PostmortemStatus.IN_REVIEW,
            "in progress", PostmortemStatus.DRAFT);

    private final PostmortemSource source;
    private final List<Problem> told = new ArrayList<>();

    PostmortemHead(PostmortemSource source) {
        this.source = source;
    }

    /** What was decided, to be told. */
    List<Problem> told() {
        return List.copyOf(told);
    }

    /** The title: of the front matter, of the first heading, of the file. */
    String title() {
        return source.keys()
                .text("title")
                .or(this::ofHeading)
                .map(PlainWords::of)
                .map(title -> PlainWords.cut(title, LONGEST_TITLE))
                .filter(title -> !title.isBlank())
                .orElseGet(this::ofFile);
    }

    /** The first heading where it stands above all others. */
    private Optional<String> ofHeading() {
        Matcher underlined = UNDERLINED.matcher(source.text());
        return (underlined.find() ? Optional.of(underlined.group(1)) : top())
                .map(heading -> PlainWords.of(heading).replaceFirst("(?i)^title:\\s*", ""))
                .filter(heading -> !GENERIC.matcher(heading).matches() && !isSection(heading));
    }

    private Optional<String> top() {
        List<TextLine> headings = TextLine.of(source.text(), 1).stream()
                .filter(line -> line.kind() == TextLine.Kind.HEADING)
                .toList();
        return headings.stream()
                .limit(1)
                .filter(first -> first.depth() == 1
                        || headings.stream().skip(1).allMatch(other -> other.depth() > first.depth()))
                .map(TextLine::text)
                .findFirst();
    }

    private static boolean isSection(String heading) {
        return SectionTitles.isTitle(heading) && heading.split("\\s+").length <= 3;
    }

    private String ofFile() {
        String name = GENERIC.matcher(source.stem()).matches() ? folder() : source.stem();
        String words = name.replaceAll("[-_]+(?!\\d)|(?<!\\d)[-_]+", " ").strip();
        String title =
                words.isEmpty() ? "Postmortem" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        tell("no-title", "has no title of its own; it is \"" + Printable.of(title) + "\" now, after its file");
        return PlainWords.cut(title, LONGEST_TITLE);
    }

    private String folder() {
        String[] segments = source.name().split("/", -1);
        return segments.length > 1 ? segments[segments.length - 2] : source.stem();
    }

    /** The day it became public, where its front matter says it. */
    Optional<LocalDate> published() {
        return of(PUBLISHED).or(() -> source.keys().text("path").flatMap(PostmortemHead::named));
    }

    /** The day it happened: of the front matter, the file's name, the title, a line that says so. */
    Optional<LocalDate> happened(String title) {
        return first(
                found("its front matter", () -> of(HAPPENED)),
                found("its file's name", () -> named(source.name())),
                found("its title", () -> spoken(title)),
                found("a line of its text", this::labelled));
    }

    private record Place(String where, Supplier<Optional<LocalDate>> day) {}

    private static Place found(String where, Supplier<Optional<LocalDate>> day) {
        return new Place(where, day);
    }

    private Optional<LocalDate> first(Place... places) {
        for (Place place : places) {
            Optional<LocalDate> day = place.day().get();
            if (day.isPresent()) {
                tell("day", "happened on " + day.orElseThrow() + ", as " + place.where() + " says");
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> of(List<String> keys) {
        return keys.stream()
                .flatMap(key -> source.keys().text(key).stream())
                .flatMap(text -> day(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> named(String path) {
        Matcher day = NAMED_DAY.matcher(path);
        return day.find()
                ? new LeadingDay(
                                OptionalInt.of(Integer.parseInt(day.group(1))),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)),
                                false,
                                0)
                        .date(0, false)
                : Optional.empty();
    }

    private static Optional<LocalDate> spoken(String text) {
        SpokenTime time = SpokenTime.in(text);
        return time.year().isPresent() ? time.date(0) : Optional.empty();
    }

    private Optional<LocalDate> labelled() {
        return LABEL.matcher(source.text())
                .results()
                .limit(5)
                .flatMap(line -> day(line.group(1)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        return LeadingDay.of(text)
                .filter(day -> day.year().isPresent() && !day.unclear())
                .flatMap(day -> day.date(0, false))
                .or(() -> spoken(text));
    }

    /** The status that it states itself. */
    Optional<PostmortemStatus> status() {
        boolean draft = source.keys().isTrue("draft");
        boolean template = source.stem().toLowerCase(Locale.ROOT).contains("template");
        if (template) {
            tell("template", "looks like a template; it is a draft now");
        }
        return draft || template
                ? Optional.of(PostmortemStatus.DRAFT)
                : source.keys()
                        .text("status")
                        .flatMap(word -> Optional.ofNullable(STATES.get(word.toLowerCase(Locale.ROOT))));
    }

    /** The team, where the front matter names one. */
    String owner() {
        return Stream.of("team", "owner_team", "owner")
                .flatMap(key ->
                        Stream.of(source.keys(), source.keys().below("extra")).flatMap(keys -> keys.text(key).stream()))
                .filter(owner -> !owner.startsWith("@"))
                .findFirst()
                .orElse("");
    }

    /** Its tags. */
    List<String> tags() {
        return Stream.of("tags", "categories", "labels")
                .flatMap(key -> source.keys().texts(key).stream())
                .distinct()
                .toList();
    }

    private void tell(String code, String message) {
        told.add(Told.note(code, source.place(), message, ""));
    }
}
