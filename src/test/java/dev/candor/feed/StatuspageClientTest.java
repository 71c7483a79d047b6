package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.insight.IncidentState;
import dev.candor.model.Component;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that others wrote for Statuspage, {@code statuspage.io} from npm, reads a built site and agrees with the model. */
@Timeout(60)
class StatuspageClientTest {

    private static final Path CLIENTS = Path.of("target", "npm");

    @Test
    void itAgreesWithTheModel() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(CLIENTS.resolve("node_modules")),
                "the clients are not installed: mvn -Pnpm-clients test-compile");
        BuiltSite site = BuiltSite.demo();
        JsonNode told;
        try (Server server = Server.of(site.site())) {
            told = read(server.url());
        }
        assertThat(told.get("indicator").asString())
                .isEqualTo(site.insights().overall().indicator().name().toLowerCase(Locale.ROOT));
        assertThat(told.get("description").asString())
                .isEqualTo(site.insights().overall().description());
        List<Component> shown = site.catalog().site().components().stream()
                .filter(component -> !site.insights().isRetired(component))
                .toList();
        assertThat(told.get("components")).hasSameSizeAs(shown);
        assertThat(shown)
                .allSatisfy(component -> assertThat(
                                told.get("components").get(component.name()).asString())
                        .isEqualTo(site.insights().status(component.id()).name().toLowerCase(Locale.ROOT)));
        assertThat(words(told.get("unresolved")))
                .containsExactlyInAnyOrderElementsOf(site.insights().open().stream()
                        .map(IncidentState::incident)
                        .map(incident -> incident.title())
                        .toList());
        assertThat(words(told.get("upcoming")))
                .containsExactlyElementsOf(site.insights().upcoming().stream()
                        .map(state -> state.maintenance().title())
                        .toList());
        assertThat(told.get("incidents")).hasSizeBetween(10, 50);
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(String url) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "read.js", url)
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).as(output).isZero();
        return JsonMapper.builder().build().readTree(output);
    }
}
