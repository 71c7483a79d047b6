package dev.candor.feed;

import dev.candor.insight.ActionLedger;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.Postmortem;
import dev.candor.model.Revision;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.output.SitePath;
import dev.candor.page.Addresses;
import dev.candor.page.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The actions as files: {@code actions.ics}, {@code actions.csv} and {@code actions.md}.
 *
 * <p>The calendar has an event of a day for each action that is due, not a to-do: calendars that subscribe to an address show events and leave
 * to-dos out.
 */
public final class ActionFiles implements FeedMaker {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Addresses ADDRESSES = new Addresses("");

    @Override
    public Stream<OutputFile> outputs(FeedContext context) {
        LocalDate today = LocalDate.ofInstant(
                context.insights().now(), context.catalog().site().zone());
        ActionLedger ledger = ActionLedger.of(context.catalog().postmortems().values(), today);
        Function<Postmortem, String> link = found -> context.link(ADDRESSES.postmortem(found.id()));
        ActionExport export = new ActionExport(ledger.entries(), link);
        return Stream.of(
                OutputFile.of(SitePath.of("actions.csv"), MediaType.CSV, "actions.csv", export.csv()),
                OutputFile.of(SitePath.of("actions.md"), MediaType.MARKDOWN, "actions.md", export.markdown()),
                OutputFile.of(
                        SitePath.of("actions.ics"),
                        MediaType.CALENDAR,
                        "actions.ics",
                        calendar(context, ledger, link)));
    }

    private static byte[] calendar(FeedContext context, ActionLedger ledger, Function<Postmortem, String> link) {
        Texts texts = context.texts();
        String title = context.catalog().site().title() + " – " + texts.get("section.actions");
        ICalendar calendar = new ICalendar()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .text("PRODID", "-//Candor//" + context.generator() + "//EN")
                .raw("CALSCALE", "GREGORIAN")
                .text("NAME", CleanText.line(title))
                .text("X-WR-CALNAME", CleanText.line(title));
        Instant thisYear = LocalDate.ofInstant(context.insights().now(), ZoneOffset.UTC)
                .withDayOfYear(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        new CalendarZone(context.catalog().site().zone()).write(calendar, thisYear, thisYear);
        ledger.only(entry -> entry.action().status().isPending()
                        && entry.action().due().isPresent())
                .forEach(entry -> event(calendar, context, entry, link));
        return calendar.raw("END", "VCALENDAR").bytes();
    }

    private static void event(
            ICalendar calendar, FeedContext context, LedgerEntry entry, Function<Postmortem, String> link) {
        LocalDate due = entry.action().due().orElseThrow();
        String title = CleanText.line(entry.action().title());
        String owner = CleanText.line(entry.action().owner());
        String state =
                context.texts().get("action." + entry.action().status().name().toLowerCase(Locale.ROOT));
        calendar.raw("BEGIN", "VEVENT")
                .raw("UID", uid(context, entry))
                .raw("DTSTAMP", ICalendar.utc(changed(entry)))
                .raw("DTSTART;VALUE=DATE", DAY.format(due))
                .raw("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)))
                .raw("TRANSP", "TRANSPARENT")
                .text("SUMMARY", owner.isEmpty() ? title : title + " (" + owner + ")")
                .text(
                        "DESCRIPTION",
                        state + " – " + CleanText.line(entry.postmortem().title()));
        String address = link.apply(entry.postmortem());
        if (address.contains("://")) {
            calendar.raw("URL", address);
        }
        calendar.raw("END", "VEVENT");
    }

    private static Instant changed(LedgerEntry entry) {
        return entry.postmortem()
                .meta()
                .history()
                .lastChanged()
                .map(Revision::at)
                .orElse(Instant.EPOCH);
    }

    /** A name that stays while the site keeps its address or, where it has none, its title (RFC 7986: a UUID). */
    private static String uid(FeedContext context, LedgerEntry entry) {
        String name = Fingerprint.of(List.of(
                        context.link(ADDRESSES.home()),
                        context.catalog().site().title(),
                        "action",
                        entry.postmortem().id(),
                        entry.action().id()))
                .value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)).toString();
    }
}
