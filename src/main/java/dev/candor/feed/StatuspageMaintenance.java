package dev.candor.feed;

import dev.candor.insight.MaintenanceState;
import dev.candor.insight.Occurrence;
import dev.candor.model.Component;
import dev.candor.model.Maintenance;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.page.Addresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The scheduled maintenances of the Statuspage contract: one for each window that began and for the next one ahead. */
final class StatuspageMaintenance {

    private static final String BEGUN =
            "Scheduled maintenance is currently in progress. We will provide updates as necessary.";
    private static final String ENDED = "The scheduled maintenance has been completed.";

    private final FeedContext context;
    private final StatuspageSite site;
    private final StatuspageComponents components;
    private final StatuspageUpdates updates;
    private final ComponentBook book;

    StatuspageMaintenance(
            FeedContext context, StatuspageSite site, ComponentBook book, StatuspageComponents components) {
        this.context = context;
        this.site = site;
        this.book = book;
        this.components = components;
        this.updates = new StatuspageUpdates(site, book);
    }

    /** One window of a record that may have many. */
    record Window(MaintenanceState state, Occurrence occurrence) {

        /** Whether it may still take place at a moment. */
        boolean isAhead(Instant now) {
            return occurrence.isUpcoming() && occurrence.planned().end().isAfter(now);
        }

        Instant start() {
            return occurrence.planned().start();
        }

        private Instant end() {
            return occurrence.planned().end();
        }

        private Maintenance maintenance() {
            return state.maintenance();
        }

        private boolean isFirst() {
            return state.occurrences().get(0).equals(occurrence);
        }

        /** The name that stays with it. */
        private String key() {
            return isFirst() ? maintenance().id() : maintenance().id() + " " + start();
        }
    }

    /** The windows of a record that clients are shown. */
    static Stream<Window> windows(MaintenanceState state) {
        Stream<Occurrence> begun =
                state.occurrences().stream().filter(occurrence -> occurrence.phase() != Phase.SCHEDULED);
        Stream<Occurrence> next =
                state.occurrences().stream().filter(Occurrence::isUpcoming).limit(1);
        return Stream.concat(begun, next).map(occurrence -> new Window(state, occurrence));
    }

    ObjectNode object(Window window) {
        List<StatuspageWord> words = words(window);
        String id = site.id("maintenance", window.key());
        List<Component> affected = affected(window);
        StatuspageUpdates.Subject subject =
                new StatuspageUpdates.Subject(id, affected, window.state().spans());
        ObjectNode object = Json.object().put("id", id);
        head(object, window, words);
        object.set("incident_updates", updates.of(subject, words));
        object.set("components", components.of(affected));
        object.putNull("reminder_intervals");
        object.put("scheduled_for", site.time().text(window.start()));
        object.put("scheduled_until", site.time().text(window.end()));
        return object;
    }

    private void head(ObjectNode object, Window window, List<StatuspageWord> words) {
        StatuspageWord last = words.get(words.size() - 1);
        String created = site.time().text(words.get(0).at());
        String changed = site.time().text(last.at());
        object.put("name", window.maintenance().title());
        object.put("status", last.status());
        object.put("created_at", created);
        object.put("updated_at", changed);
        object.putNull("monitoring_at");
        object.put("resolved_at", last.status().equals("completed") ? changed : null);
        object.put("impact", "maintenance");
        object.put(
                "shortlink",
                context.link(new Addresses("").maintenance(window.maintenance().id())));
        object.put("started_at", created);
        object.put("page_id", site.pageId());
    }

    private List<Component> affected(Window window) {
        Set<String> ids = new LinkedHashSet<>(window.maintenance().components().keySet());
        window.occurrence()
                .said()
                .forEach(update -> ids.addAll(update.components().keySet()));
        return book.inOrder(ids);
    }

    /** What was said of a window, oldest first, with the words that Statuspage says where the clock begins and ends it. */
    private List<StatuspageWord> words(Window window) {
        List<StatuspageWord> words = byClock(window);
        String status = "scheduled";
        for (Update update : window.occurrence().said()) {
            status = status(update.phase()).orElse(statusBefore(words, update.at(), status));
            String body = StatuspageBody.of(context.text().html(update.body()));
            words.add(new StatuspageWord(status, update.at(), body));
        }
        return words.stream().sorted(Comparator.comparing(StatuspageWord::at)).toList();
    }

    private List<StatuspageWord> byClock(Window window) {
        Occurrence occurrence = window.occurrence();
        List<StatuspageWord> words = new ArrayList<>();
        if (occurrence.said().isEmpty() || isTurn(occurrence.said().get(0).phase())) {
            words.add(announcement(window));
        }
        boolean silent = occurrence.said().stream().noneMatch(update -> isTurn(update.phase()));
        if (occurrence.phase() != Phase.SCHEDULED && silent) {
            words.add(new StatuspageWord("in_progress", occurrence.actual().start(), BEGUN));
        }
        if (occurrence.phase() == Phase.COMPLETED && !says(occurrence, Phase.COMPLETED)) {
            words.add(new StatuspageWord("completed", occurrence.actual().end(), ENDED));
        }
        return words;
    }

    private StatuspageWord announcement(Window window) {
        Instant announced = Archive.announced(window.state());
        String summary = context.text().html(window.maintenance().summary());
        String body = summary.isBlank() ? Markup.escaped(window.maintenance().title()) : StatuspageBody.of(summary);
        return new StatuspageWord("scheduled", announced, body);
    }

    /** The status that the clock's words have brought about by then. */
    private static String statusBefore(List<StatuspageWord> words, Instant at, String otherwise) {
        return words.stream()
                .filter(word -> !word.at().isAfter(at) && !word.status().equals("scheduled"))
                .reduce((one, next) -> next)
                .map(StatuspageWord::status)
                .orElse(otherwise);
    }

    private static boolean says(Occurrence occurrence, Phase phase) {
        return occurrence.said().stream().anyMatch(update -> update.phase() == phase);
    }

    private static boolean isTurn(Phase phase) {
        return status(phase).filter(status -> !status.equals("scheduled")).isPresent();
    }

    private static Optional<String> status(Phase phase) {
        return switch (phase) {
            case SCHEDULED -> Optional.of("scheduled");
            case IN_PROGRESS -> Optional.of("in_progress");
            case VERIFYING -> Optional.of("verifying");
            case COMPLETED, CANCELLED -> Optional.of("completed");
            default -> Optional.empty();
        };
    }
}
