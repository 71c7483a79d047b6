package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the default theme's texts together: no locale lacks one, and none knows a blank that nobody fills. */
class ShippedTextsTest {
    private static final Path MAKERS = Path.of("src", "main", "java", "dev", "candor", "page");
    private static final Path THEME = Path.of("themes", "default");

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void areReadWithoutAProblem(String locale) {
        Problems problems = new Problems();
        GivenTexts.reader(problems).read(locale, GivenTexts.site("UTC", List.of(locale)));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void lackNoTextAndNoForm(String locale) {
        Set<String> wanted = new TreeSet<>();
        Set<String> english = texts("en").keySet();
        for (String key : english) {
            PluralForm.base(key, english)
                    .ifPresentOrElse(
                            base -> PluralForm.needed(LocaleData.language(locale))
                                    .forEach(form -> wanted.add(base + form.suffix())),
                            () -> wanted.add(key));
        }
        assertThat(texts(locale).keySet()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void fillTheSameBlanks(String locale) {
        Map<String, TextPattern> english = texts("en");
        Map<String, Set<String>> wanted = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        texts(locale).forEach((key, pattern) -> {
            TextPattern original = english.get(key);
            if (original != null
                    && (key.endsWith(".other")
                            || PluralForm.base(key, english.keySet()).isEmpty())) {
                wanted.put(key, original.blanks());
                found.put(key, pattern.blanks());
            }
        });
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void areTranslated(String locale) {
        Map<String, TextPattern> english = texts("en");
        long same = texts(locale).entrySet().stream()
                .filter(text -> text.getValue().text().chars().anyMatch(Character::isLetter))
                .filter(text -> english.containsKey(text.getKey()))
                .filter(text ->
                        english.get(text.getKey()).text().equals(text.getValue().text()))
                .count();
        assertThat(same).isLessThan(locale.equals("en") ? Long.MAX_VALUE : english.size() / 5);
    }

    @Test
    void haveWhatPagesAndTemplatesAskFor() throws IOException {
        Set<String> keys = new HashSet<>(texts("en").keySet());
        texts("en")
                .keySet()
                .forEach(key -> PluralForm.base(key, Set.copyOf(keys)).ifPresent(keys::add));
        Set<String> asked = new TreeSet<>(
                asked(MAKERS, "\\b(?:texts\\.(?:get|plural)|views\\.timed)\\(\\s*\"([a-z0-9_.]+)\"\\s*[,)]"));
        asked.addAll(asked(THEME, "\\bt\\(\"([a-z0-9_.]+)\"\\)"));
        assertThat(asked).contains("postmortem.expected", "section.impact").isSubsetOf(keys);
    }

    private static Set<String> asked(Path folder, String call) throws IOException {
        Pattern pattern = Pattern.compile(call);
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|ftlh)"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static Map<String, TextPattern> texts(String locale) {
        Map<String, TextPattern> texts = new TreeMap<>();
        TextsSource.Found file =
                TextsSource.builtIn().find("texts/" + locale + ".properties").orElseThrow();
        PropertyLines.read(file, new Problems()).forEach((key, line) -> texts.put(key, TextPattern.of(line.text())));
        return texts;
    }
}
