package dev.candor.feed;

import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Component;
import dev.candor.model.RecordHistory;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calendars of planned maintenance: of the site, of each component, of each window, in every locale. */
public final class MaintenanceCalendars implements FeedMaker {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration AHEAD = Duration.ofDays(3_650);

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        Archive archive = new Archive(context.catalog(), context.insights());
        ComponentBook book = new ComponentBook(context.catalog().site(), context.insights());
        return context.locales().stream().flatMap(texts -> new InLocale(context, archive, book, texts).files());
    }

    /** Makes the calendars of one locale. */
    private static final class InLocale {
        private final FeedContext context;
        private final Archive archive;
        private final ComponentBook book;
        private final PageContext page;
        private final CalendarEvent event;
        private final SiteStamp stamp;
        private final Instant now;

        private InLocale(FeedContext context, Archive archive, ComponentBook book, Texts texts) {
            this.context = context;
            this.archive = archive;
            this.book = book;
            this.page = new PageContext(context.catalog(), context.insights(), texts, context.generator());
            this.event = new CalendarEvent(context, page, archive, book);
            this.stamp = SiteStamp.of(context, texts);
            this.now = context.insights().now();
        }

        private Stream<OutputFile> files() {
            List<MaintenanceState> recent =
                    archive.maintenance().stream().filter(this::isRecent).toList();
            Map<Component, List<MaintenanceState>> byComponent = book.sorted(recent, this::components);
            String folder = page.addresses().home().address();
            Stream<OutputFile> site = Stream.of("maintenance.ics", "history.ics")
                    .map(name -> file(folder + name, page.wording().siteTitle(), recent));
            Stream<OutputFile> components =
                    byComponent.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()));
            Stream<OutputFile> windows = archive.maintenance().stream().map(this::of);
            return Stream.of(site, components, windows).flatMap(files -> files);
        }

        /** Whether its last window ended less than a year ago. */
        private boolean isRecent(MaintenanceState state) {
            return state.occurrences().stream()
                    .map(Occurrence::planned)
                    .anyMatch(window -> window.end().isAfter(now.minus(KEPT)));
        }

        private List<Component> components(MaintenanceState state) {
            Set<String> ids =
                    new LinkedHashSet<>(state.maintenance().components().keySet());
            state.said().forEach(update -> ids.addAll(update.components().keySet()));
            return book.inOrder(ids);
        }

        private OutputFile of(Component component, List<MaintenanceState> about) {
            String title = page.texts()
                    .get(
                            "feed.component",
                            Map.of(
                                    "site",
                                    page.wording().siteTitle(),
                                    "component",
                                    page.wording().name(component)));
            return file(page.addresses().component(component.id()).address() + "maintenance.ics", title, about);
        }

        private OutputFile of(MaintenanceState state) {
            String folder =
                    page.addresses().maintenance(state.maintenance().id()).address();
            return file(folder + "event.ics", page.wording().title(state.maintenance()), List.of(state));
        }

        private OutputFile file(String path, String title, List<MaintenanceState> states) {
            List<String> parts = new ArrayList<>(List.of(
                    stamp.value(), title, Integer.toString(now.atZone(zone()).getYear())));
            states.forEach(state -> {
                RecordHistory history = state.maintenance().meta().history();
                parts.add(state.maintenance().meta().version() + " "
                        + state.said().size() + " " + state.phase() + " " + archive.changed(state) + " "
                        + history.versions().size());
            });
            return new OutputFile(
                    SitePath.of(path), MediaType.CALENDAR, path, Fingerprint.of(parts), () -> bytes(title, states));
        }

        private ZoneId zone() {
            return context.catalog().site().zone();
        }

        private byte[] bytes(String title, List<MaintenanceState> states) {
            ICalendar calendar = new ICalendar()
                    .raw("BEGIN", "VCALENDAR")
                    .raw("VERSION", "2.0")
                    .text("PRODID", "-//Candor//" + context.generator() + "//EN")
                    .raw("CALSCALE", "GREGORIAN")
                    .text("NAME", CleanText.line(title))
                    .text("X-WR-CALNAME", CleanText.line(title))
                    .raw("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                    .raw("X-PUBLISHED-TTL", "PT1H");
            zones(states).forEach(zone -> new CalendarZone(zone).write(calendar, from(states), yearsAhead()));
            states.forEach(state -> event.write(calendar, state));
            return calendar.raw("END", "VCALENDAR").bytes();
        }

        /** The zones in use; the site's own as well, because a calendar may not be empty. */
        private List<ZoneId> zones(List<MaintenanceState> states) {
            Set<ZoneId> zones = new LinkedHashSet<>(List.of(zone()));
            states.stream()
                    .map(state -> CalendarEvent.zone(state.maintenance()))
                    .filter(zone -> !CalendarEvent.isUtc(zone))
                    .forEach(zones::add);
            return List.copyOf(zones);
        }

        private Instant from(List<MaintenanceState> states) {
            Instant thisYear = yearStart(now);
            return states.stream()
                    .map(state -> state.maintenance().scheduled().start())
                    .filter(start -> start.isBefore(thisYear))
                    .min(Comparator.naturalOrder())
                    .orElse(thisYear);
        }

        /** The start of a year in ten years, so that the file changes once a year and not with every build. */
        private Instant yearsAhead() {
            return yearStart(now.plus(AHEAD));
        }

        private Instant yearStart(Instant moment) {
            return moment.atZone(zone())
                    .toLocalDate()
                    .withDayOfYear(1)
                    .atStartOfDay(zone())
                    .toInstant();
        }
    }
}
