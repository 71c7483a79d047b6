package dev.candor.page;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

/** What a shipped locale's file must hold, taken from CLDR by way of ICU, with the few departures that are on purpose. */
final class CldrLocale {
    /** Where CLDR's data of another locale, or other data, serves readers of a status page better; the reasons are in docs/decisions. */
    private static final Map<String, Map<String, String>> DEPARTURES = Map.of(
            "en",
            Map.of(
                    "unit.short.hour.one", "{0} h",
                    "unit.short.hour.other", "{0} h",
                    "unit.short.minute.other", "{0} min",
                    "unit.short.second.one", "{0} s",
                    "unit.short.second.other", "{0} s",
                    "unit.long.join", "{0} {1}"),
            "de",
            Map.of("unit.short.join", "{0} {1}", "unit.long.join", "{0} und {1}"),
            "ja",
            Map.of("unit.short.join", "{0} {1}"));

    /** The tags under which CLDR knows the languages that the program calls otherwise. */
    private static final Map<String, String> CLDR_TAGS = Map.of("en", "en-GB", "zh-CN", "zh-Hans");

    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

    private final ULocale locale;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private CldrLocale(String id) {
        this.locale = ulocale(id);
    }

    /** The locale as CLDR has it. */
    static ULocale ulocale(String id) {
        return ULocale.forLanguageTag(CLDR_TAGS.getOrDefault(id, id));
    }

    /** The expected lines of a locale's file. */
    static Map<String, String> lines(String id) {
        CldrLocale cldr = new CldrLocale(id);
        cldr.lines.put("direction", cldr.locale.isRightToLeft() ? "rtl" : "ltr");
        cldr.numbers();
        cldr.lists();
        cldr.names();
        cldr.dates();
        cldr.units();
        cldr.languages();
        cldr.lines.putAll(DEPARTURES.getOrDefault(id, Map.of()));
        return cldr.lines;
    }

    private void numbers() {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        lines.put("number.decimal", format.getDecimalFormatSymbols().getDecimalSeparatorString());
        lines.put("number.group", format.getDecimalFormatSymbols().getGroupingSeparatorString());
        lines.put("number.minus", format.getDecimalFormatSymbols().getMinusSignString());
        lines.put("number.minimum_grouping", format.format(1000).length() == 4 ? "2" : "1");
    }

    private void lists() {
        ICUResourceBundle bundle = bundle(ICUData.ICU_BASE_NAME);
        lines.put("list.two", bundle.getStringWithFallback("listPattern/standard/2"));
        for (String part : List.of("start", "middle", "end")) {
            lines.put("list." + part, bundle.getStringWithFallback("listPattern/standard/" + part));
        }
        lines.put("unit.short.join", bundle.getStringWithFallback("listPattern/unit-narrow/2"));
        lines.put("unit.long.join", bundle.getStringWithFallback("listPattern/unit/2"));
    }

    private ICUResourceBundle bundle(String base) {
        return (ICUResourceBundle) UResourceBundle.getBundleInstance(base, locale);
    }

    private void names() {
        DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        int format = DateFormatSymbols.FORMAT;
        int wide = DateFormatSymbols.WIDE;
        lines.put("months", String.join("|", symbols.getMonths(format, wide)));
        lines.put("months.alone", String.join("|", symbols.getMonths(DateFormatSymbols.STANDALONE, wide)));
        lines.put("months.short", String.join("|", symbols.getMonths(format, DateFormatSymbols.ABBREVIATED)));
        String[] sundayFirst = symbols.getWeekdays(format, DateFormatSymbols.ABBREVIATED);
        lines.put("weekdays", String.join("|", Arrays.copyOfRange(sundayFirst, 2, 8)) + "|" + sundayFirst[1]);
    }

    private void dates() {
        DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
        lines.put("date.day", patterns.getBestPattern("yMMMMd"));
        lines.put("date.short_day", patterns.getBestPattern("MMMEd"));
        lines.put("date.day_and_month", patterns.getBestPattern("MMMd"));
        lines.put("date.month", patterns.getBestPattern("yMMMM"));
        lines.put("date.month_name", patterns.getBestPattern("LLLL"));
        lines.put("date.moment", patterns.getBestPattern("yMMMdHmv"));
        lines.put("date.clock", patterns.getBestPattern("Hmv"));
        lines.put("date.short_moment", patterns.getBestPattern("MMMdHm"));
        interval("within_month", Calendar.DATE);
        interval("across_months", Calendar.MONTH);
    }

    private void interval(String name, int largestDifference) {
        DateIntervalInfo info = DateIntervalFormat.getInstance("MMMd", locale).getDateIntervalInfo();
        DateIntervalInfo.PatternInfo pattern = info.getIntervalPattern("MMMd", largestDifference);
        lines.put("date.days_" + name + ".first", pattern.getFirstPart());
        lines.put("date.days_" + name + ".last", pattern.getSecondPart());
    }

    private void units() {
        ICUResourceBundle bundle = bundle(ICUData.ICU_UNIT_BASE_NAME);
        for (String unit : List.of("day", "hour", "minute", "second")) {
            for (String form : FORMS) {
                unit(bundle, "short", "unitsShort/duration/" + unit + "/" + form);
                unit(bundle, "long", "units/duration/" + unit + "/" + form);
            }
        }
    }

    private void unit(ICUResourceBundle bundle, String width, String path) {
        try {
            String key =
                    path.substring(path.indexOf('/', path.indexOf('/') + 1) + 1).replace('/', '.');
            lines.put("unit." + width + "." + key, bundle.getStringWithFallback(path));
        } catch (MissingResourceException e) {
            // The language has no such form.
        }
    }

    private void languages() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale, DisplayContext.DIALECT_NAMES);
        for (String other : LocaleData.SHIPPED) {
            lines.put("language." + other, names.localeDisplayName(languageOf(other)));
        }
        for (String other : LocaleData.SHIPPED) {
            ULocale own = languageOf(other);
            lines.put(
                    "own." + other,
                    LocaleDisplayNames.getInstance(
                                    own,
                                    DisplayContext.DIALECT_NAMES,
                                    DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                            .localeDisplayName(own));
        }
    }

    private static ULocale languageOf(String other) {
        return ULocale.forLanguageTag(other.equals("zh-CN") ? "zh-Hans" : other);
    }

    /** The locale's file as it is written. */
    static String file(String id) {
        StringBuilder file = new StringBuilder("# Generated from CLDR 49 (" + CLDR_TAGS.getOrDefault(id, id)
                + ") by LocaleDataTest; see docs/decisions/locale-data.md.\n");
        lines(id)
                .forEach((key, value) ->
                        file.append(key).append(" = ").append(visible(value)).append('\n'));
        return file.toString();
    }

    /** Spaces that an eye or a reader would lose, and marks without a shape, as escapes. */
    private static String visible(String value) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean lost = c == ' ' && (i == 0 || i == value.length() - 1);
            boolean hidden = c != ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
            visible.append(lost || hidden ? String.format(java.util.Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return visible.toString();
    }
}
