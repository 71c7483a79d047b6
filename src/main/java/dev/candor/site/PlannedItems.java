package dev.candor.site;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the feeds of both sites as a program that follows them does: an entry is known by its id and comes again when its words differ. */
final class PlannedItems {
    private static final List<String> FEEDS = List.of("updates.atom", "history.atom");

    private final PlannedOutputs outputs;

    PlannedItems(PlannedOutputs outputs) {
        this.outputs = outputs;
    }

    /**
     * An entry.
     *
     * @param told what a reader is shown of it
     */
    private record Entry(String title, String told) {}

    /** Entries that readers receive, or receive again, in the order of the feeds. */
    List<Plan.Item> items() {
        return FEEDS.stream().flatMap(this::items).toList();
    }

    private Stream<Plan.Item> items(String feed) {
        Map<String, Entry> before = entries(outputs.before(feed).orElse(new byte[0]));
        List<Plan.Item> items = new ArrayList<>();
        entries(outputs.after(feed).orElse(new byte[0])).forEach((id, entry) -> {
            Entry old = before.get(id);
            if (!entry.equals(old)) {
                items.add(new Plan.Item(
                        old == null ? Plan.Change.ADDED : Plan.Change.CHANGED, "/" + feed, entry.title()));
            }
        });
        return items.stream();
    }

    private static Map<String, Entry> entries(byte[] feed) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (feed.length > 0) {
            try {
                XMLStreamReader xml = reader(feed);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("entry")) {
                        Map<String, String> parts = parts(xml);
                        String title = parts.getOrDefault("title", "");
                        entries.put(parts.getOrDefault("id", ""), new Entry(title, parts.getOrDefault("content", "")));
                    }
                }
            } catch (XMLStreamException e) {
                throw new IllegalStateException("a feed of ours is no XML", e);
            }
        }
        return entries;
    }

    private static XMLStreamReader reader(byte[] feed) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(feed), "UTF-8");
    }

    /** The texts of an entry's elements by name; the reader stands at its beginning and is left at its end. */
    private static Map<String, String> parts(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> parts = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            parts.put(xml.getLocalName(), xml.getElementText());
        }
        return parts;
    }
}
