package dev.candor.feed;

import dev.candor.page.FigureView;
import dev.candor.page.InsightsView;
import dev.candor.page.LinkView;
import dev.candor.page.TableView;
import java.util.List;
import java.util.Map;

/** Writes pages of figures as text; a drawing is said by the table beside it. */
final class FigureSheets {
    private final Sheet sheet;
    private final Map<String, String> words;

    private FigureSheets(Sheet sheet, Map<String, String> words) {
        this.sheet = sheet;
        this.words = words;
    }

    static void write(Sheet sheet, InsightsView view) {
        new FigureSheets(sheet, view.chrome().words()).all(view);
    }

    private void all(InsightsView view) {
        ViewSheets.head(sheet, view.title(), view.lede());
        view.spans().stream()
                .filter(span -> !span.path().equals(view.chrome().self()))
                .forEach(sheet::link);
        if (!view.incidents().rows().isEmpty()) {
            figures(view);
        }
        title("insights.defined");
        view.definitions().forEach(definition -> sheet.item(definition.label() + ": " + definition.value()));
    }

    private void figures(InsightsView view) {
        table("insights.every", view.incidents());
        sheet.line(view.more());
        table("insights.durations", view.durations());
        table("insights.impact", view.components());
        sheet.line(view.formula());
        title("insights.noticed");
        view.noticed().forEach(share -> sheet.item(share.text() + ": " + share.share()));
        table("insights.recurring", view.recurring());
        follow(view.follow(), view.published());
        table("insights.periods", view.periods());
    }

    private void follow(List<FigureView> figures, List<LinkView> published) {
        if (!figures.isEmpty()) {
            title("insights.follow");
            figures.forEach(figure -> sheet.item(figure.label() + ": " + figure.value()));
            published.forEach(sheet::link);
        }
    }

    private void title(String key) {
        sheet.heading(2, words.get(key));
    }

    private void table(String title, TableView table) {
        if (!table.rows().isEmpty()) {
            title(title);
            sheet.table(
                    table.heads(), table.rows().stream().map(FigureSheets::row).toList());
        }
    }

    private static Sheet.Row row(TableView.Row row) {
        return new Sheet.Row(row.title(), row.link().map(LinkView::path), row.cells());
    }
}
