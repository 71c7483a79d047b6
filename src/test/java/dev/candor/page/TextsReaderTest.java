package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problem;
import dev.candor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site changes single texts, a theme some of them, and mistakes in either are named with their place. */
class TextsReaderTest {
    private final Problems problems = new Problems();

    private Texts read(String locale, Map<String, String> themeTexts, Map<String, Map<String, String>> siteTexts) {
        return GivenTexts.reader(problems)
                .read(locale, GivenTexts.site("UTC", List.of("en", "de"), themeTexts, siteTexts));
    }

    private Texts withTheme(String locale, Map<String, String> files) {
        TextsSource own = path -> Optional.ofNullable(files.get(path))
                .map(text -> new TextsSource.Found("themes/own/" + path, () -> text.getBytes(StandardCharsets.UTF_8)));
        return new TextsReader(List.of(TextsSource.builtIn(), own), problems)
                .read(locale, GivenTexts.site("UTC", List.of("en", "de")));
    }

    private List<String> said() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void aSiteChangesATextOfItsDefaultLocale() {
        Map<String, String> changed = Map.of("nav.history", "Past incidents");
        assertThat(read("en", changed, Map.of()).get("nav.history")).isEqualTo("Past incidents");
        assertThat(read("de", changed, Map.of()).get("nav.history")).isEqualTo("Verlauf");
        assertThat(said()).isEmpty();
    }

    @Test
    void aSiteChangesATextOfOneLocaleBesideItsOwnWords() {
        Map<String, String> german =
                Map.of("nav.history", "Chronik", "title", "Acme-Status", "components.api.name", "API");
        assertThat(read("de", Map.of(), Map.of("de", german)).get("nav.history"))
                .isEqualTo("Chronik");
        assertThat(said()).isEmpty();
    }

    @Test
    void anUnknownTextAndAnUnknownBlankAreNamed() {
        Texts texts =
                read("en", Map.of("nav.histroy", "x", "incident.so_far", "{lenght} now", "answer.fine", "}"), Map.of());
        assertThat(said())
                .containsExactlyInAnyOrder(
                        "candor.yml: the theme has no text nav.histroy; did you mean \"nav.history\"?",
                        "candor.yml: nothing fills {lenght} in the text incident.so_far; did you mean \"length\"?",
                        "candor.yml: a brace in the text answer.fine does not enclose the name of a blank;"
                                + " write blanks like {time}, and no other braces");
        assertThat(texts.get("answer.fine")).isEqualTo("Everything works.");
        assertThat(texts.get("incident.so_far", Map.of("length", "5 min"))).isEqualTo("5 min so far");
    }

    @Test
    void aThemeAddsTextsAndATranslationFallsBackToEnglishByKey() {
        Texts texts = withTheme(
                "de",
                Map.of(
                        "texts/en.properties", "own.hello = Hello\nown.bye = Goodbye\n",
                        "texts/de.properties", "own.hello = Hallo\n"));
        assertThat(texts.words())
                .containsEntry("own.hello", "Hallo")
                .containsEntry("own.bye", "Goodbye")
                .containsEntry("nav.history", "Verlauf");
        assertThat(said()).isEmpty();
    }

    @Test
    void englishFormsDoNotMixWithATranslation() {
        Texts texts = withTheme(
                "de",
                Map.of(
                        "texts/en.properties", "own.seals.one = one seal\nown.seals.other = {n} seals\n",
                        "texts/de.properties", "own.seals.other = {n} Robben\n"));
        assertThat(texts.plural("own.seals", 1)).isEqualTo("1 Robben");
    }

    @Test
    void aFileWithMistakesIsReadAsFarAsItGoes() {
        Texts texts = withTheme(
                "en",
                Map.of(
                        "texts/en.properties",
                        "# words\r\nown.a = caf\u00e9\\u00a0noir\r\n\r\njust words\nown.a = twice\n  own.b = \\n\nown c = d\n"));
        assertThat(texts.get("own.a")).isEqualTo("caf\u00e9\u00a0noir");
        assertThat(said())
                .containsExactly(
                        "themes/own/texts/en.properties:4:1: this line is not a key, = and a text; write: nav.history = History",
                        "themes/own/texts/en.properties:5:1: the text own.a is given a second time; keep one of them",
                        "themes/own/texts/en.properties:6:3: a \\ begins no character; write \\u and four hexadecimal digits",
                        "themes/own/texts/en.properties:7:1: this line is not a key, = and a text; write: nav.history = History");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLine() {
        TextsSource latin = path -> Optional.of(
                new TextsSource.Found(path, () -> "a = b\nc = caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)));
        PropertyLines.read(latin.find("texts/en.properties").orElseThrow(), problems);
        assertThat(said()).containsExactly("texts/en.properties:2: this line is not UTF-8; save the file as UTF-8");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void aHugeLineOfBracesTakesNoTime() {
        String braces = "{".repeat(1_000_000);
        withTheme(
                "en", Map.of("texts/en.properties", "own.a = " + braces + "\nown.b = " + "{a}".repeat(300_000) + "\n"));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("text-braces");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 历史记录",
        "zh-Hans, 历史记录",
        "zh-CN, 历史记录",
        "pt, Histórico",
        "de-AT, Verlauf",
        "en-US, History",
        "ar-EG, السجل"
    })
    void tagsOfTheSameTextsAreTaken(String tag, String history) {
        Texts texts = read(tag, Map.of(), Map.of());
        assertThat(texts.locale()).isEqualTo(tag);
        assertThat(texts.get("nav.history")).isEqualTo(history);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-TW", "zh-Hant", "pt-PT", "it", "german"})
    void otherTagsAreRefused(String tag) {
        assertThat(read(tag, Map.of(), Map.of()).get("nav.history")).isEqualTo("History");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unknown-locale");
    }

    @Test
    void languagesAreNamedInEachOther() {
        Texts texts = read("de", Map.of(), Map.of());
        assertThat(texts.language("en")).isEqualTo("Englisch");
        assertThat(texts.language("zh-Hans")).isEqualTo("Chinesisch (vereinfacht)");
        assertThat(texts.ownName("pt-BR")).isEqualTo("Português (Brasil)");
        assertThat(texts.ownName("tlh")).isEqualTo("tlh");
    }

    @Test
    void arabicReadsFromRightToLeft() {
        assertThat(read("ar", Map.of(), Map.of()).rightToLeft()).isTrue();
        assertThat(read("ja", Map.of(), Map.of()).rightToLeft()).isFalse();
    }
}
