package dev.candor.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document into memory; text is escaped by the writer and cleaned of what XML cannot hold. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write(Xml xml);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml() {
        try {
            this.out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }

    /** A document of one element; attributes are names and values in turn. */
    static byte[] document(String root, Inside inside, String... attributes) {
        Xml xml = new Xml();
        step(() -> xml.out.writeStartDocument("UTF-8", "1.0"));
        xml.text.append('\n');
        xml.element(root, inside, attributes);
        step(xml.out::writeEndDocument);
        return xml.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An element that holds others. */
    void element(String name, Inside inside, String... attributes) {
        step(() -> out.writeStartElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters("\n"));
        inside.write(this);
        step(out::writeEndElement);
        step(() -> out.writeCharacters("\n"));
    }

    /** An element that holds text. */
    void text(String name, String content, String... attributes) {
        step(() -> out.writeStartElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters(CleanText.of(content)));
        step(out::writeEndElement);
        step(() -> out.writeCharacters("\n"));
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) {
        step(() -> out.writeEmptyElement(name));
        attributes(attributes);
        step(() -> out.writeCharacters("\n"));
    }

    private void attributes(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = CleanText.of(namesAndValues[i + 1]);
            step(() -> out.writeAttribute(name, value));
        }
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
    }
}
