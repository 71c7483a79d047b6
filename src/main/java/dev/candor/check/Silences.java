package dev.candor.check;

import dev.candor.model.Catalog;
import dev.candor.model.ContentRecord;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places about which rules are asked to be silent: {@code <!-- candor:allow BL003 because … -->} in text and
 * {@code # candor:allow …} in front matter, on the same line or the one before, and {@code x-allow: {BL003: …}} for a whole record.
 */
final class Silences {
    private static final Pattern COMMENT =
            Pattern.compile("(?:<!--|#)\\s*candor:allow\\b[ \\t,]*((?:[A-Za-z]{2}\\d{1,4}[ \\t,]*)*+)([^\\n]*)");
    private static final Pattern ENTRY =
            Pattern.compile("(?:^\\{|, )([A-Za-z][\\w-]*+): ?((?:(?!, [A-Za-z][\\w-]*+: )[^}])*+)");
    private static final Pattern END = Pattern.compile("\\s*-->.*$");
    private static final Pattern BECAUSE = Pattern.compile("^[\\s:,—–-]*(?:because\\b)?[\\s:,—–-]*");
    private static final String KEY = "x-allow";

    private final Map<String, List<Silence>> byPath = new HashMap<>();

    private Silences() {}

    /** All of them, of files and of records. */
    static Silences of(SourceLines lines, Catalog catalog) {
        Silences silences = new Silences();
        lines.paths().forEach(path -> silences.add(path, lines.of(path)));
        Stream.of(catalog.incidents(), catalog.maintenance(), catalog.postmortems(), catalog.pages())
                .flatMap(records -> records.values().stream())
                .forEach(silences::add);
        return silences;
    }

    /** Those of all files, in no particular order. */
    Stream<Silence> all() {
        return byPath.values().stream().flatMap(List::stream);
    }

    /** Whether somebody gave a reason to say nothing about a finding. */
    boolean silence(Problem finding) {
        return byPath.getOrDefault(finding.place().path(), List.of()).stream()
                .anyMatch(silence -> !silence.reason().isEmpty()
                        && silence.covers(finding.place().line())
                        && silence.rules().contains(finding.code()));
    }

    private void add(String path, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = COMMENT.matcher(lines.get(i));
            if (lines.get(i).contains("candor:allow") && comment.find()) {
                Place place = new Place(path, i + 1, comment.start() + 1);
                List<String> ids = ids(comment.group(1));
                add(path, new Silence(ids, reason(comment.group(2)), place, i + 1, next(lines, i + 1)));
            }
        }
    }

    private void add(ContentRecord record) {
        String allowed = record.meta().extensions().getOrDefault(KEY, "");
        Matcher entry = ENTRY.matcher(allowed);
        Place place = record.meta().places().of(KEY);
        while (entry.find()) {
            Silence silence =
                    new Silence(List.of(entry.group(1)), entry.group(2).strip(), place, 0, Integer.MAX_VALUE);
            add(place.path(), silence);
        }
    }

    private void add(String path, Silence silence) {
        byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(silence);
    }

    /** The next line that says something, counted from 1. */
    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at + 1;
    }

    private static List<String> ids(String text) {
        return Stream.of(text.split("[\\s,]+", -1)).filter(id -> !id.isEmpty()).toList();
    }

    private static String reason(String text) {
        return BECAUSE.matcher(END.matcher(text).replaceAll("")).replaceAll("").strip();
    }
}
