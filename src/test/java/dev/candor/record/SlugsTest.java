package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of records and components. */
class SlugsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03-checkout-errors", "a", "0", "con-checkout", "com10"})
    void lowerCaseAsciiWithHyphensInsideIsRight(String id) {
        assertThat(Slugs.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a_b", "a.b", "a b", "ä", "con", "nul", "com1", "lpt9", "../x", "a\n"})
    void everythingElseIsWrong(String id) {
        assertThat(Slugs.isId(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Checkout Errors, checkout-errors",
        "2026-11-03_Störung, 2026-11-03-stoerung",
        "Straße, strasse",
        "Ångström, aangstroem",
        "Café déjà vu, cafe-deja-vu",
        "Łódź, lodz",
        "ﬁle, file",
        "INCIDENT, incident",
        "con, con-record",
        "../../etc/passwd, etc-passwd",
    })
    void proposesWhatAPersonWouldWrite(String text, String id) {
        assertThat(Slugs.propose(text)).isEqualTo(id);
    }

    @Test
    void keepsTextsOfOtherScriptsApart() {
        assertThat(Slugs.propose("停电")).matches("record-[0-9a-f]{8}").isNotEqualTo(Slugs.propose("停机"));
        assertThat(Slugs.propose("停电 DB-01")).matches("db-01-[0-9a-f]{8}");
        assertThat(Slugs.propose("停电")).isEqualTo(Slugs.propose("停电"));
    }

    @Test
    void proposesTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slugs.propose("INCIDENT")).isEqualTo("incident");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void cutsLongOnesBetweenWords() {
        assertThat(Slugs.propose("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-word");
        assertThat(Slugs.propose("x".repeat(300))).hasSize(80);
    }

    @Test
    void saysWhatWouldBeRight() {
        Problems problems = new Problems();
        Slugs.check("Checkout_Errors", Place.of("x.md"), problems);

        assertThat(problems.sorted()).extracting(Problem::hint).containsExactly("\"checkout-errors\" would be right");
    }

    @Test
    void pagesGiveWayToTheSitesOwnAddresses() {
        assertThat(Slugs.isTaken("history", List.of())).isTrue();
        assertThat(Slugs.isTaken("pt-br", List.of("en", "pt-BR"))).isTrue();
        assertThat(Slugs.isTaken("about", List.of("en"))).isFalse();
    }
}
