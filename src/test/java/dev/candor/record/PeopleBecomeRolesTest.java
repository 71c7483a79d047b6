package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.model.Catalog;
import dev.candor.model.Incident;
import dev.candor.model.Postmortem;
import dev.candor.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a record lists below {@code internal.roles} is a role to the public, in whatever way a text names the person. */
class PeopleBecomeRolesTest {
    private static final String SITE = "title: S\nlocales: [en, de]\ncomponents:\n  - {id: api, name: API}\n";
    private static final String ROLES = """
            internal:
              roles:
                incident_commander: Ada Lovelace
                communications_lead: "José Núñez <jose.n@acme.example>"
                operations_lead: [Grace, Payments team]
                subject_matter_experts: [Anne-Marie O’Brien, Bo, 山田太郎, Ada Byron]
                secret_role: Zoë
            """;

    private static String incident(String keys, String text) {
        return "---\ntitle: Errors\n" + keys + ROLES + "---\n## Investigating — 2026-11-03T10:05:00Z\n" + text + "\n";
    }

    private static Reading read(TestTree tree, Audience audience) {
        return CatalogReader.read(tree, audience, Tolerance.STRICT);
    }

    private static Incident only(Reading reading) {
        assertThat(reading.hasErrors()).as(reading.problems().toString()).isFalse();
        return reading.catalog().orElseThrow().incident("x").orElseThrow();
    }

    private static TestTree tree(String incident) {
        return TestTree.empty().with("candor.yml", SITE).with("incidents/x.md", incident);
    }

