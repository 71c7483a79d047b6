package dev.candor.check;

import dev.candor.problem.Failure;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings that were there when an archive took up the checks, a line each: rule, digest, file. They are not reported again; what is wrong
 * with reading a record always is.
 */
public final class Baseline {
    private static final Pattern LINE = Pattern.compile("([A-Z]{2}\\d{3}) ([0-9a-f]{12}) (.+)");
    private static final String HEAD =
            "# Findings that are known and not reported again. \"candor check --write-baseline FILE\" writes this file.\n";

    private final Map<FindingKey, Integer> known = new HashMap<>();

    private Baseline() {}

    /**
     * Reads one.
     *
     * @param name the file as its user named it, for messages
     * @throws Failure where a line is none of a baseline
     */
    public static Baseline parse(String name, List<String> lines) {
        Baseline baseline = new Baseline();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                FindingKey key = new FindingKey(entry.group(1), entry.group(3), entry.group(2));
                baseline.known.merge(key, 1, Integer::sum);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw Failure.usage(
                        name + ":" + (i + 1) + " is no line of a baseline",
                        "write the file anew with candor check --write-baseline " + name);
            }
        }
        return baseline;
    }

    /** A baseline of all that a report holds, what cannot be read as well. */
    static Baseline of(Report report) {
        Baseline baseline = new Baseline();
        report.findings()
                .forEach(finding -> baseline.known.merge(FindingKey.of(finding, report.lines()), 1, Integer::sum));
        return baseline;
    }

    /** The report without what is known; where a line is wrong more often than it was, the rest is new. */
    public Report apply(Report report) {
        Map<FindingKey, Integer> left = new HashMap<>(known);
        List<Problem> fresh = new ArrayList<>();
        for (Problem finding : report.findings()) {
            FindingKey key = FindingKey.of(finding, report.lines());
            int count = left.getOrDefault(key, 0);
            if (count == 0) {
                fresh.add(finding);
            } else {
                left.put(key, count - 1);
            }
        }
        return report.with(fresh);
    }

    /** A baseline of everything that rules found, as the text of a file. */
    public static String text(Report report) {
        Set<String> rules = report.rules().stream().map(Rule::id).collect(Collectors.toSet());
        return report.findings().stream()
                .filter(finding -> rules.contains(finding.code()))
                .map(finding -> FindingKey.of(finding, report.lines()))
                .map(key -> key.code() + " " + key.digest() + " " + key.path() + "\n")
                .sorted()
                .collect(Collectors.joining("", HEAD, ""));
    }
}
