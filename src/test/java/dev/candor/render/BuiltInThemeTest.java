package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInThemeTest {
    private final ThemeFiles files = ThemeFiles.builtIn();
    private final ThemeRenderer renderer = new ThemeRenderer(files, new Markdown(), Nowhere.SURROUNDINGS);

    @Test
    void its_assets_are_outputs_that_name_their_bytes() {
        List<OutputFile> assets = renderer.assets();

        assertThat(assets).anySatisfy(asset -> {
            assertThat(asset.path().value()).matches("assets/candor\\.[0-9a-f]{10}\\.css");
            assertThat(asset.type()).isEqualTo(MediaType.CSS);
        });
    }

    @Test
    void its_templates_keep_the_rules_for_themes() {
        assertThat(renderer.check(files.names())).isEmpty();
    }
}
