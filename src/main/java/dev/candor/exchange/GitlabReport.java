package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.output.Fingerprint;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** GitLab's code quality report, which it shows in merge requests: a subset of the Code Climate format. */
public final class GitlabReport implements ReportFormat {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String write(Report report) {
        ArrayNode issues = NODES.arrayNode();
        report.findings().forEach(finding -> issues.add(issue(finding, report)));
        return JsonText.of(issues);
    }

    private static ObjectNode issue(Problem finding, Report report) {
        ObjectNode issue = NODES.objectNode();
        String hint = finding.hint().isEmpty() ? "" : "; " + finding.hint();
        issue.put("description", finding.message() + hint);
        issue.put("check_name", finding.code());
        // Two findings of a rule on one line are two issues only where their fingerprints differ.
        String column = Integer.toString(finding.place().column());
        issue.put(
                "fingerprint",
                Fingerprint.of(List.of(report.fingerprint(finding), column)).value());
        issue.put("severity", severity(finding.level()));
        ObjectNode location =
                issue.putObject("location").put("path", finding.place().path());
        location.putObject("lines").put("begin", Math.max(1, finding.place().line()));
        return issue;
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
