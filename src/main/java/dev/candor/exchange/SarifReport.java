package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.check.Rule;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0 (OASIS), for code scanning and editors; without snippets, so that nothing internal leaves in it. */
public final class SarifReport implements ReportFormat {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String version;

    /** Written by that version of the program. */
    public SarifReport(String version) {
        this.version = version;
    }

    @Override
    public String write(Report report) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        List<String> ids = rules(run.putObject("tool").putObject("driver"), report);
        run.put("columnKind", "unicodeCodePoints");
        var results = run.putArray("results");
        report.findings().forEach(finding -> results.add(result(finding, report, ids)));
        return JsonText.of(root);
    }

    /** Describes the tool and its rules; returns their ids in the order described. */
    private List<String> rules(ObjectNode driver, Report report) {
        driver.put("name", "Candor");
        driver.put("version", version);
        var list = driver.putArray("rules");
        List<String> ids = new ArrayList<>();
        for (Rule rule : report.rules()) {
            ids.add(rule.id());
            list.add(descriptor(rule.id(), rule.info().summary(), rule.level()));
        }
        Map<String, Level> codes = new TreeMap<>();
        report.findings().forEach(finding -> codes.putIfAbsent(finding.code(), finding.level()));
        ids.forEach(codes::remove);
        codes.forEach((code, level) -> {
            ids.add(code);
            list.add(descriptor(code, "a record cannot be read as it is meant: " + code.replace('-', ' '), level));
        });
        return ids;
    }

    private static ObjectNode descriptor(String id, String summary, Level level) {
        ObjectNode rule = NODES.objectNode();
        rule.put("id", id);
        rule.putObject("shortDescription").put("text", summary);
        rule.putObject("defaultConfiguration").put("level", level.word());
        return rule;
    }

    private static ObjectNode result(Problem finding, Report report, List<String> ids) {
        ObjectNode result = NODES.objectNode();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", ids.indexOf(finding.code()));
        result.put("level", finding.level().word());
        String hint = finding.hint().isEmpty() ? "" : "; " + finding.hint();
        result.putObject("message").put("text", finding.message() + hint);
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", Uris.path(finding.place().path()));
        if (finding.place().line() > 0) {
            ObjectNode region =
                    place.putObject("region").put("startLine", finding.place().line());
            if (finding.place().column() > 0) {
                region.put("startColumn", finding.place().column());
            }
        }
        result.putObject("partialFingerprints").put("candorFinding/v1", report.fingerprint(finding));
        return result;
    }
}
