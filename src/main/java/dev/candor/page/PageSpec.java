package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.function.Supplier;

/**
 * One page before it is HTML.
 *
 * @param path where it goes
 * @param template the theme's template that shows it, without its ending, such as {@code incident}
 * @param origin the record or index it shows, for messages
 * @param view makes what it says, a view record, when it is wanted, so that a hundred thousand of them never sit in memory together
 */
public record PageSpec(SitePath path, String template, String origin, Supplier<? extends Record> view) {
    /** A page whose view is made when its HTML is wanted. */
    public static PageSpec of(SitePath path, String template, String origin, Supplier<? extends Record> view) {
        return new PageSpec(path, template, origin, view);
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
