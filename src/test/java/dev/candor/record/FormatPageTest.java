package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.model.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of {@code docs/format.md} are a site without a single problem. */
class FormatPageTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^`content/(\\S+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showsOnlyExamplesThatWork(Audience audience) throws IOException {
        TestTree tree = TestTree.empty();
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("docs/format.md")));
        while (examples.find()) {
            tree.with(examples.group(1), examples.group(2));
        }

        Reading reading = CatalogReader.read(tree, audience, Tolerance.STRICT);

        assertThat(tree.files()).hasSize(8);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalog().orElseThrow().incidents()).hasSize(1);
    }
}
