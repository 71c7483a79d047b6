package dev.candor.record;

import dev.candor.model.Audience;
import dev.candor.model.SiteSettings;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What every reader of records needs to know of the site: its words, its zone and the audience. */
final class RecordScope {
    private final SiteSettings site;
    private final Audience audience;
    private final TimeReader times;
    private final References references;
    private final RoleIndex roles;
    private final Map<String, String> components = new HashMap<>();

    RecordScope(SiteSettings site, Audience audience, References references, RoleIndex roles) {
        this.roles = roles;
        this.references = references;
        this.site = site;
        this.audience = audience;
        this.times = TimeReader.of(site);
        site.components()
                .forEach(component -> component.aliases().forEach(alias -> components.put(alias, component.id())));
        site.components().forEach(component -> components.put(component.id(), component.id()));
    }

    SiteSettings site() {
        return site;
    }

    Audience audience() {
        return audience;
    }

    TimeReader times() {
        return times;
    }

    References references() {
        return references;
    }

    /** The language of records themselves. */
    String locale() {
        return site.locales().get(0);
    }

    /**
     * Finds the people whom a record's public texts must not name; empty for the organisation itself, and where there is nobody.
     *
     * @param listed by the record itself, first
     */
    Optional<NameFinder> people(SourceFile file, List<RoleHolder> listed) {
        if (isInternal()) {
            return Optional.empty();
        }
        return NameFinder.of(
                Stream.concat(listed.stream(), roles.around(file).stream()).toList());
    }

    /** Whom records related to the one of a file list. */
    List<RoleHolder> around(SourceFile file) {
        return roles.around(file);
    }

    boolean isInternal() {
        return audience == Audience.INTERNAL;
    }

    /** The id of the component of that id or alias; an unknown one is reported. */
    Optional<String> component(String name, Place place, Problems problems) {
        Optional<String> id = Optional.ofNullable(components.get(name));
        if (id.isEmpty()) {
            problems.error(
                    "unknown-component",
                    place,
                    Quotes.named("unknown component", name),
                    DidYouMean.hint(name, components.keySet()));
        }
        return id;
    }

    /**
     * Passes on what is wrong with a part that a record can do without, and says whether the part may be used: where errors are
     * tolerated they become warnings and the part is left out.
     */
    boolean tolerated(Problems part, Problems record) {
        boolean usable = !part.hasErrors();
        record.addAll(references.tolerant() ? Fallback.soften(part.sorted().stream()) : part.sorted());
        return usable;
    }
}
