package dev.candor.check;

import dev.candor.output.Fingerprint;
import dev.candor.problem.Problem;
import java.util.List;

/**
 * What stays the same of a finding when lines above it come and go.
 *
 * @param code the rule
 * @param path the file
 * @param digest twelve hexadecimal digits of both and of the line's text; of a line that stays inside, its number
 */
record FindingKey(String code, String path, String digest) {
    private static final int DIGITS = 12;

    static FindingKey of(Problem finding, SourceLines lines) {
        String path = finding.place().path();
        int line = finding.place().line();
        // The words of an internal line are few enough to be guessed from a digest of them.
        String text = lines.isInternal(path, line)
                ? "line " + line
                : lines.line(path, line).strip();
        String digest = Fingerprint.of(List.of(finding.code(), path, text)).value();
        return new FindingKey(finding.code(), path, digest.substring(0, DIGITS));
    }
}
