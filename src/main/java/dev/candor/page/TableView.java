package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures.
 *
 * @param heads of its columns, the first of which names what a row is about
 */
public record TableView(List<String> heads, List<Row> rows) {
    public TableView {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param link what it is about, where that has a page
     * @param cells the other columns' values
     * @param records the records behind the values
     * @param label what these are, to be opened; empty where they are few enough to be shown at once
     */
    public record Row(
            String title, Optional<LinkView> link, List<String> cells, List<LinkView> records, String label) {}
}
