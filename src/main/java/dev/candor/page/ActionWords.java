package dev.candor.page;

import dev.candor.insight.ActionLedger;
import dev.candor.model.ActionItem;
import dev.candor.model.ActionStatus;
import dev.candor.model.Postmortem;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what became of actions, as of today. */
final class ActionWords {
    private final Texts texts;
    private final LinkView all;
    private final LocalDate today;
    private final ZoneId zone;

    ActionWords(PageContext context) {
        this.texts = context.texts();
        this.all = new LinkView(texts.get("ledger.title"), context.addresses().page("actions"));
        this.zone = context.site().zone();
        this.today = new Views(context).dayOf(context.now());
    }

    /** How many there are and how many are done; that nobody keeps track where nobody does. */
    String summary(Postmortem postmortem) {
        if (!postmortem.actionsTracked()) {
            return texts.get("actions.untracked");
        }
        return summary(postmortem.actions());
    }

    /** How many there are and how many are done. */
    String summary(List<ActionItem> actions) {
        if (actions.isEmpty()) {
            return texts.get("actions.none");
        }
        long done = count(actions, ActionStatus.DONE);
        long late = actions.stream().filter(this::isLate).count();
        String counts = texts.plural("actions.count", actions.size());
        String so = texts.get("actions.done", Map.of("counts", counts, "done", texts.number(number(done))));
        return late == 0 ? so : texts.plural("actions.late", late, Map.of("so", so));
    }

    private static long count(List<ActionItem> actions, ActionStatus status) {
        return actions.stream().filter(action -> action.status() == status).count();
    }

    private static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }

    /**
     * The actions of a postmortem.
     *
     * @param began the first day of its incidents, before which nothing can have been done about them
     */
    ActionsView actions(Postmortem postmortem, Optional<LocalDate> began) {
        List<ActionsView.Row> rows =
                postmortem.actions().stream().map(action -> row(action, began)).toList();
        boolean owners = rows.stream().anyMatch(row -> !row.owner().isEmpty());
        boolean dates = rows.stream().anyMatch(row -> !row.when().isEmpty());
        return new ActionsView(summary(postmortem), all, dates, owners, rows);
    }

    /** An action, as the table of its postmortem and the ledger show it. */
    ActionsView.Row row(ActionItem action, Optional<LocalDate> began) {
        boolean late = isLate(action);
        String kind =
                action.kind().map(found -> texts.get("action." + word(found))).orElse("");
        return new ActionsView.Row(
                action.title(),
                action.ticket().map(URI::toString).orElse(""),
                kind,
                texts.get(late ? "action.overdue" : "action." + word(action.status())),
                late,
                when(action, began),
                action.owner());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private boolean isLate(ActionItem action) {
        return action.status().isPending()
                && action.due().filter(today::isAfter).isPresent();
    }

    private String when(ActionItem action, Optional<LocalDate> began) {
        return switch (action.status()) {
            case OPEN, IN_PROGRESS -> action.due().map(this::due).orElse("");
            case DONE ->
                ActionLedger.closedOn(action, zone).map(day -> done(day, began)).orElse("");
            case DROPPED -> action.reason();
        };
    }

    private String due(LocalDate day) {
        String by = texts.get("action.due", Map.of("day", texts.day(day)));
        return today.isAfter(day)
                ? texts.plural("action.days_late", ChronoUnit.DAYS.between(day, today), Map.of("due", by))
                : by;
    }

    private String done(LocalDate day, Optional<LocalDate> began) {
        boolean before = began.filter(day::isBefore).isPresent();
        return before ? texts.get("action.done_before", Map.of("day", texts.day(day))) : texts.day(day);
    }
}
