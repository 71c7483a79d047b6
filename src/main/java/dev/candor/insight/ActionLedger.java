package dev.candor.insight;

import dev.candor.model.ActionItem;
import dev.candor.model.ActionKind;
import dev.candor.model.ActionStatus;
import dev.candor.model.Postmortem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every action of every postmortem: what is overdue first and the latest of it at the top, then by the day on which it is due, then what is done,
 * the newest first, and what was dropped.
 *
 * @param entries in that order
 * @param untracked postmortems that keep no actions at all, which says nothing about how many are done
 */
public record ActionLedger(List<LedgerEntry> entries, List<Postmortem> untracked) {
    private static final Comparator<LedgerEntry> ORDER = Comparator.comparing(
                    (LedgerEntry entry) -> entry.action().status() == ActionStatus.DROPPED)
            .thenComparing(entry -> !entry.action().status().isPending())
            .thenComparing(Comparator.comparing(LedgerEntry::daysLate).reversed())
            .thenComparing(ActionLedger::sortingDay);

    public ActionLedger {
        entries = List.copyOf(entries);
        untracked = List.copyOf(untracked);
    }

    /**
     * The ledger of some postmortems.
     *
     * @param today on which actions are late or in time
     */
    public static ActionLedger of(Collection<Postmortem> postmortems, LocalDate today) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Postmortem postmortem : postmortems) {
            postmortem
                    .actions()
                    .forEach(action -> entries.add(new LedgerEntry(postmortem, action, late(action, today))));
        }
        entries.sort(ORDER);
        return new ActionLedger(
                entries,
                postmortems.stream()
                        .filter(postmortem -> !postmortem.actionsTracked())
                        .toList());
    }

    private static long late(ActionItem action, LocalDate today) {
        return action.status().isPending()
                ? action.due()
                        .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today)))
                        .orElse(0L)
                : 0;
    }

    private static long sortingDay(LedgerEntry entry) {
        ActionItem action = entry.action();
        return action.status().isPending()
                ? action.due().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)
                : -action.done().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 2);
    }

    /** The day on which an action was closed: the one that it says, or that of the commit. */
    public static Optional<LocalDate> closedOn(ActionItem action, ZoneId zone) {
        return action.done().or(() -> action.closed().map(commit -> LocalDate.ofInstant(commit.at(), zone)));
    }

    /** Whether any postmortem keeps actions at all. */
    public boolean isTracked() {
        return !entries.isEmpty();
    }

    /** Those of the ledger that fulfil a condition, in its order. */
    public List<LedgerEntry> only(Predicate<LedgerEntry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    /** By status; what is overdue is open or in progress. */
    public Map<ActionStatus, List<LedgerEntry>> byStatus() {
        return grouped(entry -> List.of(entry.action().status()));
    }

    /** By what they are meant to achieve; without those that do not say. */
    public Map<ActionKind, List<LedgerEntry>> byKind() {
        return grouped(entry -> entry.action().kind().stream().toList());
    }

    /** By contributing factor of their postmortem. */
    public Map<String, List<LedgerEntry>> byCause() {
        return grouped(entry -> entry.postmortem().causes());
    }

    /** By team as first written, whatever its case; without those that name none. */
    public Map<String, List<LedgerEntry>> byTeam() {
        Map<String, String> names = new TreeMap<>();
        entries.forEach(
                entry -> names.putIfAbsent(team(entry), entry.action().owner().strip()));
        Map<String, List<LedgerEntry>> byTeam = grouped(entry -> List.of(team(entry)));
        Map<String, List<LedgerEntry>> named = new LinkedHashMap<>();
        names.forEach((team, name) -> {
            if (!name.isEmpty()) {
                named.put(name, byTeam.getOrDefault(team, List.of()));
            }
        });
        return named;
    }

    private static String team(LedgerEntry entry) {
        return entry.action().owner().strip().toLowerCase(Locale.ROOT);
    }

    private <K extends Comparable<K>> Map<K, List<LedgerEntry>> grouped(Function<LedgerEntry, List<K>> keys) {
        Map<K, List<LedgerEntry>> groups = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            keys.apply(entry)
                    .forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(entry));
        }
        return groups;
    }
}
