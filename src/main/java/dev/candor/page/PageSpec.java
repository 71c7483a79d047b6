package dev.candor.page;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import java.util.List;
import java.util.function.Supplier;

/**
 * One page before it is HTML.
 *
 * @param path where it goes
 * @param template the theme's template that shows it, without its ending, such as {@code incident}
 * @param locale the language of its texts, such as {@code de}
 * @param origin the record or index it shows, for messages
 * @param fingerprint all that its view says; the theme's own is added when it is rendered
 * @param view makes what it says, a view record, when it is wanted
 */
public record PageSpec(
        SitePath path,
        String template,
        String locale,
        String origin,
        Fingerprint fingerprint,
        Supplier<? extends Record> view) {
    /**
     * A page whose fingerprint is that of all its view says. The view is made once to know that, and again when its HTML
     * is wanted, so that a hundred thousand of them never sit in memory together.
     */
    public static PageSpec of(SitePath path, String template, String origin, Supplier<? extends Record> view) {
        Record said = view.get();
        String locale = said instanceof Localized localized ? localized.chrome().language() : "";
        return new PageSpec(path, template, locale, origin, Fingerprint.of(List.of(template, said.toString())), view);
    }

    /** A view of a page in one language. */
    public interface Localized {
        /** What surrounds its content. */
        Chrome chrome();
    }

    /** A view of a page that is served at addresses of any depth, so that its links cannot be relative. */
    public interface AnyDepth {
        /** What its links start with: {@code /}, or the path below which the site is served, with a slash at both ends. */
        String root();
    }
}
