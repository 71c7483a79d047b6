package dev.candor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.check.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pages of rules to what the rules do: the bad example is found, the good one is not. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs", "rules");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```markdown ?([^\\n]*)\\n(.*?)\\n```$");

    @TestFactory
    Stream<DynamicTest> theBadExampleIsFound() {
        return Wiring.checks().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertThat(example(rule, "Bad").findings()).contains(rule.id())));
    }

    @TestFactory
    Stream<DynamicTest> theGoodExampleIsNotAndCanBeRead() {
        return Wiring.checks().stream()
                .map(rule -> dynamicTest(
                        rule.id(),
                        () -> assertThat(example(rule, "Good").findings())
                                .doesNotContain(rule.id())
                                .allMatch(code -> code.matches("[A-Z]{2}\\d{3}"))));
    }

    @TestFactory
    Stream<DynamicTest> thePageSaysWhatTheRuleSays() {
        return Wiring.checks().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    assertThat(page(rule))
                            .startsWith("# " + rule.id() + ": " + rule.info().summary() + "\n\n"
                                    + rule.level().word());
                    assertThat(read("README.md"))
                            .contains("| [" + rule.id() + "](" + rule.id() + ".md) | "
                                    + rule.level().word() + " | " + rule.info().summary() + " |");
                }));
    }

    @Test
    void everyRuleHasItsOwnId() {
        assertThat(Wiring.checks().stream().map(Rule::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]{2}\\d{3}"));
    }

    @Test
    void noPageIsAboutARuleThatIsGone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName()))
                            .filter(name -> name.matches("[A-Z]{2}\\d{3}\\.md")))
                    .containsExactlyInAnyOrderElementsOf(Wiring.checks().stream()
                            .map(rule -> rule.id() + ".md")
                            .toList());
        }
    }

    private static CheckedFiles example(Rule rule, String heading) {
        String page = page(rule);
        int from = page.indexOf("## " + heading + "\n");
        int end = page.indexOf("\n## Good\n", from);
        CheckedFiles files = CheckedFiles.ofASite();
        Matcher block = BLOCK.matcher(page.substring(from, end < 0 ? page.length() : end));
        while (block.find()) {
            add(files, rule, block.group(1), block.group(2));
        }
        return files;
    }

    private static void add(CheckedFiles files, Rule rule, String path, String text) {
        if (!path.isEmpty()) {
            files.with(path, text + "\n");
        } else if (rule.id().startsWith("BL")) {
            files.withPostmortem(text);
        } else {
            files.withIncident("internal: {roles: {incident_commander: Ada}}\n", text);
        }
    }

    private static String page(Rule rule) {
        return read(rule.id() + ".md");
    }

    private static String read(String name) {
        try {
            return Files.readString(PAGES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
