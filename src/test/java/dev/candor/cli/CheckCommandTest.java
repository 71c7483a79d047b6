package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code candor check} on the records in {@code src/test/resources/check/status}. */
class CheckCommandTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path STATUS = RESOURCES.resolve("check/status");
    private static final String SECRET = "notarealwebhookatall";

    @TempDir
    private Path folder;

    /** What a command printed and how it ended. */
    private record Said(String out, String err, int exit) {}

    private static Said check(Path source, String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(print(out), print(err), false, false);
        String[] args = new String[options.length + 3];
        args[0] = "check";
        args[1] = "--source";
        args[2] = source.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        int exit = Main.run(console, args);
        return new Said(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void peopleReadPlaceLineAndWhatWouldBeRight() throws IOException {
        Said said = check(copy());
        assertThat(said.out()).isEqualTo(Files.readString(RESOURCES.resolve("check/expected.txt")));
        assertThat(said.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "gitlab"})
    void noFormatShowsWhatStaysInside(String format) throws IOException {
        Said said = check(copy(), "--format", format);
        assertThat(said.out()).contains("PW004").doesNotContain(SECRET).doesNotContain("hooks.slack");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        String sarif = check(copy(), "--format", "sarif").out();
        String schema = Files.readString(RESOURCES.resolve("schemas/sarif-schema-2.1.0.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(sarif, InputFormat.JSON))
                .isEmpty();
        JsonNode result = JsonMapper.shared().readTree(sarif).at("/runs/0/results/0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("PW004");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("incidents/2026,%20autumn/2026-11-20-checkout.md");
    }

    @Test
    void junitKeepsToItsSchema() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(RESOURCES.resolve("schemas/junit-report.xsd").toFile())
                .newValidator();
        String findings = check(copy(), "--format", "junit").out();
        String none = check(clean(), "--format", "junit").out();
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(findings))))
                .doesNotThrowAnyException();
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(none))))
                .doesNotThrowAnyException();
        assertThat(findings).contains("tests=\"5\" failures=\"3\"");
        assertThat(none).contains("tests=\"1\" failures=\"0\"");
    }

    @Test
    void annotationsAreEscaped() throws IOException {
        assertThat(check(copy(), "--format", "github").out().lines())
                .hasSize(5)
                .allMatch(line -> line.matches(
                        "::(error|warning|notice) file=[^:,]+(%2C[^:,]+)?,line=\\d+,col=\\d+,title=[^:,]+::[^\\n]+"))
                .anyMatch(line -> line.startsWith(
                        "::warning file=incidents/2026%2C autumn/2026-11-20-checkout.md,line=10,col=13,title=PW001::"));
    }

    @Test
    void codeQualityHasWhatGitlabAsksFor() throws IOException {
        JsonNode issues =
                JsonMapper.shared().readTree(check(copy(), "--format", "gitlab").out());
        assertThat(issues).hasSize(5).allSatisfy(issue -> {
            assertThat(issue.at("/description").asString()).isNotEmpty();
            assertThat(issue.at("/check_name").asString()).isNotEmpty();
            assertThat(issue.at("/fingerprint").asString()).hasSize(64);
            assertThat(issue.at("/severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        });
        assertThat(issues.valueStream().map(issue -> issue.at("/fingerprint").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void warningsFailOnlyWhereTheyAreMeantTo() throws IOException {
        Path site = clean();
        Files.writeString(site.resolve("incidents/a.md"), incident("The disk of db-03.prod is full."));
        assertThat(check(site).exit()).isZero();
        assertThat(check(site, "--strict").exit()).isEqualTo(1);
    }

    @Test
    void pathsLimitWhatIsReported() throws IOException {
        Path site = copy();
        assertThat(check(site, "postmortems").out())
                .contains("postmortems/2026-11-03-odd.md")
                .doesNotContain("PW001");
        assertThat(check(site, site.resolve("incidents").toString()).out())
                .contains("PW001")
                .doesNotContain("odd.md");
        Said unknown = check(site, "incidnts");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no record incidnts");
    }

    @Test
    void anOldArchiveTakesUpTheChecksWithABaseline() throws IOException {
        Path site = clean();
        Path record = site.resolve("incidents/a.md");
        Path known = folder.resolve("known.txt");
        Files.writeString(record, incident("The disk of db-03.prod is full."));
        assertThat(check(site, "--strict", "--write-baseline", known.toString()).exit())
                .isZero();
        assertThat(Files.readString(known)).contains("PW001").doesNotContain("db-03");

        Files.writeString(record, incident("A word before.\n\nThe disk of db-03.prod is full."));
        assertThat(check(site, "--strict", "--baseline", known.toString()).exit())
                .isZero();

        Files.writeString(record, incident("The disk of db-03.prod is full.\n\nAnd that of db-04.prod."));
        assertThat(check(site, "--strict", "--baseline", known.toString()).out())
                .contains("a.md:9:13: warning [PW001]")
                .doesNotContain("a.md:7:");
    }

    @Test
    void aBaselineNeverHidesWhatCannotBeRead() throws IOException {
        Path known = folder.resolve("known.txt");
        Said said = check(copy(), "--write-baseline", known.toString());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).contains("2026-11-03-odd.md").contains("1 error, 0 warnings");
    }

    @Test
    void aFileThatIsNoBaselineIsRefused() throws IOException {
        Path known = Files.writeString(folder.resolve("known.txt"), "hello\n");
        Said said = check(clean(), "--baseline", known.toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("known.txt:1 is no line of a baseline");
        assertThat(check(clean(), "--baseline", folder.resolve("none.txt").toString())
                        .exit())
                .isEqualTo(3);
    }

    private Path copy() throws IOException {
        Path site = Files.createTempDirectory(folder, "status");
        try (var files = Files.walk(STATUS)) {
            for (Path file : files.toList()) {
                Path target = site.resolve(STATUS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return site;
    }

    private Path clean() throws IOException {
        Path site = Files.createTempDirectory(folder, "clean");
        Files.createDirectories(site.resolve("incidents"));
        Files.copy(STATUS.resolve("candor.yml"), site.resolve("candor.yml"));
        return site;
    }

    private static String incident(String words) {
        return "---\ntitle: Some payments fail\nseverity: SEV2\ncomponents: {checkout: partial_outage}\n---\n## Investigating — 2026-11-20T11:30:00Z\n"
                + words + "\n";
    }
}
