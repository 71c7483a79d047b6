package dev.candor.site;

import dev.candor.model.Theme;
import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import dev.candor.render.Accent;
import java.util.Locale;

/** Writes what {@code candor.yml} changes about the theme's colours and sizes as the last rule of its style sheet. */
final class SiteLooks {
    private SiteLooks() {}

    /** The rule; empty where the site changes nothing. */
    static String css(Theme theme) {
        StringBuilder rule = new StringBuilder();
        if (!theme.accent().isEmpty()) {
            Accent accent = Accent.of(theme.accent());
            rule.append("--c-accent:").append(accent.light());
            rule.append(";--c-accent-dark:").append(accent.dark()).append(';');
        }
        theme.variables()
                .forEach((name, value) -> rule.append(name.startsWith("c-") ? "--" : "--c-")
                        .append(name)
                        .append(':')
                        .append(value)
                        .append(';'));
        return rule.isEmpty() ? "" : "\n:root:root{" + rule + "}\n";
    }

    /** Says where an accent colour cannot be shown as it was chosen. */
    static void check(Theme theme, String siteFile, Problems problems) {
        if (theme.accent().isEmpty() || !Accent.of(theme.accent()).isCorrected()) {
            return;
        }
        Accent accent = Accent.of(theme.accent());
        problems.warning(
                "accent-contrast",
                Place.of(siteFile),
                String.format(
                        Locale.ROOT,
                        "links in %s would have a contrast of %.1f : 1 on light pages, where WCAG asks for 4.5 : 1;"
                                + " %s is used there",
                        theme.accent(),
                        accent.contrast(),
                        accent.light()),
                "choose a darker accent to decide the shade yourself");
    }
}
