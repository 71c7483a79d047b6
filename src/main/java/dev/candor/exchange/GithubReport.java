package dev.candor.exchange;

import dev.candor.check.Report;
import dev.candor.problem.Level;
import dev.candor.problem.Problem;
import java.util.stream.Collectors;

/** Annotations of GitHub Actions: a workflow command a line, which the log of a public repository shows to everybody. */
public final class GithubReport implements ReportFormat {
    @Override
    public String write(Report report) {
        return report.findings().stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Problem finding) {
        StringBuilder command = new StringBuilder("::" + word(finding.level()) + " file="
                + property(finding.place().path()));
        if (finding.place().line() > 0) {
            command.append(",line=").append(finding.place().line());
        }
        if (finding.place().column() > 0) {
            command.append(",col=").append(finding.place().column());
        }
        String hint = finding.hint().isEmpty() ? "" : "\n" + finding.hint();
        return command.append(",title=")
                        .append(property(finding.code()))
                        .append("::")
                        .append(data(finding.message() + hint))
                + "\n";
    }

    private static String word(Level level) {
        return level == Level.NOTE ? "notice" : level.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Properties end at commas and colons as well. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
