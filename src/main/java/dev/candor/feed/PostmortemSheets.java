package dev.candor.feed;

import dev.candor.page.ActionsView;
import dev.candor.page.FigureView;
import dev.candor.page.LinkView;
import dev.candor.page.PartView;
import dev.candor.page.PostmortemView;
import dev.candor.page.TimelineView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a postmortem as text in the order of its page, computed figures included; the drawing is said by the list of its moments. */
final class PostmortemSheets {
    private final Sheet sheet;
    private final PostmortemView view;
    private final Map<String, String> words;

    private PostmortemSheets(Sheet sheet, PostmortemView view) {
        this.sheet = sheet;
        this.view = view;
        this.words = view.chrome().words();
    }

    static void write(Sheet sheet, PostmortemView view) {
        new PostmortemSheets(sheet, view).all();
    }

    private void all() {
        head();
        told("opening", List.of(), view.opening());
        told("impact", view.figures(), view.impact());
        timeline(view.timeline());
        factors();
        told("response", view.response(), view.responded());
        told("learned", List.of(), view.learned());
        title("actions");
        action(sheet, view.actions());
        parts(view.acted());
        communication();
        related();
        told("internal", view.internal(), List.of());
    }

    private void head() {
        sheet.heading(1, view.title()).line(view.status());
        Stream.concat(view.published().stream().map(day -> day.text()), view.facts().stream())
                .forEach(sheet::item);
        view.edits().marks().forEach(sheet::item);
        String incident = words.getOrDefault("kind.incident", "");
        view.covers().forEach(found -> sheet.item(found.text(), found.path(), incident));
        sheet.gap().body(view.lede().body());
    }

    private void title(String section) {
        sheet.heading(2, words.getOrDefault("section." + section, words.getOrDefault(section, section)));
    }

    private void told(String section, List<FigureView> figures, List<PartView> parts) {
        if (!figures.isEmpty() || !parts.isEmpty()) {
            title(section);
            figures.forEach(this::figure);
            parts(parts);
        }
    }

    private void figure(FigureView figure) {
        String note = figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
        sheet.item(figure.label() + ": " + figure.value() + note);
    }

    private void parts(List<PartView> parts) {
        sheet.gap();
        for (PartView part : parts) {
            if (!part.title().isEmpty()) {
                sheet.heading(3, part.title());
            }
            sheet.body(part.body().body());
        }
    }

    private void timeline(TimelineView timeline) {
        if (!timeline.moments().isEmpty() || !timeline.texts().isEmpty()) {
            title("timeline");
            sheet.line(view.chrome().footer().zone());
            timeline.moments().forEach(this::moment);
            parts(timeline.texts());
        }
    }

    private void moment(TimelineView.Moment moment) {
        String label = moment.label().isEmpty() ? "" : " – " + moment.label();
        String update = moment.update().stream()
                .findFirst()
                .map(found -> ": " + found.text())
                .orElse("");
        sheet.heading(3, moment.at().text() + label + update).body(moment.text().body());
    }

    private void factors() {
        if (!view.causes().isEmpty() || !view.factors().isEmpty()) {
            title("factors");
            view.causes().forEach(cause -> sheet.item(cause.name(), cause.path(), ""));
            parts(view.factors());
        }
    }

    /** What is done after an incident. */
    private static void action(Sheet sheet, ActionsView actions) {
        sheet.line(actions.summary());
        actions.rows().forEach(row -> sheet.item(said(row)));
        sheet.link(actions.all());
    }

    /** An action in a line. */
    static String said(ActionsView.Row row) {
        List<String> facts = Stream.of(row.state(), row.kind(), row.when(), row.owner(), row.ticket())
                .filter(fact -> !fact.isEmpty())
                .toList();
        return row.title() + " – " + String.join(", ", facts);
    }

    private void communication() {
        if (!view.communication().isEmpty() || !view.communicated().isEmpty()) {
            title("communication");
            for (PostmortemView.Told told : view.communication()) {
                if (!told.incident().isEmpty()) {
                    sheet.heading(3, told.incident());
                }
                told.figures().forEach(this::figure);
            }
            parts(view.communicated());
        }
    }

    private void related() {
        if (!view.related().isEmpty()
                || !view.recurred().isEmpty()
                || !view.links().isEmpty()) {
            title("related");
            parts(view.recurred());
            for (PostmortemView.Related other : view.related()) {
                LinkView link = other.link();
                sheet.item(link.text(), link.path(), String.join(", ", other.facts()));
            }
            view.links().forEach(link -> sheet.item(link.text() + ": " + link.href()));
        }
    }
}
