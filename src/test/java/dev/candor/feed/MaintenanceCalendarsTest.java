package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Specifies calendars as a strict calendar program sees them. */
class MaintenanceCalendarsTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    @BeforeAll
    static void beStrict() {
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
    }

    static Calendar read(byte[] bytes) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<VEvent> events(String path) {
        return read(SITE.bytes(path)).<VEvent>getComponents(Component.VEVENT).stream();
    }

    private static VEvent event(String path, String summary) {
        return events(path)
                .filter(event -> event.getSummary().getValue().equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void everyCalendarIsValid() {
        assertThat(SITE.paths(".ics").toList())
                .contains(
                        "maintenance.ics",
                        "history.ics",
                        "de/maintenance.ics",
                        "components/fax/maintenance.ics",
                        "maintenance/2026-03-10-database/event.ics")
                .allSatisfy(path -> assertThat(read(SITE.bytes(path)).validate().getEntries())
                        .as(path)
                        .isEmpty());
    }

    @Test
    void anotherReaderFindsNothingWrongEither() {
        assertThat(SITE.paths(".ics").toList()).allSatisfy(path -> {
            List<List<ParseWarning>> warnings = new ArrayList<>();
            List<ICalendar> found =
                    Biweekly.parse(SITE.text(path)).warnings(warnings).all();
            assertThat(found).hasSize(1);
            assertThat(warnings.stream().flatMap(List::stream)).as(path).isEmpty();
            assertThat(found.get(0).getEvents())
                    .allSatisfy(event -> assertThat(event.getUid().getValue()).hasSize(36));
        });
    }

    @Test
    void linesEndAndFoldAsTheFormatDemands() {
        assertThat(SITE.paths(".ics").toList()).allSatisfy(path -> {
            String text = SITE.text(path);
            assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\\r]\\n");
            assertThat(text.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75));
        });
    }

    @Test
    void aWindowSaysWhenAndWhat() {
        VEvent event = event("components/cards/maintenance.ics", "Database upgrade");
        assertThat(value(event, "DTSTART")).isEqualTo("20260310T050000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260310T070000Z");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DESCRIPTION")).contains("We upgrade the database.");
        assertThat(value(event, "URL")).isEqualTo("https://status.harbour.example/maintenance/2026-03-10-database/");
    }

    @Test
    void itKeepsItsNameInEveryCalendar() {
        String name = value(event("maintenance.ics", "Database upgrade"), "UID");
        assertThat(value(event("history.ics", "Database upgrade"), "UID")).isEqualTo(name);
        assertThat(value(event("maintenance/2026-03-10-database/event.ics", "Database upgrade"), "UID"))
                .isEqualTo(name);
        assertThat(value(event("maintenance.ics", "Called off"), "UID")).isNotEqualTo(name);
    }

    @Test
    void whatWasCalledOffIsSaidToBe() {
        assertThat(value(event("maintenance.ics", "Called off"), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aRepeatKeepsItsWallClockLeavesItsExceptionsOutAndEnds() {
        VEvent series = event("maintenance.ics", "Monthly import");
        Period<ZonedDateTime> year =
                new Period<>(ZonedDateTime.parse("2026-01-01T00:00:00-07:00[America/Denver]"), Duration.ofDays(500));
        List<Instant> starts = series.<ZonedDateTime>calculateRecurrenceSet(year).stream()
                .map(period -> period.getStart().toInstant())
                .sorted()
                .toList();
        assertThat(starts)
                .hasSize(11)
                .startsWith(
                        Instant.parse("2026-01-04T09:00:00Z"),
                        Instant.parse("2026-02-01T09:00:00Z"),
                        Instant.parse("2026-03-01T09:00:00Z"),
                        Instant.parse("2026-04-05T08:00:00Z"))
                .doesNotContain(Instant.parse("2026-05-03T08:00:00Z"))
                .endsWith(Instant.parse("2026-12-06T09:00:00Z"));
    }

    @Test
    void oneOfItsWindowsThatIsCalledOffIsAnExceptionOfTheSameName() {
        List<VEvent> series = events("maintenance/2026-01-04-monthly/event.ics").toList();
        assertThat(series).hasSize(2);
        assertThat(value(series.get(1), "UID")).isEqualTo(value(series.get(0), "UID"));
        assertThat(value(series.get(1), "RECURRENCE-ID")).isEqualTo("20260201T020000");
        assertThat(value(series.get(1), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void theZoneKnowsItsClockChanges() {
        assertThat(SITE.text("maintenance.ics"))
                .contains(
                        "BEGIN:VTIMEZONE\r\nTZID:America/Denver\r\n",
                        "BEGIN:DAYLIGHT\r\nDTSTART:20260308T020000\r\n",
                        "TZOFFSETFROM:-0700\r\nTZOFFSETTO:-0600\r\n");
    }
}
