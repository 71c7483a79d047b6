package dev.candor.record;

import dev.candor.model.ComponentStatus;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Repeat;
import dev.candor.model.SiteSettings;
import dev.candor.model.Update;
import dev.candor.model.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads maintenance windows. */
final class MaintenanceReader implements RecordKind<Maintenance> {
    private static final String SCHEDULED = "scheduled";
    private static final Interval NO_WINDOW = new Interval(Instant.EPOCH, Instant.EPOCH);

    @Override
    public boolean isInternal(Fields fields) {
        return false;
    }

    @Override
    public Maintenance read(OpenRecord open, Visibility visibility) {
        Fields fields = open.fields();
        String title = fields.title("title");
        Optional<ZoneId> zone = zone(fields);
        Interval window = window(open, zone);
        UpdateParser.Parsed body =
                new UpdateParser(Phase.Track.MAINTENANCE, open.scope(), open.problems()).parse(open.body());
        List<Update> updates = body.updates();
        Maintenance maintenance = new Maintenance(
                open.meta(visibility),
                title,
                open.components(Optional.of(ComponentStatus.UNDER_MAINTENANCE)),
                window,
                fields.bool("automatic").orElse(true),
                repeat(open, zone),
                open.tags(),
                open.aliases(),
                open.links(),
                body.summary(),
                updates,
                new TranslationReader(open).ofUpdates(updates));
        fields.finish();
        return maintenance;
    }

    private static Optional<ZoneId> zone(Fields fields) {
        Optional<String> name = fields.text("timezone");
        Optional<ZoneId> zone = name.flatMap(Zones::region);
        if (name.isPresent() && zone.isEmpty()) {
            fields.error("timezone", "unknown-zone", "unknown zone", Zones.hint(name.get()));
        }
        return zone;
    }

    /** Times without a zone are read in the window's own zone where it states one. */
    private static Interval window(OpenRecord open, Optional<ZoneId> zone) {
        Fields fields = open.fields();
        if (fields.value(SCHEDULED).isEmpty()) {
            String hint = "add the line \"scheduled: {start: …, end: …}\"";
            fields.error(SCHEDULED, "missing-key", fields.name(SCHEDULED) + " is missing", hint);
        }
        TimeReader times = zone.map(TimeReader::in).orElse(open.scope().times());
        return fields.map(SCHEDULED)
                .map(map -> interval(Fields.of(map.node(), open.problems(), times)))
                .orElse(NO_WINDOW);
    }

    private static Interval interval(Fields keys) {
        List<String> times = Stream.of("start", "end").map(keys::requiredText).toList();
        keys.finish();
        if (times.contains("")) {
            return NO_WINDOW;
        }
        Optional<Instant> start = keys.instant("start");
        Optional<Instant> end = keys.instant("end");
        return start.flatMap(from -> end.map(to -> interval(from, to, keys))).orElse(NO_WINDOW);
    }

    private static Interval interval(Instant from, Instant to, Fields keys) {
        if (to.isAfter(from)) {
            return new Interval(from, to);
        }
        keys.error(
                "end",
                "end-before-start",
                "the window does not end after it starts",
                "\"end\" is later than \"start\"");
        return NO_WINDOW;
    }

    private static Optional<Repeat> repeat(OpenRecord open, Optional<ZoneId> stated) {
        Fields fields = open.fields();
        Set<LocalDate> except = except(open);
        Optional<String> rule = fields.text("repeat");
        Optional<ZoneId> zone = stated.or(() -> Optional.of(open.scope().site())
                .filter(SiteSettings::zoneStated)
                .map(SiteSettings::zone));
        if (rule.isPresent() && zone.isEmpty()) {
            String hint = "add a line such as \"timezone: Europe/Berlin\"";
            fields.error("repeat", "repeat-without-zone", "a window that repeats needs a zone", hint);
        }
        return rule.flatMap(text -> RepeatRule.read(text, fields.place("repeat"), open.problems()))
                .flatMap(valid -> zone.map(in -> new Repeat(valid, in, except)));
    }

    private static Set<LocalDate> except(OpenRecord open) {
        Set<LocalDate> days = new HashSet<>();
        open.fields()
                .scalars("except")
                .forEach(day -> open.scope()
                        .times()
                        .date(day.text(), day.place(), open.problems())
                        .ifPresent(days::add));
        return days;
    }
}
