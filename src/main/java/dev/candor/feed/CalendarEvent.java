package dev.candor.feed;

import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Component;
import dev.candor.model.Interval;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Repeat;
import dev.candor.model.Revision;
import dev.candor.model.Update;
import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.Views;
import dev.candor.page.Wording;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a maintenance record as an event, and each of its windows that was called off as an exception to it. */
final class CalendarEvent {

    private final FeedContext context;
    private final Archive archive;
    private final ComponentBook book;
    private final PageContext page;
    private final Views views;
    private final Wording wording;

    CalendarEvent(FeedContext context, PageContext page, Archive archive, ComponentBook book) {
        this.context = context;
        this.archive = archive;
        this.book = book;
        this.page = page;
        this.views = new Views(page);
        this.wording = page.wording();
    }

    /** The zone that its times are written in; UTC where it does not repeat. */
    static ZoneId zone(Maintenance maintenance) {
        return maintenance
                .repeat()
                .filter(repeat -> CalendarRule.of(repeat).isPresent())
                .map(Repeat::zone)
                .orElse(ZoneOffset.UTC);
    }

    void write(ICalendar calendar, MaintenanceState state) {
        Maintenance maintenance = state.maintenance();
        Optional<Repeat> repeat =
                maintenance.repeat().filter(found -> CalendarRule.of(found).isPresent());
        calendar.raw("BEGIN", "VEVENT");
        head(calendar, state);
        window(calendar, maintenance.scheduled(), zone(maintenance));
        repeat.ifPresent(found -> repeats(calendar, maintenance, found));
        boolean cancelled = repeat.isEmpty() && state.phase() == Phase.CANCELLED;
        body(calendar, state, cancelled ? "CANCELLED" : "CONFIRMED", state.said());
        calendar.raw("END", "VEVENT");
        if (repeat.isPresent()) {
            state.occurrences().stream()
                    .filter(occurrence -> occurrence.phase() == Phase.CANCELLED)
                    .forEach(occurrence -> exception(calendar, state, occurrence));
        }
    }

    private void exception(ICalendar calendar, MaintenanceState state, Occurrence occurrence) {
        ZoneId zone = zone(state.maintenance());
        calendar.raw("BEGIN", "VEVENT");
        head(calendar, state);
        time(calendar, "RECURRENCE-ID", occurrence.planned().start(), zone);
        window(calendar, occurrence.planned(), zone);
        body(calendar, state, "CANCELLED", occurrence.said());
        calendar.raw("END", "VEVENT");
    }

    private void head(ICalendar calendar, MaintenanceState state) {
        Instant changed = changed(state);
        calendar.raw("UID", uid(state.maintenance()))
                .raw("DTSTAMP", ICalendar.utc(changed))
                .raw("LAST-MODIFIED", ICalendar.utc(changed))
                .raw("SEQUENCE", Integer.toString(sequence(state.maintenance())));
    }

    /** When the record last changed: its newest word or commit; a record with neither has always been so. */
    private Instant changed(MaintenanceState state) {
        Stream<Instant> commits = state.maintenance().meta().history().versions().stream()
                .limit(1)
                .map(Revision::at);
        return Stream.concat(commits, Stream.of(archive.changed(state)))
                .filter(moment -> !moment.isAfter(context.insights().now()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Every commit to the record may have moved its window, so that counting them grows with every move. */
    private static int sequence(Maintenance maintenance) {
        return Math.max(0, maintenance.meta().history().versions().size() - 1);
    }

    /** A name that stays while the site keeps its address or, where it has none, its title (RFC 7986: a UUID). */
    private String uid(Maintenance maintenance) {
        String site = context.catalog()
                .site()
                .url()
                .map(URI::toString)
                .orElse(context.catalog().site().title());
        String name =
                Fingerprint.of(List.of(site, "maintenance", maintenance.id())).value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)).toString();
    }

    private static void window(ICalendar calendar, Interval window, ZoneId zone) {
        time(calendar, "DTSTART", window.start(), zone);
        if (!window.isEmpty()) {
            time(calendar, "DTEND", window.end(), zone);
        }
    }

    private static void time(ICalendar calendar, String name, Instant moment, ZoneId zone) {
        if (isUtc(zone)) {
            calendar.raw(name, ICalendar.utc(moment));
        } else {
            calendar.raw(
                    name + ";TZID=" + zone.getId(),
                    ICalendar.local(moment.atZone(zone).toLocalDateTime()));
        }
    }

    /** Whether times in a zone are simply written in UTC. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private static void repeats(ICalendar calendar, Maintenance maintenance, Repeat repeat) {
        LocalTime start = maintenance.scheduled().start().atZone(repeat.zone()).toLocalTime();
        CalendarRule.of(repeat).ifPresent(rule -> calendar.raw("RRULE", rule));
        repeat.except().stream()
                .sorted()
                .forEach(day -> time(
                        calendar,
                        "EXDATE",
                        day.atTime(start).atZone(repeat.zone()).toInstant(),
                        repeat.zone()));
    }

    private void body(ICalendar calendar, MaintenanceState state, String status, List<Update> said) {
        Maintenance maintenance = state.maintenance();
        calendar.raw("STATUS", status)
                .raw("TRANSP", "TRANSPARENT")
                .text("SUMMARY", CleanText.line(wording.title(maintenance)));
        String description = description(maintenance, said);
        if (!description.isEmpty()) {
            calendar.text("DESCRIPTION", description);
        }
        String components = book.inOrder(maintenance.components().keySet()).stream()
                .map(this::category)
                .collect(Collectors.joining(","));
        if (!components.isEmpty()) {
            calendar.raw("CATEGORIES", components);
        }
        SitePath path = page.addresses().maintenance(maintenance.id());
        context.absolute(path).ifPresent(url -> calendar.raw("URL", url.toASCIIString()));
    }

    private String category(Component component) {
        return ICalendar.escaped(CleanText.line(wording.name(component)));
    }

    private String description(Maintenance maintenance, List<Update> said) {
        List<String> parts = new ArrayList<>();
        for (Update update : said) {
            String text =
                    context.text().plain(wording.update(maintenance, update).text());
            parts.add(0, views.phase(update.phase()) + ", " + page.texts().moment(update.at()) + "\n" + text);
        }
        parts.add(
                0,
                context.text()
                        .plain(wording.summary(maintenance, maintenance.summary())
                                .text()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
