package dev.candor.render;

import dev.candor.model.MarkdownText;
import dev.candor.output.Fingerprint;
import dev.candor.page.PageSpec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Fingerprints of pages by what they show: two pages with one fingerprint have the same HTML, so the second need not be made.
 *
 * <p>A template sees its view, the theme and what links in texts lead to, and nothing else.
 */
final class ViewPrints {
    /** A link or picture that may lead to another record of the site. */
    private static final Pattern INNER_LINK = Pattern.compile("\\](?:\\(|:)\\s*+<?(?!https?://|mailto:)");

    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final String common;
    private final Fingerprint linked;

    /**
     * The fingerprints of one build's pages.
     *
     * @param theme all of the theme
     */
    ViewPrints(Fingerprint theme, Surroundings surroundings) {
        this.common = surroundings.program() + theme.value();
        this.linked = surroundings.linked();
    }

    Fingerprint of(PageSpec page, Record view) {
        Print print = new Print(
                view instanceof PageSpec.Localized localized
                        ? localized.chrome().words()
                        : Map.of());
        print.text(common);
        print.text(page.path().value());
        print.text(page.template());
        print.text(words(view));
        print.value(view);
        return print.fingerprint();
    }

    /** The fixed words of a locale are many, and the same on each of its pages. */
    private String words(Record view) {
        if (view instanceof PageSpec.Localized localized) {
            Map<String, String> own = localized.chrome().words();
            return words.computeIfAbsent(localized.chrome().language(), ignored -> {
                Print print = new Print(Map.of());
                print.value(own);
                return print.fingerprint().value();
            });
        }
        return "";
    }

    /** Writes down one view so that no two different ones read alike. */
    private final class Print {
        private final StringBuilder all = new StringBuilder(8_192);
        private final Map<String, String> known;
        private boolean linking;

        Print(Map<String, String> known) {
            this.known = known;
        }

        Fingerprint fingerprint() {
            if (linking) {
                text(linked.value());
            }
            return Fingerprint.of(List.of(all.toString()));
        }

        void value(Object value) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresentOrElse(this::value, () -> all.append('-'));
            } else if (value instanceof Collection<?> several) {
                all.append('[').append(several.size()).append(':');
                several.forEach(this::value);
            } else if (value instanceof Map<?, ?> map) {
                map(map);
            } else if (value instanceof Record view) {
                view(view);
            } else {
                text(value.toString());
            }
        }

        private void map(Map<?, ?> map) {
            if (map != known) {
                all.append('{').append(map.size()).append(':');
                map.forEach((key, value) -> {
                    text(key.toString());
                    value(value);
                });
            }
        }

        private void view(Record view) {
            all.append('(').append(view.getClass().getSimpleName()).append(':');
            if (view instanceof MarkdownText markdown) {
                text(markdown.source());
                text(markdown.place().path());
                linking |= INNER_LINK.matcher(markdown.source()).find();
            } else {
                Components.each(view, this::value);
            }
        }

        void text(String text) {
            all.append('"').append(text.length()).append(':').append(text);
        }
    }
}
