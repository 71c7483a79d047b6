package dev.candor.record;

import dev.candor.model.Component;
import dev.candor.model.ComponentEntry;
import dev.candor.model.ComponentGroup;
import dev.candor.model.Slo;
import dev.candor.problem.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the components of a site and their groups, in the order shown. */
final class ComponentsReader {
    private static final BigDecimal ALWAYS = BigDecimal.valueOf(100);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(366);

    private final Duration window;
    private final ComponentIds ids;

    /** For a site whose SLOs are measured over this window unless a component says otherwise. */
    ComponentsReader(Problems problems, Duration window) {
        this.window = window;
        this.ids = new ComponentIds(problems);
    }

    /** What the {@code components} key lists; an entry without an id is left out, with an error. */
    List<ComponentEntry> read(Fields site) {
        List<Fields> entries = site.maps("components");
        List<Parsed> parsed = entries.stream().map(this::entry).toList();
        List<ComponentEntry> layout = new ArrayList<>();
        parsed.forEach(entry -> entry.asEntry(ids).ifPresent(layout::add));
        return List.copyOf(layout);
    }

    /** The {@code slo_window} of a site or of a component: one day to a year. */
    static Optional<Duration> window(Fields fields) {
        Optional<Duration> window = fields.duration("slo_window");
        boolean fits = window.filter(length -> length.toDays() >= 1 && length.compareTo(LONGEST_WINDOW) <= 0)
                .isPresent();
        if (window.isPresent() && !fits) {
            fields.error(
                    "slo_window",
                    "bad-window",
                    fields.name("slo_window") + " is not between a day and a year",
                    "write it as 30d");
        }
        return window.filter(length -> fits);
    }

    private Parsed entry(Fields fields) {
        return fields.has("group") ? group(fields) : new Parsed.Single(component(fields));
    }

    private Parsed group(Fields fields) {
        String name = fields.requiredText("group");
        Optional<String> id = fields.text("id").filter(own -> ids.claim(own, fields.place("id")));
        List<Component> members = new ArrayList<>();
        fields.maps("components").forEach(member -> component(member).ifPresent(members::add));
        Parsed group = new Parsed.Group(id, name, fields.text("description").orElse(""), members);
        fields.finish();
        return group;
    }

    private Optional<Component> component(Fields fields) {
        String id = fields.requiredText("id");
        Component component = new Component(
                id,
                name(fields, id),
                fields.text("description").orElse(""),
                slo(fields),
                fields.date("since"),
                fields.date("retired"),
                aliases(fields));
        fields.finish();
        checkLife(component, fields);
        return !id.isEmpty() && ids.claim(id, fields.place("id")) ? Optional.of(component) : Optional.empty();
    }

    private static void checkLife(Component component, Fields fields) {
        LocalDate since = component.since().orElse(LocalDate.MIN);
        if (component.retired().filter(day -> day.isBefore(since)).isPresent()) {
            String message = fields.name("retired") + " is before its since";
            fields.error("retired", "end-before-start", message, "check both dates");
        }
    }

    private String name(Fields fields, String id) {
        String name = fields.value("name").isPresent() ? fields.title("name") : id;
        ids.look(name, fields.place("name"));
        return name;
    }

    private List<String> aliases(Fields fields) {
        return fields.scalars("aliases").stream()
                .filter(alias -> ids.claim(alias.text().strip(), alias.place()))
                .map(alias -> alias.text().strip())
                .toList();
    }

    private Optional<Slo> slo(Fields fields) {
        Duration over = window(fields).orElse(window);
        Optional<String> text = fields.text("slo");
        Optional<BigDecimal> percent = text.map(value -> value.replaceAll("\\s*%$", ""))
                .flatMap(Numbers::decimal)
                .filter(value -> value.signum() > 0 && value.compareTo(ALWAYS) < 0);
        if (text.isPresent() && percent.isEmpty()) {
            fields.error(
                    "slo",
                    "bad-slo",
                    fields.name("slo") + " is not a percentage above 0 and below 100",
                    "write it as 99.9");
        }
        return percent.map(value -> new Slo(value, over));
    }

    /** An entry before the ids of groups are known, which give way to those of components. */
    private sealed interface Parsed {
        Optional<ComponentEntry> asEntry(ComponentIds ids);

        record Single(Optional<Component> component) implements Parsed {
            @Override
            public Optional<ComponentEntry> asEntry(ComponentIds ids) {
                return component.map(entry -> entry);
            }
        }

        record Group(Optional<String> id, String name, String description, List<Component> members) implements Parsed {
            @Override
            public Optional<ComponentEntry> asEntry(ComponentIds ids) {
                return Optional.of(
                        new ComponentGroup(id.orElseGet(() -> ids.derived(name)), name, description, members));
            }
        }
    }
}
