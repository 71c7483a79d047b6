package dev.candor.page;

import dev.candor.model.SiteSettings;
import dev.candor.page.PropertyLines.Line;
import dev.candor.problem.DidYouMean;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the texts of a locale together: English, over it the locale's own, over that what the site says in
 * {@code theme.texts} (for its default locale) and in {@code texts} (for each locale).
 */
public final class TextsReader {
    private static final String ENGLISH = "en";
    private static final Place SETTINGS = Place.of("candor.yml");
    /** What {@code texts} names beside the theme's texts: words of the site itself. */
    private static final List<String> SITE_WORDS = List.of("components.", "groups.", "severities.", "causes.");

    private final List<TextsSource> themes;
    private final Problems problems;

    /**
     * Reads from themes.
     *
     * @param themes the weakest first: the built-in one, then the site's own
     * @param problems takes what is wrong with the files and the site's texts
     */
    public TextsReader(List<TextsSource> themes, Problems problems) {
        this.themes = List.copyOf(themes);
        this.problems = problems;
    }

    /** The locales that the program has dates, plurals and texts for; a tag may add a region to most of them. */
    public static List<String> locales() {
        return LocaleData.SHIPPED;
    }

    /** The texts of one of the site's locales; English ones, and an error reported, where the program has no such locale. */
    public Texts read(String locale, SiteSettings site) {
        Optional<String> shipped = LocaleData.shippedFor(locale);
        if (shipped.isEmpty()) {
            problems.error(
                    "unknown-locale",
                    SETTINGS,
                    "there are no texts in the locale " + locale,
                    DidYouMean.hint(locale, LocaleData.SHIPPED));
        }
        LocaleData data = LocaleData.read(shipped.orElse(ENGLISH));
        return new LocaleTexts(locale, data, patterns(data.id(), locale, site), site.zone());
    }

    private Map<String, TextPattern> patterns(String shipped, String locale, SiteSettings site) {
        Map<String, TextPattern> english = new TreeMap<>();
        lines(ENGLISH).forEach((key, line) -> parse(key, line).ifPresent(pattern -> english.put(key, pattern)));
        Map<String, TextPattern> own = new TreeMap<>();
        if (!shipped.equals(ENGLISH)) {
            lines(shipped).forEach((key, line) -> accept(own, key, line, english));
        }
        Map<String, TextPattern> all = new TreeMap<>(english);
        own.keySet().forEach(key -> PluralForm.base(key, english.keySet()).ifPresent(base -> removeForms(all, base)));
        all.putAll(own);
        overrides(locale, site).forEach((key, text) -> accept(all, key, new Line(text, SETTINGS), english));
        return all;
    }

    private Map<String, Line> lines(String shipped) {
        Map<String, Line> lines = new TreeMap<>();
        for (TextsSource theme : themes) {
            theme.find("texts/" + shipped + ".properties")
                    .ifPresent(found -> lines.putAll(PropertyLines.read(found, problems)));
        }
        return lines;
    }

    /** English forms do not mix with those of a translation. */
    private static void removeForms(Map<String, TextPattern> patterns, String base) {
        Arrays.stream(PluralForm.values()).forEach(form -> patterns.remove(base + form.suffix()));
    }

    private static Map<String, String> overrides(String locale, SiteSettings site) {
        Map<String, String> texts = new TreeMap<>();
        if (locale.equals(site.locales().get(0))) {
            texts.putAll(site.theme().texts());
        }
        site.texts().getOrDefault(locale, Map.of()).forEach((key, text) -> {
            if (!isSiteWord(key)) {
                texts.put(key, text);
            }
        });
        return texts;
    }

    private static boolean isSiteWord(String key) {
        return key.equals("title")
                || key.equals("description")
                || SITE_WORDS.stream().anyMatch(key::startsWith);
    }

    private void accept(Map<String, TextPattern> into, String key, Line line, Map<String, TextPattern> english) {
        Optional<Set<String>> known = blanks(key, english);
        if (known.isEmpty()) {
            problems.warning(
                    "unknown-text",
                    line.place(),
                    "the theme has no text " + key,
                    DidYouMean.hint(key, english.keySet()));
            return;
        }
        parse(key, line)
                .filter(pattern -> fits(key, line, pattern, known.get()))
                .ifPresent(pattern -> into.put(key, pattern));
    }

    private boolean fits(String key, Line line, TextPattern pattern, Set<String> known) {
        Set<String> unknown = new HashSet<>(pattern.blanks());
        unknown.removeAll(known);
        unknown.stream()
                .sorted()
                .forEach(blank -> problems.error(
                        "unknown-blank",
                        line.place(),
                        "nothing fills {" + blank + "} in the text " + key,
                        known.isEmpty() ? "this text has no blanks" : DidYouMean.hint(blank, known)));
        return unknown.isEmpty();
    }

    private Optional<TextPattern> parse(String key, Line line) {
        Optional<TextPattern> pattern = TextPattern.parse(line.text());
        if (pattern.isEmpty()) {
            problems.error(
                    "text-braces",
                    line.place(),
                    "a brace in the text " + key + " does not enclose the name of a blank",
                    "write blanks like {time}, and no other braces");
        }
        return pattern;
    }

    /** The blanks of a text; of all its forms where it has several. */
    private static Optional<Set<String>> blanks(String key, Map<String, TextPattern> english) {
        Optional<String> base = PluralForm.base(key, english.keySet());
        if (base.isEmpty()) {
            return Optional.ofNullable(english.get(key)).map(TextPattern::blanks);
        }
        Set<String> blanks = new HashSet<>();
        for (PluralForm form : PluralForm.values()) {
            Optional.ofNullable(english.get(base.get() + form.suffix()))
                    .ifPresent(pattern -> blanks.addAll(pattern.blanks()));
        }
        return Optional.of(blanks);
    }
}
