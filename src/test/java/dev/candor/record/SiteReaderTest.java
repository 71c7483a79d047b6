package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Component;
import dev.candor.model.ComponentGroup;
import dev.candor.model.ComponentStatus;
import dev.candor.model.Severity;
import dev.candor.model.SiteSettings;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site says of itself in {@code candor.yml}. */
class SiteReaderTest {
    private final Problems problems = new Problems();

    @Test
    void readsEverythingThatASiteMaySay() {
        SiteSettings site = Fixtures.site("site/full.yml", problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(site.title()).isEqualTo("Acme Status");
        assertThat(site.url()).contains(URI.create("https://status.acme.example/de"));
        assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(site.zoneStated()).isTrue();
        assertThat(site.now()).contains(Instant.parse("2026-11-12T13:20:00Z"));
        assertThat(site.locales()).containsExactly("en", "de");
        assertThat(site.theme().accent()).isEqualTo("#3366ff");
        assertThat(site.theme().variables()).containsEntry("radius", "4px");
        assertThat(site.repository()).contains(URI.create("https://gitlab.example/acme/status/-/commit/"));
        assertThat(site.weights()).containsExactly(java.util.Map.entry(ComponentStatus.PARTIAL_OUTAGE, 0.5));
        assertThat(site.causes())
                .containsEntry("missing-canary", "No staged rollout")
                .containsEntry("retry-storm", "Retry storm");
        assertThat(site.texts().get("de")).containsEntry("components.api.name", "Schnittstelle");
        assertThat(site.options()).containsEntry("publish.branch", "gh-pages").containsEntry("notify[0].type", "mail");
    }

    @Test
    void keepsComponentsAndGroupsInTheOrderWritten() {
        SiteSettings site = Fixtures.site("site/full.yml", problems);

        assertThat(site.layout()).extracting("id").containsExactly("api", "storefront", "legacy-api");
        assertThat(site.components())
                .extracting(Component::id)
                .containsExactly("api", "checkout", "storefront-search", "legacy-api");
        Component checkout =
                ((ComponentGroup) site.layout().get(1)).components().get(0);
        assertThat(checkout.aliases()).containsExactly("payments");
        assertThat(checkout.since()).contains(LocalDate.of(2024, 2, 1));
        assertThat(checkout.slo().orElseThrow().percent()).isEqualTo(new BigDecimal("99.9"));
        assertThat(checkout.slo().orElseThrow().window()).isEqualTo(Duration.ofDays(90));
        assertThat(site.components().get(0).slo().orElseThrow().window()).isEqualTo(Duration.ofDays(28));
    }

    @Test
    void addsToTheFourSeveritiesThatAreBuiltIn() {
        SiteSettings site = Fixtures.site("site/full.yml", problems);

        assertThat(site.severities().keySet()).containsExactly("SEV1", "SEV2", "SEV3", "SEV4", "NOISE");
        Severity worst = site.severities().get("SEV1");
        assertThat(worst.name()).isEqualTo("Red");
        assertThat(worst.updateEvery()).contains(Duration.ofMinutes(15));
        assertThat(worst.postmortem()).contains(Period.ofDays(5));
        assertThat(site.severities().get("SEV2").name()).isEqualTo("Major");
    }

    @Test
    void needsOnlyATitle() {
        SiteSettings site = read("title: Acme\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(site.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(site.zoneStated()).isFalse();
        assertThat(site.locales()).containsExactly("en");
        assertThat(site.layout()).isEmpty();
    }

    @Test
    void givesAGroupAnIdThatNoComponentHas() {
        SiteSettings site = read("title: A\ncomponents:\n  - group: Booking\n    components: [{id: booking}]\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(site.layout()).extracting("id").containsExactly("group-booking");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "titel: A                                   | unknown-key     | did you mean \"title\"?",
                "url: status.acme.example                   | bad-url         | write it as https://status.acme.example, with a path if there is one",
                "url: javascript:alert(1)                   | bad-url         | write it as https://status.acme.example, with a path if there is one",
                "timezone: Europe/Berln                     | unknown-zone    | did you mean \"Europe/Berlin\"?",
                "timezone: Berlin                           | unknown-zone    | did you mean \"Europe/Berlin\"?",
                "timezone: CET                              | unknown-zone    | write a name of the time zone database, such as Europe/Berlin, or UTC",
                "locales: [pt-br]                           | bad-locale      | did you mean \"pt-BR\"?",
                "locales: [en_US]                           | bad-locale      | did you mean \"en-US\"?",
                "locales: [api]                             | bad-locale      | write tags such as en, de or pt-BR",
                "locales: [en, en]                          | duplicate-locale | delete one of them",
                "locales: [nl]                              | untranslated-locale | headings and labels will be English unless the theme has texts for it",
                "theme: {accent: blue}                      | bad-colour      | write six digits in quotes, such as \"#3056d3\"",
                "theme: {logo: ../../etc/passwd}            | bad-path        | write it as assets/logo.svg",
                "theme: {variables: {a: 'red;} body{'}}     | bad-variable    | write a name such as radius and one plain value",
                "theme: ../evil                             | bad-theme       | write the name of a folder below themes/",
                "components: [{id: API}]                    | bad-id          | \"api\" would be right",
                "components: [{id: a, slo: 100}]            | bad-slo         | write it as 99.9",
                "components: [{id: a, since: 2026-02-30}]   | bad-date        | check the day",
                "components: [{id: a, since: 2026-02-02, retired: 2026-01-01}] | end-before-start | check both dates",
                "components: [{id: a}, {id: b, aliases: [a]}] | duplicate-id  | ids, aliases and groups share one set of names; the first is on line 2",
                "components: [{id: a, name: X}, {id: b, name: Х}] | lookalike-name | the other is on line 2",
                "components: [{id: a, slo_window: 1m}]      | bad-window      | write it as 30d",
                "severities: {SEV1: {update_every: often}}  | bad-value       | write a number with a unit, such as 30m, 4h, 1h30m or 5d",
                "uptime_weights: {major_outage: 7}          | bad-weight      | write 0 for no downtime, 1 for all of it",
                "now: 2026-11-12T14:20:00                   | time-without-zone | add Z for UTC or an offset such as +01:00, or state a timezone in candor.yml",
                "keys: swordfish                            | bad-key         | list lines such as ssh-ed25519 AAAA… or blocks that gpg --armor --export prints",
                "keys: [ssh-dss AAAAB3NzaC1kc3M=]           | bad-key         | list lines such as ssh-ed25519 AAAA… or blocks that gpg --armor --export prints",
                "keys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] | bad-key      | list lines such as ssh-ed25519 AAAA… or blocks that gpg --armor --export prints",
                "history: {verified: often}                 | bad-value       | write true or false; yes, no, on and off are text",
                "texts: {fr: {title: X}}                    | unknown-key     | known are en",
            })
    void saysWhatIsWrongAndWhatWouldBeRight(String line, String code, String hint) {
        read((line.startsWith("titel") ? "title: A\n" : "title: Acme\n") + line + "\n");

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(code);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.hint()).isEqualTo(hint);
    }

    @Test
    void saysThatAColourWithoutQuotesIsAComment() {
        read("title: A\ntheme:\n  accent: #3056d3\n");

        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("bad-colour", "cut-value");
    }

    @Test
    void asksForATitle() {
        read("description: x\n");

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("candor.yml:1:1: \"title\" is missing; add the line \"title: …\"");
    }

    private SiteSettings read(String text) {
        return SiteReader.read("candor.yml", text.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
    }
}
