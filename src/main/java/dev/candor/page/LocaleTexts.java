package dev.candor.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of one locale over the program's own locale data. */
final class LocaleTexts implements Texts {
    private final String locale;
    private final String language;
    private final LocaleData data;
    private final Map<String, TextPattern> patterns;
    private final Map<String, String> words;
    private final Dates dates;
    private final Numerals numerals;
    private final Lengths shortLengths;
    private final Lengths lengths;

    /** What a locale is called and where its data comes from. */
    LocaleTexts(String locale, LocaleData data, Map<String, TextPattern> patterns, ZoneId zone) {
        this.locale = locale;
        this.language = LocaleData.language(data.id());
        this.data = data;
        this.patterns = new HashMap<>(patterns);
        this.words = words(patterns);
        this.dates = new Dates(data, zone);
        this.numerals = new Numerals(data);
        this.shortLengths = new Lengths(data, numerals, "short");
        this.lengths = new Lengths(data, numerals, "long");
    }

    private static Map<String, String> words(Map<String, TextPattern> patterns) {
        Map<String, String> words = new TreeMap<>();
        patterns.forEach((key, pattern) -> {
            if (pattern.isFixed() && PluralForm.base(key, patterns.keySet()).isEmpty()) {
                words.put(key, pattern.text());
            }
        });
        return Collections.unmodifiableMap(words);
    }

    @Override
    public String locale() {
        return locale;
    }

    @Override
    public boolean rightToLeft() {
        return data.get("direction").equals("rtl");
    }

    @Override
    public Map<String, String> words() {
        return words;
    }

    @Override
    public String get(String key) {
        return get(key, Map.of());
    }

    @Override
    public String get(String key, Map<String, String> blanks) {
        return pattern(key).fill(blanks);
    }

    private TextPattern pattern(String key) {
        TextPattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no theme has the text " + key);
        }
        return pattern;
    }

    @Override
    public String plural(String key, long count, Map<String, String> blanks) {
        PluralForm form = PluralForm.of(language, Math.abs(count));
        TextPattern exact = patterns.get(key + form.suffix());
        TextPattern pattern = exact == null ? pattern(key + PluralForm.OTHER.suffix()) : exact;
        Map<String, String> all = new HashMap<>(blanks);
        all.put("n", numerals.write(count));
        return pattern.fill(all);
    }

    @Override
    public String day(LocalDate day) {
        return dates.day(day);
    }

    @Override
    public String shortDay(LocalDate day) {
        return dates.shortDay(day);
    }

    @Override
    public String days(LocalDate first, LocalDate last) {
        return dates.days(first, last);
    }

    @Override
    public String month(LocalDate anyDay) {
        return dates.month(anyDay);
    }

    @Override
    public String moment(Instant moment) {
        return dates.moment(moment);
    }

    @Override
    public String momentWithoutZone(Instant moment) {
        return dates.momentWithoutZone(moment);
    }

    @Override
    public String clock(Instant moment) {
        return dates.clock(moment);
    }

    @Override
    public String clockWithoutZone(Instant moment) {
        return dates.clockWithoutZone(moment);
    }

    @Override
    public String shortMoment(Instant moment) {
        return dates.shortMoment(moment);
    }

    @Override
    public String monthName(LocalDate anyDay) {
        return dates.monthName(anyDay);
    }

    @Override
    public String number(BigDecimal number) {
        return numerals.write(number);
    }

    @Override
    public String list(List<String> words) {
        int size = words.size();
        if (size < 2) {
            return size == 0 ? "" : words.get(0);
        }
        if (size == 2) {
            return join("list.two", words.get(0), words.get(1));
        }
        String joined = join("list.end", words.get(size - 2), words.get(size - 1));
        for (int i = size - 3; i >= 0; i--) {
            joined = join(i == 0 ? "list.start" : "list.middle", words.get(i), joined);
        }
        return joined;
    }

    private String join(String pattern, String first, String second) {
        String shape = data.get(pattern);
        int one = shape.indexOf("{0}");
        int two = shape.indexOf("{1}");
        return shape.substring(0, one) + first + shape.substring(one + 3, two) + second + shape.substring(two + 3);
    }

    @Override
    public String language(String tag) {
        return data.find("language." + LocaleData.shippedFor(tag).orElse(tag)).orElse(tag);
    }

    @Override
    public String ownName(String tag) {
        return data.find("own." + LocaleData.shippedFor(tag).orElse(tag)).orElse(tag);
    }

    @Override
    public String shortDuration(Duration duration) {
        return shortLengths.write(duration);
    }

    @Override
    public String duration(Duration duration) {
        return lengths.write(duration);
    }
}
