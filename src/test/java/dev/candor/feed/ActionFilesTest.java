package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

/** The demo's actions as files for calendars and spreadsheets, as the public gets them. */
class ActionFilesTest {
    private static final BuiltSite DEMO = BuiltSite.demo();

    @Test
    void theCalendarHasADayForEachPublicActionThatIsDue() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(DEMO.text("actions.ics")));
        assertThat(calendar.validate().hasErrors()).isFalse();
        long due = DEMO.catalog().postmortems().values().stream()
                .flatMap(postmortem -> postmortem.actions().stream())
                .filter(action -> action.status().isPending() && action.due().isPresent())
                .count();
        assertThat(calendar.getComponents("VEVENT")).hasSize((int) due);
        assertThat(DEMO.text("actions.ics").lines().filter(line -> line.startsWith("DTSTART;VALUE=DATE:2")))
                .hasSize((int) due);
    }

    @Test
    void theTablesHaveARowForEachAction() {
        long all = DEMO.catalog().postmortems().values().stream()
                .mapToLong(postmortem -> postmortem.actions().size())
                .sum();
        assertThat(DEMO.text("actions.csv").lines()).hasSize((int) all + 1);
        assertThat(DEMO.text("actions.md").lines()).hasSize((int) all + 2);
    }
}
