package dev.candor.cli;

import dev.candor.model.SiteSettings;
import dev.candor.page.Texts;
import dev.candor.page.TextsReader;
import dev.candor.page.TextsSource;
import dev.candor.problem.Problems;
import java.util.List;

/** Reads the built-in words in a site's own language, for what is printed on a terminal. */
final class SiteWords {
    private SiteWords() {}

    /** The words of its default locale. */
    static Texts of(SiteSettings site) {
        return new TextsReader(List.of(TextsSource.builtIn()), new Problems())
                .read(site.locales().get(0), site);
    }
}
