package dev.candor.record;

import dev.candor.problem.Place;
import dev.candor.problem.Problems;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lets through drawings and refuses programs: an SVG of shapes, text and gradients, without scripts, styles, links, animations, embedded
 * content or anything from elsewhere.
 */
final class SafeSvg {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "marker",
            "metadata");
    private static final Set<String> REFERENCES = Set.of("href", "src");
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SafeSvg() {}

    /** Whether a drawing is harmless; reports what is not. */
    static boolean check(byte[] bytes, Place place, Problems problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean harmless = true;
            while (harmless && reader.hasNext()) {
                harmless = isHarmless(reader, reader.next());
            }
            Place reached = place.at(reader.getLocation().getLineNumber(), 0);
            return harmless || refuse(reached, "this drawing holds more than shapes, text and gradients", problems);
        } catch (XMLStreamException malformed) {
            return refuse(place, "this drawing is not well-formed XML", problems);
        }
    }

    private static boolean refuse(Place place, String message, Problems problems) {
        problems.error(
                "bad-asset", place, message, "export it as a plain SVG without scripts, styles and links, or as a PNG");
        return false;
    }

    private static boolean isHarmless(XMLStreamReader reader, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> isHarmless(reader);
            case XMLStreamConstants.DTD,
                    XMLStreamConstants.ENTITY_REFERENCE,
                    XMLStreamConstants.PROCESSING_INSTRUCTION -> false;
            default -> true;
        };
    }

    private static boolean isHarmless(XMLStreamReader element) {
        boolean known = NAMESPACE.equals(element.getNamespaceURI()) && ELEMENTS.contains(element.getLocalName());
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            known &= !name.startsWith("on") && !name.equals("base") && isHarmless(name, element.getAttributeValue(i));
        }
        return known;
    }

    private static boolean isHarmless(String name, String value) {
        String plain = value.toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\]", "");
        boolean outside = plain.replace("url(#", "").contains("url(")
                || plain.contains("@import")
                || plain.contains("expression(");
        return !outside && (!REFERENCES.contains(name) || plain.startsWith("#"));
    }
}
