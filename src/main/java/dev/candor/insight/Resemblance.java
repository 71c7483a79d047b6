package dev.candor.insight;

import dev.candor.model.Catalog;
import dev.candor.model.Postmortem;
import dev.candor.model.Section;
import dev.candor.model.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds postmortems that resemble one another and says by what: incidents, causes, components and uncommon words.
 *
 * <p>Of the postmortems that share a trait only the {@value #NEAR} before and after are compared, so the work grows with their number and not with
 * its square.
 */
public final class Resemblance {
    private static final int NEAR = 12;
    private static final int SHOWN = 4;
    private static final int FEW_WORDS = 3;
    private static final int RARE = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private final List<Postmortem> all;
    private final Map<String, Traits> traits = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    private record Traits(List<String> incidents, List<String> causes, Set<String> components, Set<String> words) {
        Stream<String> keys() {
            return Stream.of(
                            incidents.stream().map(id -> "i " + id),
                            causes.stream().map(id -> "c " + id),
                            components.stream().map(id -> "p " + id),
                            words.stream().map(word -> "w " + word))
                    .flatMap(keys -> keys);
        }
    }

    private Resemblance(Catalog catalog) {
        this.all = List.copyOf(catalog.postmortems().values());
    }

    /** Indexes the postmortems of a catalog. */
    public static Resemblance of(Catalog catalog, Insights insights) {
        Resemblance resemblance = new Resemblance(catalog);
        Map<String, Set<String>> words =
                resemblance.all.stream().collect(Collectors.toMap(Postmortem::id, Resemblance::words));
        Map<String, Integer> uses = new HashMap<>();
        words.values().forEach(set -> set.forEach(word -> uses.merge(word, 1, Integer::sum)));
        int most = Math.max(2, resemblance.all.size() / RARE);
        for (int i = 0; i < resemblance.all.size(); i++) {
            Postmortem postmortem = resemblance.all.get(i);
            Set<String> own = words.getOrDefault(postmortem.id(), Set.of());
            own.removeIf(word -> uses.getOrDefault(word, 0) > most || uses.getOrDefault(word, 0) < 2);
            resemblance.add(i, traits(postmortem, own, insights));
        }
        return resemblance;
    }

    private static Traits traits(Postmortem postmortem, Set<String> words, Insights insights) {
        return new Traits(postmortem.incidents(), postmortem.causes(), components(postmortem, insights), words);
    }

    /** The components that a postmortem's incidents affected. */
    public static Set<String> components(Postmortem postmortem, Insights insights) {
        Set<String> components = new LinkedHashSet<>();
        for (String id : postmortem.incidents()) {
            IncidentState state = insights.incidents().get(id);
            if (state != null) {
                components.addAll(state.spans().keySet());
            }
        }
        return components;
    }

    private static Set<String> words(Postmortem postmortem) {
        String summary = postmortem
                .section(SectionKind.SUMMARY)
                .map(Section::body)
                .map(body -> body.source())
                .orElse("");
        return WORD.matcher((postmortem.title() + " " + summary).toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(int index, Traits own) {
        traits.put(all.get(index).id(), own);
        positions.put(all.get(index).id(), index);
        own.keys()
                .forEach(key ->
                        having.computeIfAbsent(key, any -> new ArrayList<>()).add(index));
    }

    /** The postmortems most like one, at most {@value #SHOWN}, the closest first. */
    public List<RelatedPostmortem> of(Postmortem postmortem) {
        Traits own = traits.get(postmortem.id());
        return own == null ? List.of() : closest(own, position(postmortem));
    }

    private List<RelatedPostmortem> closest(Traits own, int self) {
        Comparator<RelatedPostmortem> byWeight = Comparator.comparingInt(RelatedPostmortem::weight);
        return own.keys()
                .flatMap(key -> near(having.getOrDefault(key, List.of()), self))
                .distinct()
                .filter(index -> index != self)
                .map(index -> compare(own, all.get(index)))
                .filter(related -> related.weight() > 0)
                .sorted(byWeight.reversed().thenComparing(related -> position(related.postmortem())))
                .limit(SHOWN)
                .toList();
    }

    private int position(Postmortem postmortem) {
        return positions.getOrDefault(postmortem.id(), 0);
    }

    private static Stream<Integer> near(List<Integer> sorted, int self) {
        int at = Collections.binarySearch(sorted, self);
        int middle = at < 0 ? -at - 1 : at;
        return sorted.subList(Math.max(0, middle - NEAR), Math.min(sorted.size(), middle + NEAR + 1)).stream();
    }

    private RelatedPostmortem compare(Traits own, Postmortem other) {
        Traits its = traits.getOrDefault(other.id(), own);
        List<String> words = shared(own.words(), its.words());
        return new RelatedPostmortem(
                other,
                shared(own.incidents(), its.incidents()),
                shared(own.causes(), its.causes()),
                shared(own.components(), its.components()),
                words.size() < FEW_WORDS ? List.of() : words);
    }

    private static List<String> shared(Collection<String> own, Collection<String> its) {
        return own.stream().filter(its::contains).toList();
    }
}
