package dev.candor.page;

import dev.candor.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patterns and names of one locale, from CLDR as files of the program, so that no platform's data is asked. */
final class LocaleData {
    /** The locales that have data, texts and tests. */
    static final List<String> SHIPPED = List.of("en", "de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar");

    private static final Map<String, String> ALIASES = Map.of(
            "pt",
            "pt-BR",
            "zh",
            "zh-CN",
            "zh-Hans",
            "zh-CN",
            "zh-Hans-CN",
            "zh-CN",
            "zh-SG",
            "zh-CN",
            "zh-Hans-SG",
            "zh-CN");

    private final String id;
    private final Map<String, PropertyLines.Line> lines;
    private final List<String> months;
    private final List<String> monthsAlone;
    private final List<String> shortMonths;
    private final List<String> weekdays;

    private LocaleData(String id, Map<String, PropertyLines.Line> lines) {
        this.id = id;
        this.lines = lines;
        this.months = names("months");
        this.monthsAlone = names("months.alone");
        this.shortMonths = names("months.short");
        this.weekdays = names("weekdays");
    }

    /** The shipped locale that serves a tag: itself, or its language's where regions differ little. */
    static Optional<String> shippedFor(String tag) {
        String alias = ALIASES.getOrDefault(tag, tag);
        if (SHIPPED.contains(alias)) {
            return Optional.of(alias);
        }
        String language = language(tag);
        return Optional.of(language).filter(SHIPPED::contains);
    }

    /** The language of a tag, without script and region. */
    static String language(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** Reads the data of a shipped locale. */
    static LocaleData read(String shipped) {
        Problems problems = new Problems();
        Map<String, PropertyLines.Line> lines = PropertyLines.read(resource(shipped + ".properties"), problems);
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return new LocaleData(shipped, lines);
    }

    /** A file of the program beside the locales. */
    static TextsSource.Found resource(String name) {
        try (InputStream stream = LocaleData.class.getResourceAsStream("locales/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own file locales/" + name);
            }
            byte[] bytes = stream.readAllBytes();
            return new TextsSource.Found("locales/" + name, () -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own locales/" + name, e);
        }
    }

    /** The shipped locale. */
    String id() {
        return id;
    }

    /** A value that every locale has. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("locales/" + id + ".properties lacks " + key));
    }

    /** A value that some locales have. */
    Optional<String> find(String key) {
        return Optional.ofNullable(lines.get(key)).map(PropertyLines.Line::text);
    }

    /** A month's name within a date, counted from 1. */
    String month(int month) {
        return months.get(month - 1);
    }

    /** A month's name that stands alone, counted from 1. */
    String monthAlone(int month) {
        return monthsAlone.get(month - 1);
    }

    /** A month's short name within a date, counted from 1. */
    String shortMonth(int month) {
        return shortMonths.get(month - 1);
    }

    /** A weekday's short name within a date. */
    String weekday(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }

    private List<String> names(String key) {
        String all = get(key);
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int bar = all.indexOf('|'); bar >= 0; bar = all.indexOf('|', from)) {
            names.add(all.substring(from, bar));
            from = bar + 1;
        }
        names.add(all.substring(from));
        return List.copyOf(names);
    }
}
