package dev.candor.check;

import dev.candor.problem.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link or an image in a text.
 *
 * @param prose the text
 * @param start where its target begins
 * @param target the target as written
 * @param image whether it is an image
 */
record LinkUse(Prose prose, int start, String target, boolean image) {
    private static final Pattern INLINE = Pattern.compile(
            "(!?)\\[(?:[^\\[\\]\\n\\\\]{1,2000}+|\\\\.|!?\\[[^\\[\\]\\n]{0,500}+\\](?:\\([^()\\n]{0,500}+\\))?+){0,60}+\\]\\([ \\t]*+(<[^<>\\n]{0,2000}+>|[^\\s()<>]{0,2000}+(?:\\([^\\s()]{0,500}+\\)[^\\s()]{0,500}+){0,8}+)");
    private static final Pattern NESTED =
            Pattern.compile("(!)\\[[^\\[\\]\\n]{0,500}+\\]\\([ \\t]*+([^\\s()<>]{1,2000}+)");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:www\\.[^/]{1,200}|[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:com|org|net|io|dev|eu|de|uk|gov|edu))(?:[/?#].{0,2000})?");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}()\\[(?!\\^)[^\\]\\n]{1,200}+\\]:[ \\t]*+(<[^<>\\n]{0,2000}+>|\\S{1,2000}+)");

    /** All of a text but those in code. */
    static List<LinkUse> in(Prose prose) {
        if (prose.published().indexOf(']') < 0) {
            return List.of();
        }
        String text = Masking.uncoded(prose.published(), prose.folded());
        return Stream.of(INLINE, NESTED, DEFINITION)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> of(prose, found))
                .distinct()
                .toList();
    }

    private static LinkUse of(Prose prose, MatchResult found) {
        String written = found.group(2);
        boolean brackets = written.startsWith("<");
        String target = brackets ? written.substring(1, written.length() - 1) : written;
        return new LinkUse(
                prose,
                found.start(2) + (brackets ? 1 : 0),
                target,
                found.group(1).equals("!"));
    }

    /** Links of all texts. */
    static Stream<LinkUse> all(CheckContext context) {
        return context.passages().stream().flatMap(passage -> in(passage.prose()).stream());
    }

    /** Whether it leads to something on the site itself. */
    boolean isInternal() {
        return !target.isEmpty()
                && !target.startsWith("#")
                && !target.startsWith("//")
                && !isBareAddress()
                && !hasScheme();
    }

    /** Whether it looks like a web address whose scheme was forgotten. */
    boolean isBareAddress() {
        return BARE.matcher(target).matches();
    }

    /** Whether it begins with a scheme such as {@code https:}. */
    boolean hasScheme() {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        return colon > 0 && (slash < 0 || colon < slash);
    }

    /** Whether something is there. */
    boolean leadsSomewhere(LinkTargets links) {
        String path = target.split("[?#]", 2)[0];
        return path.isEmpty()
                || links.exists(
                        prose.text().place().path(),
                        URLDecoder.decode(
                                path.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                                StandardCharsets.UTF_8));
    }

    /** A finding at its target. */
    Problem finding(RuleInfo rule, String message, String hint) {
        return rule.problem(prose.place(start, start + target.length()), message, hint);
    }
}
