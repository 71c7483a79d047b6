package dev.candor.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Git and its filters leave in place of a record is told from records about Git. */
class GitLeftoversTest {
    private static final Place PLACE = Place.of("content/x.md");

    @Test
    void aPointerOfGitLfs() {
        assertCode("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "lfs-pointer");
    }

    @Test
    void aFileThatGitCryptEncrypted() {
        assertThat(GitLeftovers.in("\0GITCRYPT\0\u00ff\u0001".getBytes(ISO_8859_1), PLACE)
                        .map(Problem::code))
                .contains("encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMergeConflictAtItsFirstLine(String newline) {
        String text = String.join(newline, "title: x", "<<<<<<< HEAD", "a", "=======", "b", ">>>>>>> theirs", "");
        Optional<Problem> found = GitLeftovers.in(text.getBytes(UTF_8), PLACE);
        assertThat(found.map(Problem::code)).contains("merge-conflict");
        assertThat(found.map(Problem::place).map(Place::toString)).contains("content/x.md:2:1");
    }

    @Test
    void aMergeConflictWithTheBaseShownAndNoLineAtItsEnd() {
        assertCode("<<<<<<< a\n1\n||||||| base\n0\n=======\n2\n>>>>>>> b", "merge-conflict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "<",
                "Heading\n=======\ntext\n",
                "<<<<<<< only the first\n",
                "=======\n>>>>>>> b\n",
                " <<<<<<< indented\n =======\n >>>>>>> so it is a quotation\n",
                "<<<<<<< a\n======= not alone\n>>>>>>> b\n",
                "see version https://git-lfs.github.com/spec/v1\n",
                "<<<<<<<a\n=======\n>>>>>>>b\n"
            })
    void anOrdinaryText(String text) {
        assertThat(GitLeftovers.in(text.getBytes(UTF_8), PLACE)).isEmpty();
    }

    private static void assertCode(String text, String code) {
        assertThat(GitLeftovers.in(text.getBytes(UTF_8), PLACE)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.hint()).isNotEmpty();
        });
    }
}
