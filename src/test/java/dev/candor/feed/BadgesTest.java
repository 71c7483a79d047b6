package dev.candor.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** Specifies badges: what they say, that they hold their text, that it can be read. */
class BadgesTest {

    private static final BuiltSite SITE = BuiltSite.harbour();

    static Document read(byte[] svg) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String title(String path) {
        return read(SITE.bytes(path)).getElementsByTagName("title").item(0).getTextContent();
    }

    @Test
    void theySayTheStateTheStatusAndTheUptime() {
        assertThat(title("badge.svg")).isEqualTo("Harbour & Co Status: Minor problems");
        assertThat(title("components/api/badge.svg")).isEqualTo("API <v2>: Maintenance");
        assertThat(title("components/fax/badge-dark.svg")).isEqualTo("Fax gateway: Retired");
        assertThat(title("components/cards/uptime-30.svg")).isEqualTo("Cards uptime, 30 days: 99.88 %");
        assertThat(title("components/cards/uptime-365.svg")).startsWith("Cards uptime, 365 days: 99.");
    }

    @Test
    void everyTextFitsItsHalf() {
        List<String> badges = SITE.paths(".svg")
                .filter(path -> path.matches(".*(badge|uptime-\\d+)(-dark)?\\.svg"))
                .toList();
        assertThat(badges).hasSizeGreaterThan(70).allSatisfy(path -> {
            Document svg = read(SITE.bytes(path));
            NodeList grounds = ((Element) svg.getElementsByTagName("g").item(0)).getElementsByTagName("rect");
            NodeList texts = svg.getElementsByTagName("text");
            IntStream.range(0, 2).forEach(half -> {
                Element text = (Element) texts.item(half);
                Element ground = (Element) grounds.item(half);
                assertThat(number(text, "textLength") + 12).isEqualTo(number(ground, "width"));
                assertThat(number(text, "textLength")).isEqualTo(TextWidth.of(text.getTextContent()));
            });
            assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo(title(path));
        });
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @ParameterizedTest
    @EnumSource(Badge.Tone.class)
    void textStandsOutFromItsGround(Badge.Tone tone) {
        for (boolean dark : List.of(false, true)) {
            Document svg = read(new Badge("label", "message", tone).svg(dark));
            NodeList grounds = ((Element) svg.getElementsByTagName("g").item(0)).getElementsByTagName("rect");
            NodeList texts = svg.getElementsByTagName("text");
            for (int half = 0; half < 2; half++) {
                double text = luminance(((Element) texts.item(half)).getAttribute("fill"));
                double ground = luminance(((Element) grounds.item(half)).getAttribute("fill"));
                double contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
                assertThat(contrast)
                        .as("%s, dark: %s, half %s", tone, dark, half)
                        .isGreaterThan(4.5);
            }
        }
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void shieldsReadsTheSame() {
        JsonNode json = SITE.json("components/api/badge.json");
        assertThat(json.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(json.get("label").asString()).isEqualTo("API <v2>");
        assertThat(json.get("message").asString()).isEqualTo("Maintenance");
        assertThat(json.get("color").asString()).isEqualTo("blue");
    }

    @Test
    void wideAndJoinedCharactersAreMeasured() {
        assertThat(TextWidth.of("東京")).isEqualTo(25);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(TextWidth.of("e"));
        assertThat(TextWidth.of("WWW")).isGreaterThan(TextWidth.of("iii") * 3);
    }
}