    private static String shown(String text) {
        Incident incident = only(read(tree(incident("", text)), Audience.PUBLIC));
        return incident.updates().get(0).body().source();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Then Ada Lovelace rolled it back.        | Then the incident commander rolled it back.
                    Ada Lovelace rolled it back.             | The incident commander rolled it back.
                    It was ada lovelace.                     | It was the incident commander.
                    It was LOVELACE.                         | It was the incident commander.
                    Ask ada.lovelace or ada_lovelace.        | Ask the incident commander or the incident commander.
                    Ask alovelace, AdaLovelace, Lovelace, Ada. | Ask the incident commander, the incident commander, the incident commander.
                    We thank @lovelace!                      | We thank the incident commander!
                    Lovelace's fix, then Lovelace’s sleep    | The incident commander's fix, then the incident commander's sleep
                    With **Ada** Lovelace at work            | With the incident commander at work
                    With **Ada Lovelace** at work            | With **the incident commander** at work
                    With Ada&nbsp;Lovelace, A&#100;a L*ove*lace | With the incident commander, the incident commander
                    José and Jose and NÚÑEZ                  | The communications lead and the communications lead and the communications lead
                    mail jose.n@acme.example now             | mail the communications lead now
                    Anne-Marie, Anne Marie O'Brien           | A subject matter expert, a subject matter expert
                    Asked Bo. We bo? A bow.                  | Asked a subject matter expert. We bo? A bow.
                    Asked Zoe, asked Ada.                    | Asked a responder, asked a responder.
                    原因は山田太郎が確認した                       | 原因はa subject matter expertが確認した
                    The incident commander Ada Lovelace slept | The incident commander slept
                    Lovelace (incident commander) slept      | The incident commander slept
                    [Lovelace](https://a.example/x) did it   | [The incident commander](https://a.example/x) did it
                    See [the page](https://a.example/lovelace) | See the page
                    See https://a.example/~lovelace/x        | See the incident commander
                    `lovelace` in code                       | `The incident commander` in code
                    The Payments team, armada, Lovelacian    | The Payments team, armada, Lovelacian
                    """)
    void aNameBecomesTheRole(String written, String read) {
        assertThat(shown(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We asked Grace for help.        | We asked the operations lead for help.
                    Then Grace's laptop failed.     | Then the operations lead's laptop failed.
                    Grace rolled it back.           | The operations lead rolled it back.
                    By the grace of the cache.      | By the grace of the cache.
                    Grace periods are longer now.   | Grace periods are longer now.
                    """)
    void aNameThatIsAWordTooNeedsACapitalOrASentenceAboutSomebody(String written, String read) {
        assertThat(shown(written)).isEqualTo(read);
    }

    @Test
    void aNameThatMayBeAWordIsTold() {
        Reading reading = read(tree(incident("", "Grace periods are longer now.")), Audience.PUBLIC);
        assertThat(reading.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "this may name a person whom the record lists under internal.roles, or be a word, and stays");
    }

    @Test
    void aNameAcrossTwoLinesLeavesTheLinesWhereTheyWere() {
        assertThat(shown("> It was Ada\n> Lovelace, not\n> a machine."))
                .isEqualTo("> It was the incident commander\n> , not\n> a machine.");
    }

    @Test
    void eachIsReportedWithItsPlaceAndWithoutTheName() {
        Reading reading = read(tree(incident("tags: [lovelace]\n", "We and *Lovelace* slept.")), Audience.PUBLIC);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/incidents/x.md:3:8: this names a person whom the record lists under internal.roles; the public reads the role instead; write the role, such as \"the incident commander\"",
                        "content/incidents/x.md:13:9: this names a person whom the record lists under internal.roles; the public reads the role instead; write the role, such as \"the incident commander\"");
    }

    @Test
    void aNameOfOneLetterIsNobodysAndEveryTextStays() {
        String roles = "internal:\n  roles: {scribe: X}\n";
        String incident = incident("", "Box X is full.").replace(ROLES, roles);

        assertThat(only(read(tree(incident), Audience.PUBLIC))
                        .updates()
                        .get(0)
                        .body()
                        .source())
                .isEqualTo("Box X is full.");
    }

    @Test
    void insideTheNamesStay() {
        Reading reading = read(tree(incident("", "Ada Lovelace and Grace slept.")), Audience.INTERNAL);
        assertThat(only(reading).updates().get(0).body().source()).isEqualTo("Ada Lovelace and Grace slept.");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void titlesTagsLinksAliasesAndTranslationsAreTextsToo() {
        String keys = """
                tags: [lovelace, deploy]
                aliases: [/issues/lovelace-again/, /issues/2/]
                links:
                  - {title: Notes of Lovelace, url: "https://a.example/notes"}
                  - {title: Notes, url: "https://a.example/lovelace"}
                  - https://a.example/lovelace
                """;
        TestTree tree = tree(incident(keys, "Text").replace("title: Errors", "title: Errors that Ada Lovelace found"))
                .with(
                        "incidents/x.de.md",
                        "---\ntitle: Lovelaces Fehler\n---\n## Untersuchung — 2026-11-03T10:05:00Z\nGefunden von Lovelace.\n");
        Incident incident = only(read(tree, Audience.PUBLIC));
        assertThat(incident.title()).isEqualTo("Errors that the incident commander found");
        assertThat(incident.tags()).containsExactly("The incident commander", "deploy");
        assertThat(incident.aliases()).containsExactly("/issues/2/");
        assertThat(incident.links())
                .extracting(link -> link.title())
                .containsExactly("Notes of the incident commander");
        assertThat(incident.translations().get("de").title()).isEqualTo("Der Einsatzleitung Fehler");
        assertThat(incident.translations().get("de").updates().values())
                .extracting(text -> text.source())
                .containsExactly("Gefunden von der Einsatzleitung.");
    }

    @Test
    void aPostmortemAndItsIncidentsShareTheirPeople() {
        String postmortem = """
                ---
                title: What Lovelace saw
                status: published
                incidents: [x]
                owner: Grace
                impact: {customers: "all that Lovelace knows"}
                actions:
                  - {id: A1, title: Lovelace writes a test, status: dropped, reason: Kim left, owner: Kim, public: true, ticket: "https://a.example/lovelace"}
                internal:
                  roles: {scribe: Kim}
                ---
                ## Timeline
                - 2026-11-03T10:05:00Z [detected] Lovelace saw it.
                ## What Lovelace did well
                Kim wrote it down.
                """;
        Reading reading =
                read(tree(incident("", "Kim wrote it down.")).with("postmortems/p.md", postmortem), Audience.PUBLIC);
        assertThat(only(reading).updates().get(0).body().source()).isEqualTo("The scribe wrote it down.");
        Postmortem read = reading.catalog().orElseThrow().postmortems().get("p");
        assertThat(read.title()).isEqualTo("What the incident commander saw");
        assertThat(read.owner()).isEqualTo("The operations lead");
        assertThat(read.impact()).containsEntry("customers", "all that the incident commander knows");
        assertThat(read.actions().get(0).title()).isEqualTo("The incident commander writes a test");
        assertThat(read.actions().get(0).reason()).isEqualTo("The scribe left");
        assertThat(read.actions().get(0).ticket()).isEmpty();
        assertThat(read.timeline().get(0).text().source()).isEqualTo("The incident commander saw it.");
        assertThat(read.sections().get(1).title()).isEqualTo("What the incident commander did well");
        assertThat(read.toString()).doesNotContainIgnoringCase("lovelace").doesNotContain("Kim");
    }

    @Test
    void earlierVersionsAreReadTheSameWay() {
        String now = incident("", "The machine did it.");
        String before = now.replace("The machine", "Lovelace").replaceAll("(?s)internal:.*?---", "---");
        TestTree tree = tree(now).withPast("incidents/x.md", now, before);
        Catalog catalog = read(tree, Audience.PUBLIC).catalog().orElseThrow();
        assertThat(catalog.past(catalog.incident("x").orElseThrow())
                        .orElseThrow()
                        .versions())
                .extracting(version -> version.passages().get(0).text())
                .containsExactly("The incident commander did it.", "The machine did it.");
    }

    @Test
    @Timeout(10)
    void hostileTextsTakeNoTime() {
        String[] texts = {
            "Ada ".repeat(40_000),
            "[".repeat(100_000),
            "[Ada](".repeat(20_000),
            "<a".repeat(60_000),
            "&#".repeat(60_000),
            "http://a".repeat(20_000),
            "*".repeat(100_000) + "Ada" + "*".repeat(100_000),
            "a.".repeat(60_000) + "@lovelace",
            "Ada\n> ".repeat(20_000),
            "[a]: ".repeat(20_000) + "Lovelace"
        };
        long begun = System.nanoTime();
        for (String text : texts) {
            List<RoleHolder> holders = List.of(new RoleHolder(Role.SCRIBE, List.of("ada", "lovelace"), List.of()));
            Discretion discretion = new Discretion(NameFinder.of(holders).orElseThrow(), "en");
            assertThat(discretion.of(text).text()).doesNotContain("Ada", "Lovelace", "lovelace");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }
}
