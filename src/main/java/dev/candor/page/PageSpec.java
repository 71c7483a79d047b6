package dev.candor.page;

import dev.candor.output.Fingerprint;
import dev.candor.output.SitePath;
import java.util.function.Supplier;

/**
 * One page before it is HTML.
 *
 * @param path where it goes
 * @param template the theme's template that shows it, without its ending, such as {@code incident}
 * @param locale the language of its texts, such as {@code de}
 * @param origin the record or index it shows, for messages
 * @param fingerprint all of the records and moments that its view depends on; the theme's own is added when it is rendered
 * @param view makes what it says, a view record, when it is wanted
 */
public record PageSpec(
        SitePath path,
        String template,
        String locale,
        String origin,
        Fingerprint fingerprint,
        Supplier<? extends Record> view) {}
