package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.site.BuildResult;
import dev.candor.site.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/theme-data.md} says what templates receive; {@code -Dwrite=theme-data} writes it anew. */
class ThemeDataPageTest {
    private static final Path PAGE = Path.of("docs", "theme-data.md");
    private static final String AT = "2026-11-03T12:00:00Z";

    /** The views of the demo by the templates that show them. */
    private static Map<String, Class<?>> views() {
        BuildResult built = GivenSite.demo().result(AT);
        PageContext context = new PageContext(
                built.catalog().orElseThrow(), built.insights().orElseThrow(), GivenTexts.in("en", "UTC"), "Candor 1");
        Map<String, PageSpec> pages = new TreeMap<>();
        Wiring.standard().pages().stream()
                .flatMap(maker -> maker.pages(context))
                .forEach(page -> pages.putIfAbsent(page.template(), page));
        Map<String, Class<?>> views = new TreeMap<>();
        pages.forEach((template, page) -> views.put(template, page.view().get().getClass()));
        return views;
    }

    @Test
    void the_page_says_what_templates_receive() throws IOException {
        ThemeDataPage page = new ThemeDataPage(views());
        String text = page.text();
        if ("theme-data".equals(System.getProperty("write"))) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("written anew by mvn test -Dtest=ThemeDataPageTest -Dwrite=theme-data")
                .isEqualTo(text);
        assertThat(page.silent())
                .as("components without a line in the Javadoc of their record")
                .isEmpty();
    }

    @Test
    void every_template_of_the_theme_is_on_it() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("themes", "default"))) {
            assertThat(views().keySet().stream().map(name -> name + ".ftlh"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".ftlh"))
                                    .filter(name -> !name.equals("layout.ftlh") && !name.equals("macros.ftlh"))
                                    .toList());
        }
    }
}
