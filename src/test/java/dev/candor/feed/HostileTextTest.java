package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.candor.insight.InsightsAt;
import dev.candor.model.Catalog;
import dev.candor.output.Fingerprint;
import dev.candor.output.MediaType;
import dev.candor.output.OutputFile;
import dev.candor.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Throws at every format what people and attackers write. Records are read without most of it; the formats hold even where
 * it comes from elsewhere.
 */
@Timeout(120)
class HostileTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SHARED = Path.of("..", "shared", "data", "bad", "strings.jsonl");
    private static final List<FeedMaker> MAKERS = List.of(
            new StatuspageApi(),
            new NewsFeeds(),
            new MaintenanceCalendars(),
            new Badges(),
            new Metrics(),
            new LiveStatus(),
            new Embeds(),
            new HostFiles(),
            new CrawlerFiles(),
            new Twins(),
            new LanguageModels(),
            new DataFiles());

    private static final List<String> NASTY = List.of(
            "]]>",
            "<![CDATA[x]]>",
            "\u0000\u0001\b\u001b[31m\u007f\u0085",
            "\ud800 alone \udc00",
            "\ufffe\uffff\ufdd0",
            "\ud83d\udc69\u200d\ud83d\ude92 \ud83c\udde9\ud83c\uddea \ud83e\udee0",
            "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
            "x".repeat(10_000),
            "\u6f22".repeat(10_000),
            "a\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\r\nEND:VEVENT",
            "a;b,c\\d\\n:\"e\"",
            "=cmd|' /C calc'!A0",
            "</script><script>alert(1)</script><!--",
            "&amp;&#0;&lt;&bogus;",
            "%s %n %1$s ${x} <#if>",
            "\u2028\u2029",
            "# HELP candor_x y\ncandor_x{a=\"b\"} 1");

    private static Stream<String> texts() {
        Random random = new Random(5);
        Stream<String> generated = Stream.generate(() -> random.ints(1 + random.nextInt(60), 0, 0x11000)
                        .mapToObj(point -> String.valueOf((char) point))
                        .reduce("", String::concat))
                .limit(60);
        return Stream.of(NASTY.stream(), generated, shared()).flatMap(all -> all);
    }

    /** Some of the larger collection, where it is at hand. */
    private static Stream<String> shared() {
        if (!Files.exists(SHARED)) {
            return Stream.empty();
        }
        try {
            List<String> lines = Files.readAllLines(SHARED);
            return IntStream.range(0, lines.size())
                    .filter(number -> number % 60 == 0)
                    .mapToObj(number -> text(JSON.readTree(lines.get(number))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line's string, which stands in Base64 where JSON could not hold its bytes. */
    private static String text(JsonNode line) {
        return line.has("s")
                ? line.get("s").asString()
                : new String(Base64.getDecoder().decode(line.get("b64").asString()), StandardCharsets.UTF_8);
    }

    private static Stream<OutputFile> outputs(String text) {
        Catalog catalog = AHostileCatalog.saying(text);
        FeedContext context = new FeedContext(
                catalog,
                InsightsAt.of(catalog, AHostileCatalog.NOW),
                List.of(AHostileCatalog.texts()),
                new AHostileCatalog.Raw(),
                AHostileCatalog.pages(catalog),
                List.of(),
                Fingerprint.of(new byte[0]),
                "Candor 1",
                new Problems());
        return MAKERS.stream().flatMap(maker -> maker.outputs(context));
    }

    @Test
    void everyFormatHoldsAndSaysAsMuchAsBefore() {
        List<String> paths = paths("plain");
        texts().forEach(text -> {
            assertThat(paths(text)).isEqualTo(paths);
            outputs(text).forEach(HostileTextTest::hold);
        });
    }

    private static List<String> paths(String text) {
        return outputs(text).map(output -> output.path().value()).toList();
    }

    private static void hold(OutputFile output) {
        byte[] bytes = output.content().bytes();
        assertThat(output.content().bytes()).isEqualTo(bytes);
        switch (output.type()) {
            case ATOM, RSS -> feed(bytes);
            case XML, SVG -> BadgesTest.read(bytes);
            case JSON, JSON_FEED -> JSON.readTree(bytes);
            case CALENDAR -> calendar(bytes);
            case CSV -> table(text(bytes));
            case OPENMETRICS -> metrics(text(bytes));
            case HTML -> html(text(bytes));
            case MARKDOWN, TEXT -> assertThat(text(bytes)).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f]");
            default -> assertThat(output.type()).isIn(MediaType.JAVASCRIPT, MediaType.CSS);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void feed(byte[] bytes) {
        try {
            int entries = new SyndFeedInput()
                    .build(new StringReader(text(bytes)))
                    .getEntries()
                    .size();
            assertThat(entries).isPositive();
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    private static void calendar(byte[] bytes) {
        assertThat(MaintenanceCalendarsTest.read(bytes).getComponents("VEVENT")).hasSize(1);
        assertThat(text(bytes).split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).matches("(?s)( .*|[A-Z-]+[:;].*|)").doesNotStartWith("ATTACH");
        });
    }

    /** Every cell is closed, and none begins as a formula does. */
    private static void table(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(cells).noneMatch(found -> found.matches("(?s)[=+@\\t].*"));
    }

    private static void metrics(String text) {
        assertThat(text.split("\n"))
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "# (HELP|TYPE) candor_.*|# EOF|candor_[a-z_]+(\\{([a-z]+=\"(?:[^\"\\\\]|\\\\[\\\\n\"])*+\",?)+\\})? -?[0-9.]+"));
    }

    private static void html(String text) {
        assertThat(text.replace("<script defer src=\"embed.js\">", "").split("<script", -1))
                .hasSize(1);
        assertThat(text).doesNotContain("<!--").endsWith("</html>\n");
    }
}
