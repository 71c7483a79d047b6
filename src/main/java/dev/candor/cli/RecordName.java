package dev.candor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a person calls a record: its id, its id below its folder, its address or its file.
 *
 * @param folder where it was named
 * @param id without the file's ending
 */
record RecordName(Optional<String> folder, String id) {
    /** Reads {@code checkout-errors}, {@code postmortems/checkout-errors} or {@code content/incidents/2026/checkout-errors.md}. */
    static RecordName of(String text) {
        List<String> parts = Arrays.stream(text.strip().split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        Optional<String> folder = parts.stream()
                .limit(Math.max(0, parts.size() - 1))
                .map(part -> part.equals("notices") ? Desk.INCIDENTS : part)
                .filter(Then.FOLDERS::contains)
                .findFirst();
        return new RecordName(folder, last.endsWith(".md") ? last.substring(0, last.length() - 3) : last);
    }

    /** Whether it may mean that record. */
    boolean means(RecordPlace place) {
        return place.id().equals(id)
                && folder.map(named -> named.equals(place.folder())).orElse(true);
    }

    @Override
    public String toString() {
        return folder.map(named -> named + "/").orElse("") + id;
    }
}
