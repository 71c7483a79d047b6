package dev.candor.page;

import static dev.candor.page.GivenSite.given;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Sites at the edges of what a page is made for. */
final class Extremes {
    static final String NOW = "2026-11-03T12:00:00Z";

    /** A title of 300 characters. */
    static final String LONG =
            "Bookings, payments and tickets are slow for everyone who travels today. "
                            .repeat(5)
                            .substring(0, 299) + ".";

    /** A word of 200 characters, without a place to break. */
    static final String WORD =
            "Rindfleischetikettierungsüberwachungsaufgaben".repeat(5).substring(0, 200);

    private Extremes() {}

    /** All of them by name. */
    static Map<String, GivenSite> all() {
        Map<String, GivenSite> sites = new LinkedHashMap<>();
        sites.put("forty-components", fortyComponents());
        sites.put("no-components", given().settings("components: []\n"));
        sites.put("ten-open", tenOpen());
        sites.put("never-an-incident", given());
        sites.put("hard-titles", hardTitles());
        return sites;
    }

    /** Forty components in five groups, one of them affected. */
    static GivenSite fortyComponents() {
        return given().settings("components:\n"
                        + IntStream.range(0, 5).mapToObj(Extremes::group).collect(joining()))
                .incident("2026-11-03-region", open("Region 3 answers slowly", "{part-2-3: degraded_performance}"));
    }

    private static String group(int group) {
        return "  - group: Region " + (group + 1) + "\n    components:\n"
                + IntStream.range(0, 8)
                        .mapToObj(part ->
                                "      - {id: part-%d-%d, name: Cluster %d-%d}%n".formatted(group, part, group, part))
                        .collect(joining());
    }

    /** Ten incidents at once. */
    static GivenSite tenOpen() {
        GivenSite site = given();
        IntStream.range(0, 10)
                .forEach(i -> site.incident(
                        "2026-11-03-number-" + i,
                        open(
                                "Part %d of the service fails".formatted(i),
                                i % 2 == 0 ? "{checkout: major_outage}" : "{api: degraded_performance}")));
        return site;
    }

    /** Titles and names that break layouts. */
    static GivenSite hardTitles() {
        return given().settings("""
                        components:
                          - {id: checkout, name: "%s"}
                          - {id: api, name: "واجهة البرمجة API 2"}
                        """.formatted(WORD))
                .incident("2026-11-03-long", open(LONG, "{checkout: partial_outage}"))
                .incident("2026-11-03-word", open(WORD, "{api: degraded_performance}"))
                .incident("2026-11-03-emoji", open("🔥 Kasse brennt 👩‍🚒 nicht", "{api: degraded_performance}"))
                .incident(
                        "2026-11-03-rtl",
                        open("The partner شركة النقل reports (2) faults", "{api: degraded_performance}"))
                .incident("2026-11-03-bidi", open("Paid \\u202Eton\\u202C orders", "{api: degraded_performance}"));
    }

    /** An open incident. */
    static String open(String title, String components) {
        return """
                ---
                title: "%s"
                started: 2026-11-03T11:00:00Z
                components: %s
                ---
                ## Investigating — 2026-11-03T11:05:00Z {next=55m}
                We look into it.
                """.formatted(title, components);
    }
}
