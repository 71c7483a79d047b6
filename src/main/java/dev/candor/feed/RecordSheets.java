package dev.candor.feed;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.ContentRecord;
import dev.candor.model.ExtraPage;
import dev.candor.model.Incident;
import dev.candor.model.Link;
import dev.candor.model.Update;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import dev.candor.page.Views;
import dev.candor.page.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Writes the pages of single records as text. */
final class RecordSheets {

    private final PageContext page;
    private final Archive archive;
    private final Texts texts;
    private final Wording wording;
    private final Views views;

    RecordSheets(PageContext page, Archive archive) {
        this.page = page;
        this.archive = archive;
        this.texts = page.texts();
        this.wording = page.wording();
        this.views = new Views(page);
    }

    void incident(Sheet sheet, IncidentState state) {
        Incident incident = state.incident();
        sheet.heading(1, wording.title(incident));
        facts(sheet, state);
        archive.postmortemsOf(incident.id())
                .forEach(found -> sheet.item(
                        wording.title(found), page.addresses().postmortem(found.id()), texts.get("kind.postmortem")));
        links(sheet, incident.links());
        sheet.gap().body(wording.summary(incident, incident.summary()).text());
        updates(sheet, incident, state.said());
    }

    private void facts(Sheet sheet, IncidentState state) {
        Incident incident = state.incident();
        sheet.item(views.phase(state.phase()) + ", " + impact(state));
        sheet.item(texts.moment(incident.started())
                + state.ended().map(end -> " – " + texts.moment(end)).orElse(""));
        if (state.impactDuration().toSeconds() > 0) {
            sheet.item(texts.duration(state.impactDuration()));
        }
        incident.severity().ifPresent(severity -> sheet.item(wording.severity(severity)));
        if (!incident.components().isEmpty()) {
            sheet.item(views.components(incident.components()));
        }
    }

    private String impact(IncidentState state) {
        return texts.get("impact." + state.impact().name().toLowerCase(Locale.ROOT));
    }

    void maintenance(Sheet sheet, MaintenanceState state) {
        sheet.heading(1, wording.title(state.maintenance()));
        sheet.item(views.phase(state.phase()));
        sheet.item(window(state.current()));
        if (!state.maintenance().components().isEmpty()) {
            sheet.item(views.components(state.maintenance().components()));
        }
        links(sheet, state.maintenance().links());
        sheet.gap()
                .body(wording.summary(state.maintenance(), state.maintenance().summary())
                        .text());
        updates(sheet, state.maintenance(), state.said());
        if (state.occurrences().size() > 1) {
            windows(sheet, state.occurrences());
        }
    }

    private void windows(Sheet sheet, List<Occurrence> windows) {
        sheet.heading(2, texts.get("kind.maintenance"));
        windows.forEach(each -> sheet.item(window(each) + ", " + views.phase(each.phase())));
    }

    /** A window's planned time. */
    String window(Occurrence occurrence) {
        return texts.moment(occurrence.planned().start()) + " – "
                + texts.moment(occurrence.planned().end());
    }

    void extra(Sheet sheet, ExtraPage extra) {
        sheet.heading(1, wording.title(extra))
                .body(wording.summary(extra, extra.body()).text());
    }

    private void updates(Sheet sheet, ContentRecord entry, List<Update> oldestFirst) {
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Update update = oldestFirst.get(i);
            sheet.heading(2, said(update)).body(wording.update(entry, update).text());
        }
    }

    private String said(Update update) {
        Instant at = update.at();
        return views.phase(update.phase()) + " – " + texts.moment(at);
    }

    private static void links(Sheet sheet, List<Link> links) {
        links.forEach(link -> sheet.item(link.title() + ": " + link.target()));
    }
}
