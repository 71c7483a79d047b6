package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.List;

/**
 * What a check found.
 *
 * @param findings what is wrong with reading the records and what rules found, each once, sorted by place
 * @param rules the rules that were asked
 * @param lines the files
 * @param failing the least level that makes the check fail
 */
public record Report(List<Problem> findings, List<Rule> rules, SourceLines lines, Level failing) {
    public Report {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** How many findings there are of a level. */
    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** Whether a finding makes the check fail. */
    public boolean fails(Problem finding) {
        return finding.level().compareTo(failing) <= 0;
    }

    /** Whether any finding does. */
    public boolean failed() {
        return findings.stream().anyMatch(this::fails);
    }

    /** The same with other findings. */
    public Report with(List<Problem> others) {
        return new Report(others, rules, lines, failing);
    }

    /** What was not there before, by the files' own words; where a line is wrong more often than it was, the rest is new. */
    public Report since(Report before) {
        return Baseline.of(before).apply(this);
    }

    /** The same where warnings make it fail too. */
    public Report strict() {
        return new Report(findings, rules, lines, Level.WARNING);
    }

    /** Names a finding so that it is known again when lines above it come and go. */
    public String fingerprint(Problem finding) {
        return FindingKey.of(finding, lines).digest();
    }
}
