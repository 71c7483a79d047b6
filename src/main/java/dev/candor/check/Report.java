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
 */
public record Report(List<Problem> findings, List<Rule> rules, SourceLines lines) {
    public Report {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** How many findings there are of a level. */
    public long count(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** The same with other findings. */
    public Report with(List<Problem> others) {
        return new Report(others, rules, lines);
    }
}
