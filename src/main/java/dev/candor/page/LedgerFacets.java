package dev.candor.page;

import dev.candor.insight.ActionLedger;
import dev.candor.insight.LedgerEntry;
import dev.candor.model.ActionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the ledger can be narrowed down by: state, team, kind and contributing factor. */
final class LedgerFacets {
    private final PageContext context;
    private final ActionLedger ledger;
    private final List<Facet<LedgerEntry>> found = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    LedgerFacets(PageContext context, ActionLedger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /** All that any action has; two values of one address are one. */
    List<Facet<LedgerEntry>> all() {
        Texts texts = context.texts();
        add("state", "overdue", texts.get("action.overdue"), ledger.only(LedgerEntry::isOverdue));
        for (ActionStatus status : ActionStatus.values()) {
            add(
                    "state",
                    word(status),
                    texts.get("action." + word(status)),
                    ledger.byStatus().getOrDefault(status, List.of()));
        }
        ledger.byTeam().forEach((team, entries) -> add("team", Segments.of(team), team, entries));
        ledger.byKind().forEach((kind, entries) -> add("kind", word(kind), texts.get("action." + word(kind)), entries));
        ledger.byCause()
                .forEach((cause, entries) ->
                        add("cause", Segments.of(cause), context.wording().cause(cause), entries));
        return found;
    }

    private void add(String trait, String id, String title, List<LedgerEntry> entries) {
        String segment = id.replace('_', '-');
        if (!entries.isEmpty() && taken.add(trait + " " + segment)) {
            found.add(new Facet<>(trait, segment, title, entries));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
