package dev.candor.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in a sentence how much happened. */
final class HistoryCounts {
    private final Texts texts;
    private final HistoryRecords records;

    HistoryCounts(PageContext context, HistoryRecords records) {
        this.texts = context.texts();
        this.records = records;
    }

    /** How much of each kind happened in some months. */
    String sentence(List<YearMonth> months) {
        List<String> counts = new ArrayList<>();
        for (String kind : List.of("incident", "maintenance", "notice", "drill")) {
            int count = records.count(months, kind);
            if (count > 0) {
                counts.add(texts.plural("count." + kind, count));
            }
        }
        return counts.isEmpty()
                ? texts.get("history.nothing")
                : texts.get("history.sentence", Map.of("counts", texts.list(counts)));
    }
}
