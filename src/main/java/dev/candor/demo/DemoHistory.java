package dev.candor.demo;

import dev.candor.git.NewCommit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commits in which the demo's records came about, each update at its own time by the one who was on duty. */
public final class DemoHistory {
    private static final Instant BEGINNING = Instant.parse("2025-05-05T08:00:00Z");
    private static final Duration DRAFTED_AFTER = Duration.ofDays(6);
    private static final String FOLDER = "content/";
    private static final Pattern RECORD = Pattern.compile(
            "((?:incidents|maintenance|postmortems)/.*?(\\d{4}-\\d\\d-\\d\\d)-[^/.]+)(?:\\.[a-z]+)?\\.md");
    private static final Map<String, String> PEOPLE = new TreeMap<>(Map.of(
            "Ines", "Halvorsen",
            "Bo", "Lindqvist",
            "Tarek", "Aziz",
            "Malin", "Sund",
            "Ruth", "Okafor",
            "Jakub", "Nowak",
            "Oda", "Reinholt",
            "Kaspar", "Vogt"));

    private final SortedMap<String, byte[]> files;
    private final List<LaterEdit> edits;
    private final SortedMap<Step, SortedMap<String, byte[]>> steps =
            new TreeMap<>(Comparator.comparing(Step::at).thenComparing(Step::record));

    private DemoHistory(SortedMap<String, byte[]> files, List<LaterEdit> edits) {
        this.files = files;
        this.edits = edits;
    }

    /**
     * A commit's place in the story.
     *
     * @param record the file of the record it is about, translations left aside; empty for all else
     */
    private record Step(Instant at, String record) {}

    /** All commits, the oldest first. */
    public static List<NewCommit> commits() {
        DemoHistory history = new DemoHistory(DemoContent.files(), LaterEdit.of(DemoContent.laterEdits()));
        history.files.keySet().forEach(history::tell);
        return history.steps.entrySet().stream()
                .map(step -> history.commit(step.getKey(), step.getValue()))
                .toList();
    }

    private void tell(String path) {
        Matcher record = RECORD.matcher(path);
        if (!record.matches()) {
            put(new Step(BEGINNING, ""), path, files.getOrDefault(path, new byte[0]));
            return;
        }
        String original = record.group(1) + ".md";
        FileStory story = story(path);
        String before = "";
        for (Instant at : moments(story, original, FileStory.day(record.group(2)))) {
            String now = story.at(at);
            if (!now.equals(before)) {
                put(new Step(at, original), path, now.getBytes(StandardCharsets.UTF_8));
            }
            before = now;
        }
    }

    private void put(Step step, String path, byte[] bytes) {
        steps.computeIfAbsent(step, first -> new TreeMap<>()).put(FOLDER + path, bytes);
    }

    /** A translation without times of its own comes with its original, a draft some days after what it is about. */
    private NavigableSet<Instant> moments(FileStory story, String original, Instant day) {
        NavigableSet<Instant> own = story.moments();
        NavigableSet<Instant> moments = own.isEmpty() ? story(original).moments() : own;
        return moments.isEmpty() ? new TreeSet<>(Set.of(day.plus(DRAFTED_AFTER))) : moments;
    }

    private FileStory story(String path) {
        String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        return new FileStory(
                text, edits.stream().filter(edit -> edit.file().equals(path)).toList());
    }

    private NewCommit commit(Step step, SortedMap<String, byte[]> changed) {
        Optional<LaterEdit> edit = edits.stream()
                .filter(one -> one.at().equals(step.at()) && changed.containsKey(FOLDER + one.file()))
                .findFirst();
        String author = edit.map(LaterEdit::author).orElseGet(() -> author(step));
        String subject = edit.map(LaterEdit::subject).orElseGet(() -> subject(step));
        return new NewCommit(
                step.at(),
                author + " " + PEOPLE.get(author),
                author.toLowerCase(Locale.ROOT) + "@skerryline.example",
                subject + "\n",
                changed);
    }

    /** The one who spoke for the incident, else the one whose week it was. */
    private String author(Step step) {
        List<String> rota = List.copyOf(PEOPLE.keySet());
        int week = (int) (step.at().getEpochSecond() / Duration.ofDays(7).toSeconds() % rota.size());
        return story(step.record()).speaker().orElse(rota.get(week));
    }

    private String subject(Step step) {
        FileStory story = story(step.record());
        String what = step.record().startsWith("postmortems/") ? "Postmortem" : "Translation";
        return step.record().isEmpty()
                ? "Set up the status page"
                : story.phase(step.at()).orElse(what) + ": " + story.title();
    }
}
