package dev.candor.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accessibility checker axe in an open page, handed over once per page and asked as often as the page changes. */
final class Axe {
    /** What WCAG 2.2 asks for at levels A and AA, and axe's best practice. */
    static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();
    private static final String ASK = """
            asked => axe.run(document, { ...asked, resultTypes: ['violations'], preload: false }).then(result =>
              result.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Axe() {}

    /** Hands axe to a page that has just been opened. */
    static void into(Page page) {
        page.evaluate(SCRIPT);
    }

    /** The faults that all rules find. */
    static List<?> faults(Page page) {
        return ask(page, Map.of("runOnly", ALL));
    }

    /** The faults that can come with another width or direction: all but those of contrast. */
    static List<?> faultsOfShape(Page page) {
        return ask(page, Map.of("runOnly", ALL, "rules", Map.of("color-contrast", Map.of("enabled", false))));
    }

    /** The faults that can come with other colours. */
    static List<?> faultsOfColour(Page page) {
        return ask(page, Map.of("runOnly", List.of("color-contrast", "link-in-text-block")));
    }

    private static List<?> ask(Page page, Map<String, Object> options) {
        return (List<?>) page.evaluate(ASK, options);
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
