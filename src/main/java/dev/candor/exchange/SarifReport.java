package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.check.Rule;
import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, ObjectNode> described = new LinkedHashMap<>();
        for (Rule rule : report.rules()) {
            described.put(rule.id(), descriptor(rule.id(), rule.info().summary(), rule.level()));
        }
        for (Problem finding : report.findings()) {
            String summary =
                    "a record cannot be read as it is meant: " + finding.code().replace('-', ' ');
            described.putIfAbsent(finding.code(), descriptor(finding.code(), summary, finding.level()));
        }
        driver.putArray("rules").addAll(described.values());
        return List.copyOf(described.keySet());
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
        result.putArray("locations").add(location(finding.place()));
        result.putObject("partialFingerprints").put("candorFinding/v1", report.fingerprint(finding));
        return result;
    }

    private static ObjectNode location(Place at) {
        ObjectNode location = NODES.objectNode();
        ObjectNode place = location.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", Uris.path(at.path()));
        if (at.line() > 0) {
            ObjectNode region = place.putObject("region").put("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
        }
        return location;
    }
}
