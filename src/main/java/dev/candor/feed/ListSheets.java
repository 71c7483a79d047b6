package dev.candor.feed;

import dev.candor.insight.History;
import dev.candor.insight.HistoryEntry;
import dev.candor.insight.IncidentState;
import dev.candor.insight.Insights;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.StatusSpan;
import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentGroup;
import dev.candor.model.Interval;
import dev.candor.page.Answer;
import dev.candor.page.AnswerMaker;
import dev.candor.page.PageContext;
import dev.candor.page.Texts;
import dev.candor.page.Views;
import dev.candor.page.Wording;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Writes the pages that list records and components as text. */
final class ListSheets {

    private static final int NEWEST = 30;

    private final PageContext page;
    private final Insights insights;
    private final ComponentBook book;
    private final Texts texts;
    private final Wording wording;
    private final Views views;
    private final RecordSheets records;

    ListSheets(PageContext page, ComponentBook book, RecordSheets records) {
        this.page = page;
        this.insights = page.insights();
        this.book = book;
        this.texts = page.texts();
        this.wording = page.wording();
        this.views = new Views(page);
        this.records = records;
    }

    void home(Sheet sheet) {
        Answer answer = new AnswerMaker(page, book.shown()).answer();
        sheet.heading(1, wording.siteTitle()).line(answer.headline());
        sheet.line(texts.moment(insights.now()));
        insights.open().forEach(state -> open(sheet, state));
        windows(sheet);
        insights.pinned()
                .forEach(state -> sheet.gap()
                        .item(wording.title(state.incident()), page.addresses().incident(state.incident()), ""));
        components(sheet);
        sheet.gap().item(texts.get("history.title"), page.addresses().history(), "");
    }

    private void open(Sheet sheet, IncidentState state) {
        sheet.heading(2, wording.title(state.incident()));
        state.said().stream()
                .reduce((one, next) -> next)
                .ifPresent(update -> sheet.line(views.phase(update.phase()) + " – " + texts.moment(update.at()))
                        .body(wording.update(state.incident(), update).text()));
        sheet.item(wording.title(state.incident()), page.addresses().incident(state.incident()), "");
    }

    private void windows(Sheet sheet) {
        List<MaintenanceState> windows = Stream.of(insights.running(), insights.upcoming())
                .flatMap(List::stream)
                .toList();
        if (!windows.isEmpty()) {
            sheet.heading(2, texts.get("kind.maintenance"));
            windows.forEach(state -> sheet.item(
                    wording.title(state.maintenance()),
                    page.addresses().maintenance(state.maintenance().id()),
                    records.window(state.current())));
        }
    }

    private void components(Sheet sheet) {
        for (ComponentEntry entry : page.site().layout()) {
            if (entry instanceof ComponentGroup group) {
                List<Component> shown = group.components().stream()
                        .filter(component -> !insights.isRetired(component))
                        .toList();
                if (!shown.isEmpty()) {
                    sheet.heading(2, wording.name(group));
                    shown.forEach(component -> status(sheet, component));
                }
            } else if (entry instanceof Component component && !insights.isRetired(component)) {
                status(sheet.gap(), component);
            }
        }
    }

    private void status(Sheet sheet, Component component) {
        sheet.item(wording.name(component) + ": "
                + views.status(insights.status(component.id())).word());
    }

    void component(Sheet sheet, Component component) {
        sheet.heading(1, wording.name(component)).line(wording.description(component));
        sheet.line(
                insights.isRetired(component)
                        ? texts.get("component.retired")
                        : views.status(insights.status(component.id())).word());
        uptime(sheet, component);
        List<StatusSpan> spans = insights.spans(component.id());
        sheet.heading(2, texts.get("history.title"));
        for (int i = spans.size() - 1; i >= Math.max(0, spans.size() - NEWEST); i--) {
            span(sheet, spans.get(i));
        }
    }

    private void uptime(Sheet sheet, Component component) {
        for (int days : List.of(30, 90, 365)) {
            Interval window = new Interval(insights.now().minus(Duration.ofDays(days)), insights.now());
            insights.uptime(component, window)
                    .percent()
                    .ifPresent(share -> sheet.item(texts.plural("figure.uptime", days) + ": "
                            + texts.number(share.setScale(2, RoundingMode.DOWN)) + " %"));
        }
    }

    private void span(Sheet sheet, StatusSpan span) {
        String time = texts.moment(span.interval().start())
                + (span.ongoing() ? "" : " – " + texts.moment(span.interval().end()));
        sheet.item(views.status(span.status()).word() + ": " + time);
    }

    void month(Sheet sheet, History history, YearMonth month) {
        sheet.heading(1, texts.month(month.atDay(1)));
        history.days(month).forEach(day -> {
            sheet.heading(2, texts.day(day.date()));
            day.entries().forEach(entry -> entry(sheet, entry));
        });
    }

    private void entry(Sheet sheet, HistoryEntry entry) {
        if (entry instanceof HistoryEntry.OfIncident found) {
            IncidentState state = found.state();
            sheet.item(
                    wording.title(state.incident()),
                    page.addresses().incident(state.incident()),
                    views.phase(state.phase()));
        } else if (entry instanceof HistoryEntry.OfMaintenance found) {
            sheet.item(
                    wording.title(found.state().maintenance()),
                    page.addresses().maintenance(found.id()),
                    records.window(found.occurrence()));
        }
    }
}
