package dev.candor.feed;

import dev.candor.page.ArchiveView;
import dev.candor.page.DayView;
import dev.candor.page.FacetView;
import dev.candor.page.FilterView;
import dev.candor.page.HistoryLine;
import dev.candor.page.HistoryView;
import dev.candor.page.InsightsView;
import dev.candor.page.LedgerView;
import dev.candor.page.LinkView;
import dev.candor.page.PageSpec;
import dev.candor.page.PostmortemView;
import dev.candor.page.StateView;
import dev.candor.page.SubscribeView;
import dev.candor.page.TimeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes lists and choices as text, from what their pages' templates show. */
final class ViewSheets {

    private ViewSheets() {}

    /** Writes a page; one that nothing is known of as its title and what it says of itself. */
    static void write(Sheet sheet, Record view) {
        if (view instanceof FacetView found) {
            facet(sheet, found);
        } else if (view instanceof HistoryView found) {
            history(sheet, found);
        } else if (view instanceof ArchiveView found) {
            archive(sheet, found);
        } else if (view instanceof SubscribeView found) {
            subscribe(sheet, found);
        } else if (view instanceof LedgerView found) {
            ledger(sheet, found);
        } else if (view instanceof PostmortemView found) {
            PostmortemSheets.write(sheet, found);
        } else if (view instanceof InsightsView found) {
            FigureSheets.write(sheet, found);
        } else if (view instanceof PageSpec.Localized found) {
            head(sheet, found.chrome().title(), found.chrome().description());
        }
    }

    static Sheet head(Sheet sheet, String title, String lede) {
        return sheet.heading(1, title).line(lede);
    }

    private static void facet(Sheet sheet, FacetView view) {
        head(sheet, view.title(), view.lede()).link(view.kind());
        for (FacetView.Month month : view.months()) {
            sheet.heading(2, month.title());
            month.days().stream().filter(day -> !day.lines().isEmpty()).forEach(day -> day(sheet, day));
        }
        pager(sheet, view.older(), view.newer());
    }

    private static void day(Sheet sheet, DayView day) {
        sheet.heading(3, day.text());
        day.lines().forEach(line -> entry(sheet, line));
    }

    private static void entry(Sheet sheet, HistoryLine line) {
        Stream<String> when = Stream.of(line.when().stream().map(TimeView::text).toList())
                .filter(times -> !times.isEmpty())
                .map(times -> String.join(" – ", times));
        Stream<String> said = Stream.of(Stream.of(line.state()).map(StateView::word), when, line.facts().stream())
                .flatMap(words -> words);
        sheet.item(line.title(), line.path(), String.join(", ", said.toList()));
    }

    private static void pager(Sheet sheet, Optional<LinkView> older, Optional<LinkView> newer) {
        sheet.gap();
        older.ifPresent(sheet::link);
        newer.ifPresent(sheet::link);
    }

    private static void history(Sheet sheet, HistoryView view) {
        Map<String, String> words = view.chrome().words();
        head(sheet, view.chrome().title(), view.lede());
        for (HistoryView.CountTable table : view.tables()) {
            List<String> heads = List.of(
                    table.head(),
                    words.get("history.incidents"),
                    words.get("history.maintenance"),
                    words.get("history.minutes"));
            sheet.heading(2, table.title());
            sheet.table(heads, table.rows().stream().map(ViewSheets::count).toList());
        }
        filters(sheet, view.filters());
    }

    private static Sheet.Row count(HistoryView.CountRow row) {
        return new Sheet.Row(
                row.text(), Optional.of(row.path()), List.of(row.incidents(), row.maintenance(), row.minutes()));
    }

    private static void filters(Sheet sheet, List<FilterView> filters) {
        for (FilterView filter : filters) {
            sheet.heading(2, filter.title());
            filter.choices().stream()
                    .filter(choice -> !choice.current())
                    .forEach(choice -> sheet.item(choice.text(), choice.path(), choice.count()));
        }
    }

    private static void archive(Sheet sheet, ArchiveView view) {
        head(sheet, view.title(), view.lede()).link(view.kind());
        if (!view.expected().isEmpty()) {
            sheet.heading(2, view.chrome().words().getOrDefault("archive.expected", ""));
            view.expected()
                    .forEach(due ->
                            sheet.item(due.incident().text(), due.incident().path(), due.text()));
        }
        view.lines().forEach(line -> postmortem(sheet, line));
        pager(sheet, view.older(), view.newer());
        boolean whole = view.filters().stream()
                .allMatch(filter -> filter.choices().get(0).current());
        filters(sheet, whole ? view.filters() : List.of());
    }

    private static void postmortem(Sheet sheet, ArchiveView.Line line) {
        List<String> facts = new ArrayList<>();
        line.published().map(TimeView::text).ifPresent(facts::add);
        facts.addAll(line.facts());
        sheet.heading(2, line.link().text()).body(line.excerpt().body());
        sheet.item(line.link().text(), line.link().path(), String.join(", ", facts));
        line.covers().forEach(sheet::link);
    }

    private static void ledger(Sheet sheet, LedgerView view) {
        head(sheet, view.title(), view.lede()).line(view.summary());
        view.files().forEach(sheet::link);
        sheet.gap();
        for (LedgerView.Row row : view.rows()) {
            LinkView postmortem = row.postmortem();
            sheet.item(PostmortemSheets.said(row.action()), postmortem.path(), postmortem.text());
        }
        if (!view.untracked().isEmpty()) {
            sheet.heading(2, view.chrome().words().getOrDefault("actions.untracked", ""));
            view.untracked().forEach(sheet::link);
        }
        pager(sheet, view.older(), view.newer());
    }

    private static void subscribe(Sheet sheet, SubscribeView view) {
        head(sheet, view.title(), view.lede());
        for (SubscribeView.Section section : view.sections()) {
            sheet.heading(2, section.title());
            section.offers().forEach(offer -> sheet.item(offer.label(), offer.path(), ""));
            section.snippets().forEach(snippet -> sheet.code(snippet.label(), snippet.code()));
        }
        for (SubscribeView.Group group : view.components()) {
            sheet.heading(3, group.name());
            group.offers().forEach(sheet::link);
        }
    }
}
