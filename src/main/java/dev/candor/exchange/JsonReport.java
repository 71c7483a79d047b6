package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For programs of the house: findings as they are, and how many. */
public final class JsonReport implements ReportFormat {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String write(Report report) {
        ObjectNode root = NODES.objectNode();
        root.put("failed", report.failed());
        root.put("errors", report.count(Level.ERROR));
        root.put("warnings", report.count(Level.WARNING));
        root.put("notes", report.count(Level.NOTE));
        var findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, report)));
        return JsonText.of(root);
    }

    private static ObjectNode finding(Problem finding, Report report) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", finding.code());
        node.put("level", finding.level().word());
        node.put("file", finding.place().path());
        node.put("line", finding.place().line());
        node.put("column", finding.place().column());
        node.put("message", finding.message());
        node.put("hint", finding.hint());
        return node.put("fingerprint", report.fingerprint(finding));
    }
}
