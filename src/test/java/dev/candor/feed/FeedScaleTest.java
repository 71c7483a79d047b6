package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.insight.Insights;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.output.Fingerprint;
import dev.candor.page.PageSpec;
import dev.candor.problem.Problems;
import dev.candor.site.Wiring;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Holds the cost of machine outputs to the number of records: no output looks at all records once for each of them. */
class FeedScaleTest {

    private static final int RECORDS = 20_000;
    private static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");

    @Test
    @Timeout(60)
    void twentyThousandIncidentsTakeSeconds() {
        Catalog catalog = catalog();
        Insights insights = InsightsAt.of(catalog, NOW);
        List<PageSpec> pages = IntStream.range(0, RECORDS)
                .mapToObj(number -> AHostileCatalog.page("incidents/i" + number))
                .toList();
        FeedContext context = new FeedContext(
                catalog,
                insights,
                List.of(AHostileCatalog.texts()),
                new AHostileCatalog.Raw(),
                pages,
                List.of(),
                Fingerprint.of(new byte[0]),
                "Candor 1",
                new Problems());
        long[] outputs = {0};
        long[] bytes = {0};
        Wiring.standard().feeds().stream()
                .flatMap(maker -> maker.outputs(context))
                .forEach(output -> {
                    outputs[0]++;
                    bytes[0] += output.content().bytes().length;
                });
        assertThat(outputs[0]).isBetween(2L * RECORDS, 2L * RECORDS + 1_000);
        assertThat(bytes[0]).isLessThan(RECORDS * 6_000L);
    }

    private static Catalog catalog() {
        Catalog one = AHostileCatalog.saying("The same short text");
        Incident incident = one.incidents().get("x");
        Map<String, Incident> many = new LinkedHashMap<>();
        IntStream.range(0, RECORDS)
                .forEach(number -> many.put(
                        "i" + number, AHostileCatalog.at(incident, number, NOW.minus(Duration.ofHours(number)))));
        return new Catalog(
                one.site(),
                one.audience(),
                many,
                one.maintenance(),
                one.postmortems(),
                one.pages(),
                one.messages(),
                one.assets(),
                one.snapshot(),
                Map.of());
    }
}
