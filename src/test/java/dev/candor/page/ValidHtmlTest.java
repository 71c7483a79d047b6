package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every page of the demo is HTML as the standard has it, without an error and without a warning. */
class ValidHtmlTest {
    private static final String NOW = "2026-11-12T14:20:00Z";

    @Test
    void everyPageOfTheDemoIsValid() throws InterruptedException {
        Map<String, byte[]> pages = pages(GivenSite.demo(), path -> true);
        assertThat(pages).hasSizeGreaterThan(300);
        assertThat(NuChecker.check(pages)).isEmpty();
    }

    @Test
    void whatOnlyInsidersSeeIsValid() throws InterruptedException {
        Map<String, byte[]> pages =
                pages(GivenSite.demo().internal(), path -> path.matches("(incidents|postmortems|maintenance)/2.*"));
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(NuChecker.check(pages)).isEmpty();
    }

    @Test
    void theCheckerHearsWhatIsWrong() throws InterruptedException {
        String wrong = "<!DOCTYPE html><html lang=en><title>t</title><p><ul></ul></p><img src=x.png>";
        assertThat(NuChecker.check(Map.of("wrong.html", wrong.getBytes(StandardCharsets.UTF_8))))
                .anyMatch(said -> said.startsWith("wrong.html:1:") && said.contains("p"))
                .anyMatch(said -> said.contains("alt"));
    }

    private static Map<String, byte[]> pages(GivenSite given, Predicate<String> wanted) {
        Map<String, byte[]> pages = new TreeMap<>();
        for (OutputFile output : given.at(NOW).site().outputs()) {
            String path = output.path().value();
            if (path.endsWith(".html") && wanted.test(path)) {
                pages.put(path, output.content().bytes());
            }
        }
        return pages;
    }
}
