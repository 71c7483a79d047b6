package dev.candor.page;

import dev.candor.output.SitePath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of an index that is narrowed down by traits, and the choices that lead from one to another. */
final class FacetPages<T> {
    private final PageContext context;
    private final String base;
    private final int all;
    private final Map<String, List<Facet<T>>> byTrait = new LinkedHashMap<>();

    /**
     * For an index.
     *
     * @param base the index's address below the locale's root, such as {@code history}
     * @param all how many records it has
     * @param facets in the order in which they are offered
     */
    FacetPages(PageContext context, String base, int all, List<Facet<T>> facets) {
        this.context = context;
        this.base = base;
        this.all = all;
        facets.forEach(facet ->
                byTrait.computeIfAbsent(facet.trait(), any -> new ArrayList<>()).add(facet));
    }

    /**
     * One page of a facet.
     *
     * @param front the facet's first page, the same for all its pages
     * @param records those that the page shows, the newest first
     */
    record Page<T>(
            Facet<T> facet,
            SitePath front,
            SitePath path,
            List<T> records,
            Optional<SitePath> newer,
            Optional<SitePath> older) {}

    /** Every page of every facet. */
    Stream<Page<T>> pages() {
        return byTrait.values().stream().flatMap(List::stream).flatMap(this::pages);
    }

    private Stream<Page<T>> pages(Facet<T> facet) {
        Chunks<T> chunks = Chunks.of(facet.records());
        int last = chunks.numbered();
        List<Page<T>> pages = new ArrayList<>();
        for (int number = last + 1; number >= 1; number--) {
            pages.add(new Page<>(
                    facet,
                    path(facet),
                    path(facet, number, last),
                    number > last ? chunks.front() : chunks.page(number),
                    number > last ? Optional.empty() : Optional.of(path(facet, number + 1, last)),
                    number == 1 ? Optional.empty() : Optional.of(path(facet, number - 1, last))));
        }
        return pages.stream();
    }

    private SitePath path(Facet<T> facet, int number, int last) {
        return number > last ? path(facet) : context.addresses().page(address(facet) + "/" + number);
    }

    private String address(Facet<T> facet) {
        return base + "/" + facet.trait() + "/" + facet.id();
    }

    /** The first page of a facet. */
    SitePath path(Facet<T> facet) {
        return context.addresses().page(address(facet));
    }

    /** Where a trait's value has its page; absent where no record has it. */
    Optional<SitePath> path(String trait, String id) {
        return byTrait.getOrDefault(trait, List.of()).stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .map(this::path);
    }

    /**
     * The choices as a page offers them; values without records are left out.
     *
     * @param front the first page of the facet that the page shows, or any other page for the whole list
     */
    List<FilterView> filters(SitePath front) {
        List<FilterView> filters = new ArrayList<>();
        byTrait.forEach((trait, facets) -> {
            List<Facet<T>> used =
                    facets.stream().filter(facet -> !facet.records().isEmpty()).toList();
            if (!used.isEmpty()) {
                filters.add(filter(trait, used, front));
            }
        });
        return List.copyOf(filters);
    }

    private FilterView filter(String trait, List<Facet<T>> facets, SitePath front) {
        List<FilterView.Choice> choices = new ArrayList<>();
        boolean whole = facets.stream().noneMatch(facet -> path(facet).equals(front));
        String every = context.texts().get("filter.all");
        choices.add(new FilterView.Choice(every, count(all), context.addresses().page(base), whole));
        for (Facet<T> facet : facets) {
            SitePath path = path(facet);
            choices.add(
                    new FilterView.Choice(facet.title(), count(facet.records().size()), path, path.equals(front)));
        }
        return new FilterView(context.texts().get("filter." + trait), List.copyOf(choices));
    }

    private String count(int number) {
        return context.texts().number(BigDecimal.valueOf(number));
    }
}
