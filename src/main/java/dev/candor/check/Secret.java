package dev.candor.check;

import dev.candor.problem.Level;
import dev.candor.problem.Place;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What looks like a key, a token or a password, anywhere in a record: what is in Git stays in Git, internal or not. A finding never repeats it. */
public final class Secret implements Rule {
    private static final RuleInfo INFO = new RuleInfo("PW004", Level.ERROR, "a file holds a key or a password");
    private static final Phrase SECRET = Phrase.of(
            "akia|asia|ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|xox|k_live_|k_test_|sk-|aiza|npm_|sg.|eyj|private key|hooks.slack|@|bearer |basic |passw|pwd|passphrase|secret|key|token",
            "\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bgh[pousr]_[A-Za-z0-9]{20,255}+|\\bgithub_pat_[A-Za-z0-9_]{20,255}+|\\bglpat-[\\w-]{18,64}+|\\bxox[abeoprs]-[\\w-]{10,255}+"
                    + "|\\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{12,99}+|\\bsk-(?:ant-|proj-)?[\\w-]{20,200}+|\\bAIza[\\w-]{35}|\\bnpm_[A-Za-z0-9]{36}|\\bSG\\.[\\w-]{16,32}\\.[\\w-]{16,64}"
                    + "|\\beyJ[\\w-]{8,4000}+\\.eyJ[\\w-]{8,4000}+\\.[\\w-]{8,4000}+|-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----|https://hooks\\.slack\\.com/services/T\\w{6,20}/B\\w{6,20}/\\w{10,40}"
                    + "|(?i)\\bhttps?://[^\\s/:@]{1,100}+:[^\\s/@]{3,100}+@|(?i)\\b(?:bearer|basic) [\\w.~+/-]{20,400}+=*"
                    + "|(?i)\\b(?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token)\\b[\"']?\\s?[:=]\\s?[\"']?(?=[^\\s\"']*\\d)(?=[^\\s\"']*[A-Za-z])[^\\s\"'<>{}]{8,200}+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i).*(?:example|placeholder|xxxx|\\*{3}|\\.{3}|your|redacted|dummy|changeme).*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Problem> findings(CheckContext context) {
        return context.lines().paths().stream()
                .flatMap(path -> in(path, context.lines().of(path)));
    }

    private static Stream<Problem> in(String path, List<String> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> SECRET.in(lines.get(index), Phrase.folded(lines.get(index)))
                        .filter(found -> !PLACEHOLDER.matcher(found.group()).matches())
                        .map(found ->
                                new Place(path, index + 1, 1 + lines.get(index).codePointCount(0, found.start()))))
                .map(
                        place -> INFO.problem(
                                place,
                                "this looks like a key or a password",
                                "take it out, make it invalid where it was issued, and remove it from history if it was committed"));
    }
}
