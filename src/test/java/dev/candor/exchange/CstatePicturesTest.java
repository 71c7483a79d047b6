package dev.candor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import dev.candor.problem.Problem;
import dev.candor.record.CatalogReader;
import dev.candor.record.Tolerance;
import dev.candor.source.PlainFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given a status site with a logo and pictures, then its records show them and its settings name them. */
class CstatePicturesTest {
    private static final Path SITE = Path.of("src/test/resources/import/pictures");

    @TempDir
    private Path temp;

    @Test
    void picturesAndFilesBecomeAssetsAndTheTextNamesThem() throws IOException {
        run();

        assertThat(issue())
                .contains("![Load of the docks](/assets/images/load-graph.png \"Load\")")
                .contains("![Plan](/assets/images/plan.png)")
                .contains("![The same plan](/assets/images/plan.png)")
                .contains("[report](/assets/images/report.pdf)")
                .contains("[our page](https://harbour.example/a.png)");
        assertThat(temp.resolve("assets/images/load-graph.png"))
                .hasSameBinaryContentAs(SITE.resolve("static/images/load graph.png"));
    }

    @Test
    void theLogoIsThatOfTheTheme() throws IOException {
        run();

        assertThat(Files.readString(temp.resolve("candor.yml"))).contains("logo: assets/logo.png");
        assertThat(temp.resolve("assets/logo.png")).hasSameBinaryContentAs(SITE.resolve("static/logo.png"));
    }

    @Test
    void whatIsNotThereOrMayNotBePublishedIsTold() {
        assertThat(run().problems())
                .filteredOn(problem -> problem.code().equals("image"))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("/images/lost.png, which was not found"))
                .anyMatch(message -> message.contains("script.svg, which was not copied"));
        assertThat(temp.resolve("assets/images/script.svg")).doesNotExist();
    }

    @Test
    void whatIsWrittenIsASite() {
        run();

        assertThat(CatalogReader.read(PlainFolder.open(temp, Optional.empty()), Audience.PUBLIC, Tolerance.STRICT)
                        .problems())
                .noneMatch(Problem::isError);
    }

    @Test
    void anAssetThatIsThereAlreadyIsNeverReplaced() throws IOException {
        Files.createDirectories(temp.resolve("assets"));
        Files.writeString(temp.resolve("assets/logo.png"), "mine");

        assertThat(run().problems()).extracting(Problem::code).contains("kept");
        assertThat(temp.resolve("assets/logo.png")).hasContent("mine");
    }

    @Test
    void importedAgainNothingIsWritten() {
        run();

        assertThat(run().written()).isZero();
    }

    private String issue() throws IOException {
        return Files.readString(temp.resolve("incidents/2024/2024-02-01-docks-down.md"));
    }

    private ImportReport run() {
        return CstateImport.run(new CstateSite(SITE, temp, Optional.empty()));
    }
}
