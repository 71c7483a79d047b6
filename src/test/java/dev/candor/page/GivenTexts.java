package dev.candor.page;

import dev.candor.model.SiteSettings;
import dev.candor.model.Theme;
import dev.candor.problem.Problems;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in texts as tests want them. */
public final class GivenTexts {
    private GivenTexts() {}

    /** The built-in texts of a locale in a zone. */
    public static Texts in(String locale, String zone) {
        return reader(new Problems()).read(locale, site(zone, List.of(locale)));
    }

    /** Reads the built-in texts alone. */
    static TextsReader reader(Problems problems) {
        return new TextsReader(List.of(TextsSource.builtIn()), problems);
    }

    /** A site that overrides nothing. */
    static SiteSettings site(String zone, List<String> locales) {
        return site(zone, locales, Map.of(), Map.of());
    }

    /** A site with texts of its own. */
    static SiteSettings site(
            String zone,
            List<String> locales,
            Map<String, String> themeTexts,
            Map<String, Map<String, String>> siteTexts) {
        return new SiteSettings(
                "Acme Status",
                "",
                Optional.empty(),
                ZoneId.of(zone),
                true,
                locales,
                new Theme("default", "", "", Map.of(), themeTexts),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                siteTexts,
                Map.of());
    }
}
