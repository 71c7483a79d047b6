package dev.candor.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads translations of the site's own words, such as the names of components. */
final class SiteTexts {
    private SiteTexts() {}

    /** Texts by locale and dotted key: {@code components.api.name}. */
    static Map<String, Map<String, String>> read(Fields site, List<String> locales) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        site.map("texts").ifPresent(texts -> {
            for (String locale : locales) {
                texts.map(locale).ifPresent(own -> found.put(locale, NodePaths.of("", own.node())));
            }
            texts.finish();
        });
        return Collections.unmodifiableMap(found);
    }
}
