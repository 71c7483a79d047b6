package dev.candor.feed;

import dev.candor.page.InsightsView;
import dev.candor.page.LinkView;
import dev.candor.page.TableView;
import java.util.Map;

/** Writes pages of figures as text; a drawing is said by the table beside it. */
final class FigureSheets {
    /** Of the records behind a figure; the report is read in one go, and its other formats have all of them. */
    private static final int MOST_IN_A_REPORT = 9;

    private final Sheet sheet;
    private final Map<String, String> words;
    private final int most;

    private FigureSheets(Sheet sheet, Map<String, String> words, int most) {
        this.sheet = sheet;
        this.words = words;
        this.most = most;
    }

    static void write(Sheet sheet, InsightsView view) {
        new FigureSheets(sheet, view.chrome().words(), Integer.MAX_VALUE).all(view);
    }

    /** Without what leads to other pages, and with no more than some records behind each figure. */
    static void report(Sheet sheet, InsightsView view) {
        ViewSheets.head(sheet, view.title(), view.lede());
        new FigureSheets(sheet, view.chrome().words(), MOST_IN_A_REPORT).content(view);
    }

    private void all(InsightsView view) {
        ViewSheets.head(sheet, view.title(), view.lede());
        view.spans().stream()
                .filter(span -> !span.path().equals(view.chrome().self()))
                .forEach(sheet::link);
        content(view);
    }

    private void content(InsightsView view) {
        if (!view.incidents().rows().isEmpty()) {
            figures(view);
        }
        title("insights.defined");
        view.definitions().forEach(definition -> sheet.item(definition.label() + ": " + definition.value()));
        table("insights.every", view.incidents());
        sheet.line(view.more());
    }

    private void figures(InsightsView view) {
        title("insights.durations");
        durations(view.durations());
        table("insights.impact", view.components());
        view.formulas().forEach(sheet::line);
        title("insights.noticed");
        view.noticed().forEach(share -> sheet.item(share.text() + ": " + share.share()));
        table("insights.recurring", view.recurring());
        table("insights.follow", view.follow());
        if (!view.published().rows().isEmpty()) {
            durations(view.published());
        }
        title("insights.periods");
        plainRows(view.periods());
    }

    private void title(String key) {
        sheet.heading(2, words.getOrDefault(key, key));
    }

    private void table(String title, TableView table) {
        if (!table.rows().isEmpty()) {
            title(title);
            rows(table);
        }
    }

    private void rows(TableView table) {
        plainRows(table);
        table.rows().forEach(this::records);
        sheet.gap();
    }

    /** In a report the median stands for many durations; below ten there is none and they are listed. */
    private void durations(TableView table) {
        plainRows(table);
        table.rows().stream().filter(row -> isWhole() || row.label().isEmpty()).forEach(this::records);
        sheet.gap();
    }

    private boolean isWhole() {
        return most == Integer.MAX_VALUE;
    }

    private void records(TableView.Row row) {
        if (!row.records().isEmpty()) {
            sheet.heading(3, row.title()).line(isWhole() ? row.label() : "");
            row.records().stream().limit(most).forEach(sheet::link);
        }
    }

    private void plainRows(TableView table) {
        sheet.table(table.heads(), table.rows().stream().map(FigureSheets::row).toList());
    }

    private static Sheet.Row row(TableView.Row row) {
        return new Sheet.Row(row.title(), row.link().map(LinkView::path), row.cells());
    }
}
