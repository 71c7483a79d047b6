package dev.candor.record;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds where the values of front matter stand, by key path. */
final class KeyFinder {
    private final Iterator<Event> events;
    private final int shift;
    private final Map<String, FileLines.Stretch> found = new HashMap<>();

    private KeyFinder(TextBlock front) {
        LoadSettings settings = LoadSettings.builder().setLabel("yaml").build();
        this.events = new Parse(settings).parseString(front.text()).iterator();
        this.shift = front.start().line() - 1;
    }

    /** The stretches of all single values, of front matter that was read without errors. */
    static Map<String, FileLines.Stretch> of(TextBlock front) {
        KeyFinder finder = new KeyFinder(front);
        while (finder.events.hasNext()) {
            Event event = finder.events.next();
            if (event instanceof MappingStartEvent) {
                finder.map("");
            }
        }
        return finder.found;
    }

    private void map(String path) {
        Event key = events.next();
        while (key instanceof ScalarEvent name) {
            value(path.isEmpty() ? name.getValue() : path + "." + name.getValue(), events.next());
            key = events.next();
        }
    }

    private void value(String path, Event event) {
        if (event instanceof MappingStartEvent) {
            map(path);
        } else if (event instanceof SequenceStartEvent) {
            skipList();
        } else if (event instanceof ScalarEvent scalar) {
            scalar.getStartMark()
                    .ifPresent(start -> scalar.getEndMark().ifPresent(end -> found.put(path, stretch(start, end))));
        }
    }

    private void skipList() {
        int open = 1;
        while (open > 0) {
            Event event = events.next();
            boolean starts = event instanceof SequenceStartEvent || event instanceof MappingStartEvent;
            boolean ends = event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
            open += starts ? 1 : ends ? -1 : 0;
        }
    }

    private FileLines.Stretch stretch(Mark start, Mark end) {
        // A block of text ends where the next line starts; its last line end is not part of the value.
        boolean block = end.getColumn() == 0 && end.getLine() > start.getLine();
        int lastLine = block ? end.getLine() - 1 : end.getLine();
        return new FileLines.Stretch(
                start.getLine() + shift,
                start.getColumn(),
                lastLine + shift,
                block ? Integer.MAX_VALUE : end.getColumn());
    }
}
