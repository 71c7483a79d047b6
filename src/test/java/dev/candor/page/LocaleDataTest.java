package dev.candor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the shipped locale data to CLDR. {@code mvn test -Dtest=LocaleDataTest -Dwrite=locales} writes the files anew, after
 * which the difference is read like code.
 */
class LocaleDataTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "candor", "page", "locales");

    @ParameterizedTest
    @MethodSource("dev.candor.page.TextsReader#locales")
    void isWhatCldrHas(String locale) throws IOException {
        Path file = FOLDER.resolve(locale + ".properties");
        if ("locales".equals(System.getProperty("write"))) {
            Files.writeString(file, CldrLocale.file(locale));
        }
        assertThat(Files.readString(file)).isEqualTo(CldrLocale.file(locale));
    }

    @Test
    void namesTheVersionOfCldr() {
        assertThat(com.ibm.icu.util.LocaleData.getCLDRVersion().getMajor()).isEqualTo(49);
    }
}
