package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the list of locales: BCP 47 tags, of which some have texts of ours and the others show English around the records' own words. */
final class LocaleNames {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?");
    private static final Set<String> TRANSLATED =
            Set.of("en", "de", "fr", "es", "ja", "ar", "pt-BR", "zh-CN", "zh-Hans");
    private static final Set<String> WITH_REGIONS = Set.of("en", "de", "fr", "es", "ja", "ar");

    private LocaleNames() {}

    /** At least one; English where the site names none. */
    static List<String> read(Fields fields, Problems problems) {
        List<String> found = new ArrayList<>();
        for (ScalarNode item : fields.scalars("locales")) {
            String tag = item.text().strip();
            if (!TAG.matcher(tag).matches() || Slugs.isTaken(tag, List.of())) {
                problems.error("bad-locale", item.place(), "names a locale that is not a BCP 47 tag", hint(tag));
            } else if (found.contains(tag)) {
                problems.error("duplicate-locale", item.place(), "names a locale twice", "delete one of them");
            } else {
                warnIfUntranslated(tag, item, problems);
                found.add(tag);
            }
        }
        return found.isEmpty() ? List.of("en") : List.copyOf(found);
    }

    private static void warnIfUntranslated(String tag, ScalarNode item, Problems problems) {
        boolean known = TRANSLATED.contains(tag) || WITH_REGIONS.contains(tag.split("-", 2)[0]);
        if (!known) {
            problems.warning(
                    "untranslated-locale",
                    item.place(),
                    "names a locale that the built-in texts are not translated to",
                    "headings and labels will be English unless the theme has texts for it");
        }
    }

    private static String hint(String tag) {
        String canonical = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        boolean near = TAG.matcher(canonical).matches() && !canonical.equals("und") && !canonical.equals(tag);
        return near ? "did you mean \"" + canonical + "\"?" : "write tags such as en, de or pt-BR";
    }
}
