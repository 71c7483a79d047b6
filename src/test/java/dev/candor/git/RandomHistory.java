package dev.candor.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes a seeded random history for {@code git fast-import}: edits, moves, removals, returns, merges and second roots. */
final class RandomHistory {
    private static final int BRANCHES = 4;
    private static final int FILES = 8;

    private final Random random;
    private final StringBuilder stream = new StringBuilder();
    private final List<Map<String, File>> branches = new ArrayList<>();
    private final int[] marks = new int[BRANCHES];
    private long seconds = 1_600_000_000L;

    private record File(String path, String text) {}

    private RandomHistory(long seed) {
        random = new Random(seed);
        IntStream.range(0, BRANCHES).forEach(i -> branches.add(new TreeMap<>()));
    }

    static byte[] stream(long seed, int commits) {
        RandomHistory history = new RandomHistory(seed);
        for (int mark = 1; mark <= commits; mark++) {
            history.commit(mark, mark == commits ? 0 : history.random.nextInt(BRANCHES));
        }
        return history.stream.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void commit(int mark, int branch) {
        Map<String, File> files = branches.get(branch);
        List<Integer> merged = IntStream.range(0, BRANCHES)
                .filter(other -> other != branch && marks[other] != 0 && random.nextInt(8) == 0)
                .boxed()
                .toList();
        merged.forEach(other -> takeSome(files, branches.get(other)));
        IntStream.range(0, random.nextInt(3)).forEach(i -> edit(files));
        seconds += random.nextInt(600) - 100;
        stream.append("commit refs/heads/").append(branch == 0 ? "main" : "b" + branch);
        stream.append("\nmark :").append(mark).append("\ncommitter A <a@b> ").append(seconds);
        stream.append(" +0000\ndata 1\nx\n");
        if (marks[branch] != 0) {
            stream.append("from :").append(marks[branch]).append('\n');
        }
        merged.forEach(other -> stream.append("merge :").append(marks[other]).append('\n'));
        stream.append("deleteall\n");
        files.values().forEach(this::inline);
        marks[branch] = mark;
    }

    private void inline(File file) {
        stream.append("M 100644 inline content/").append(file.path()).append("\ndata ");
        stream.append(file.text().length()).append('\n').append(file.text()).append('\n');
    }

    private void takeSome(Map<String, File> ours, Map<String, File> theirs) {
        for (int i = 0; i < FILES; i++) {
            String name = "f" + i + ".md";
            if (random.nextBoolean()) {
                if (theirs.containsKey(name)) {
                    ours.put(name, theirs.get(name));
                } else {
                    ours.remove(name);
                }
            }
        }
    }

    private void edit(Map<String, File> files) {
        String name = "f" + random.nextInt(FILES) + ".md";
        String path = "incidents/" + (2020 + random.nextInt(3)) + "/" + name;
        File old = files.get(name);
        switch (random.nextInt(4)) {
            case 0 -> files.remove(name);
            case 1 -> files.put(name, new File(path, old == null ? "moved" : old.text()));
            default -> files.put(name, new File(old == null ? path : old.path(), "text " + random.nextInt(50)));
        }
    }
}
