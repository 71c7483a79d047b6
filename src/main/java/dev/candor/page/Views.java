package dev.candor.page;

import dev.candor.insight.IncidentState;
import dev.candor.insight.MaintenanceState;
import dev.candor.insight.PassageHistory;
import dev.candor.model.ComponentStatus;
import dev.candor.model.ContentRecord;
import dev.candor.model.Impact;
import dev.candor.model.Incident;
import dev.candor.model.InternalNotes;
import dev.candor.model.Maintenance;
import dev.candor.model.MarkdownText;
import dev.candor.model.Phase;
import dev.candor.model.Update;
import dev.candor.problem.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the small views that pages of every kind share. */
public final class Views {
    /** Stands for a moment until the sentence is cut there; no text of a record can hold it. */
    private static final String MOMENT = "\u0001";

    private static final DateTimeFormatter ANCHOR =
            DateTimeFormatter.ofPattern("'u-'yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PageContext context;
    private final Texts texts;
    private final Wording wording;

    /** The views of one locale. */
    public Views(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        this.wording = context.wording();
    }

    /** A moment with year and zone. */
    public TimeView moment(Instant moment) {
        return new TimeView(moment.toString(), texts.moment(moment));
    }

    /** A moment where year and zone are named nearby. */
    public TimeView shortMoment(Instant moment) {
        return new TimeView(moment.toString(), texts.shortMoment(moment));
    }

    /** The beginning of what ends at a moment: without the zone where the end names it on the same day. */
    public TimeView start(Instant start, Instant end) {
        return new TimeView(
                start.toString(), namedOnce(start, end) ? texts.momentWithoutZone(start) : texts.moment(start));
    }

    /** The same where the day is named nearby: the clock time alone. */
    public TimeView clock(Instant start, Instant end) {
        return new TimeView(
                start.toString(), namedOnce(start, end) ? texts.clockWithoutZone(start) : texts.clock(start));
    }

    private boolean namedOnce(Instant start, Instant end) {
        return dayOf(start).equals(dayOf(end)) && offset(start).equals(offset(end));
    }

    private ZoneOffset offset(Instant moment) {
        return context.site().zone().getRules().getOffset(moment);
    }

    /** The end of what began at a moment: the clock time alone on the same day. */
    public TimeView end(Instant start, Instant end) {
        boolean sameDay = dayOf(start).equals(dayOf(end));
        return new TimeView(end.toString(), sameDay ? texts.clock(end) : texts.moment(end));
    }

    /**
     * A sentence with a moment in it.
     *
     * @param key of a text with the blank {@code time}
     */
    public TimedView timed(String key, TimeView at) {
        String[] parts = texts.get(key, Map.of("time", MOMENT)).split(MOMENT, 2);
        return new TimedView(parts[0], at, parts.length > 1 ? parts[1] : "");
    }

    /** A day. */
    public TimeView day(LocalDate day) {
        return new TimeView(DateTimeFormatter.ISO_LOCAL_DATE.format(day), texts.day(day));
    }

    /** The day of a moment in the site's zone. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(context.site().zone()).toLocalDate();
    }

    /** A component's status. */
    public StateView status(ComponentStatus status) {
        return new StateView(css(status), texts.get("status." + word(status)));
    }

    /** The shape and colour of a status. */
    public static String css(ComponentStatus status) {
        return switch (status) {
            case OPERATIONAL -> "op";
            case UNDER_MAINTENANCE -> "maint";
            case DEGRADED_PERFORMANCE -> "degraded";
            case PARTIAL_OUTAGE -> "partial";
            case MAJOR_OUTAGE -> "major";
        };
    }

    /** The worst thing that an incident does while it is open, and that it did once it is over. */
    public StateView state(IncidentState state) {
        ComponentStatus now = ComponentStatus.worst(state.current().values());
        if (state.open() && now != ComponentStatus.OPERATIONAL) {
            return status(now);
        }
        ComponentStatus worst = worst(state);
        return worst == ComponentStatus.OPERATIONAL ? byImpact(state.impact()) : status(worst);
    }

    private static ComponentStatus worst(IncidentState state) {
        return ComponentStatus.worst(state.spans().values().stream()
                .flatMap(List::stream)
                .map(span -> span.status())
                .toList());
    }

    private StateView byImpact(Impact impact) {
        return switch (impact) {
            case NONE -> new StateView("note", texts.get("impact.none"));
            case MAINTENANCE -> new StateView("maint", texts.get("impact.maintenance"));
            case MINOR -> new StateView("degraded", texts.get("impact.minor"));
            case MAJOR -> new StateView("partial", texts.get("impact.major"));
            case CRITICAL -> new StateView("major", texts.get("impact.critical"));
        };
    }

    /** The phase of a maintenance window. */
    public StateView state(MaintenanceState state) {
        String css = switch (state.phase()) {
            case CANCELLED -> "note";
            case COMPLETED -> "op";
            default -> "maint";
        };
        return new StateView(css, phase(state.phase()));
    }

    /** What a record keeps inside; empty in a public build. */
    public List<FigureView> internal(ContentRecord entry) {
        List<FigureView> facts = new ArrayList<>();
        InternalNotes notes = entry.meta().internal();
        notes.roles().forEach((role, people) -> facts.add(fact(role, String.join(", ", people))));
        notes.facts().forEach((name, value) -> facts.add(fact(name, value)));
        return List.copyOf(facts);
    }

    private static FigureView fact(String name, String value) {
        return new FigureView(name.replace('_', ' '), value, "");
    }

    /** A share, such as {@code 99.71 %}, rounded down so that a loss never reads as a hundred. */
    public String percent(BigDecimal share) {
        BigDecimal shown = share.setScale(2, RoundingMode.DOWN).stripTrailingZeros();
        return texts.get("percent", Map.of("number", texts.number(shown.scale() < 0 ? shown.setScale(0) : shown)));
    }

    /** A phase's name. */
    public String phase(Phase phase) {
        return texts.get("phase." + word(phase));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The names of components in the order of the site's list. */
    public String components(Map<String, ?> byId) {
        return texts.list(context.site().components().stream()
                .filter(component -> byId.containsKey(component.id()))
                .map(wording::name)
                .toList());
    }

    /** Updates newest first. */
    public List<UpdateView> updates(ContentRecord entry, List<Update> oldestFirst) {
        EditMarks marks = new EditMarks(context, entry);
        Map<Instant, UpdateView> views = new TreeMap<>(Comparator.reverseOrder());
        marks.gaps().forEach(gone -> gone.passage().at().ifPresent(at -> views.put(at, gap(entry, gone, marks))));
        List<UpdateView> shown = new ArrayList<>();
        for (Update update : oldestFirst) {
            shown.add(update(entry, update, marks));
        }
        Collections.reverse(shown);
        return views.isEmpty() ? List.copyOf(shown) : merged(oldestFirst, shown, views);
    }

    /** Puts gaps between the updates they stood between, newest first. */
    private static List<UpdateView> merged(
            List<Update> oldestFirst, List<UpdateView> shown, Map<Instant, UpdateView> gaps) {
        List<UpdateView> all = new ArrayList<>();
        Map<Instant, UpdateView> rest = new TreeMap<>(Comparator.reverseOrder());
        rest.putAll(gaps);
        for (int i = 0; i < shown.size(); i++) {
            Instant at = oldestFirst.get(oldestFirst.size() - 1 - i).at();
            List<Instant> newer =
                    rest.keySet().stream().filter(gap -> gap.isAfter(at)).toList();
            newer.forEach(gap -> all.add(rest.remove(gap)));
            all.add(shown.get(i));
        }
        all.addAll(rest.values());
        return List.copyOf(all);
    }

    private UpdateView gap(ContentRecord entry, PassageHistory gone, EditMarks marks) {
        Instant at = gone.passage().at().orElseThrow();
        MarkdownText nothing = new MarkdownText("", Place.of(entry.id()));
        Update update = new Update(gone.passage().phase(), at, Map.of(), Optional.empty(), nothing, nothing.place());
        return new UpdateView(
                anchor(update),
                phase(update.phase()),
                inYearOf(entry, at),
                nothing,
                "",
                "",
                List.of(),
                marks.gap(gone));
    }

    private UpdateView update(ContentRecord entry, Update update, EditMarks marks) {
        Wording.Worded body = wording.update(entry, update);
        boolean foreign = !body.language().equals(texts.locale());
        return new UpdateView(
                anchor(update),
                phase(update.phase()),
                inYearOf(entry, update.at()),
                body.text(),
                foreign ? body.language() : "",
                foreign ? texts.language(body.language()) : "",
                changes(update),
                marks.of(update));
    }

    /** A moment with its year only where that is not the record's own, which the page names. */
    private TimeView inYearOf(ContentRecord entry, Instant moment) {
        Instant own = entry instanceof Incident incident
                ? incident.started()
                : entry instanceof Maintenance maintenance
                        ? maintenance.scheduled().start()
                        : moment;
        boolean sameYear = dayOf(own).getYear() == dayOf(moment).getYear();
        return sameYear ? shortMoment(moment) : moment(moment);
    }

    /** The fragment of an update: its time, so that it never moves when others are added. */
    public static String anchor(Update update) {
        return ANCHOR.format(update.at());
    }

    private List<String> changes(Update update) {
        return context.site().components().stream()
                .filter(component -> update.components().containsKey(component.id()))
                .map(component -> texts.get(
                        "update.change",
                        Map.of(
                                "component",
                                wording.name(component),
                                "status",
                                texts.get("status."
                                        + word(update.components()
                                                .getOrDefault(component.id(), ComponentStatus.OPERATIONAL))))))
                .toList();
    }
}
