package dev.candor.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import org.junit.jupiter.api.Test;

/** An escape beyond all characters is a problem of its line and no failure of the program. */
class YamlEscapeTest {
    @Test
    void anEscapeBeyondIntegersIsRefusedWithItsLine() {
        Problems problems = new Problems();
        TextBlock block = new TextBlock(new Place("x.md", 2, 1), "title: A\ntags: [\"\\UFABCDEFE\"]\n");
        assertThat(YamlReader.read(block, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(3);
            assertThat(problem.message()).isEqualTo("has an escape that names no character");
        });
    }
}
