package dev.candor.record;

import dev.candor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a file that cannot be read may be meant for fewer people than an earlier version of it.
 *
 * <p>It looks at the text alone, because the keys may be what is broken: any line above the first level-two heading that speaks of
 * visibility other than {@code visibility: public}, of a status other than published, or of a drill, counts.
 */
final class Restrictions {
    private static final Pattern STATUS = Pattern.compile(".*\\bstatus['\"]?[:=]['\"]?([a-z_-]*).*");
    private static final Pattern KIND = Pattern.compile(".*\\bkind['\"]?[:=].*drill.*");
    private static final Set<String> OPEN =
            Set.of("visibility:public", "visibility:\"public\"", "visibility:'public'", "published");

    private Restrictions() {}

    /** Whether nothing speaks against showing an earlier, public version of the file. */
    static boolean allowOlder(String path, byte[] bytes) {
        Optional<TextBlock> text = TextDecoder.decode(path, bytes, new Problems());
        return text.isPresent() && !restricts(text.get().text().lines().toList());
    }

    private static boolean restricts(List<String> lines) {
        return lines.stream()
                .takeWhile(line -> !line.startsWith("## "))
                .map(line -> Lookalikes.skeleton(line.replaceFirst("\\s#.*$", "")))
                .anyMatch(Restrictions::restricts);
    }

    private static boolean restricts(String skeleton) {
        boolean hides = skeleton.contains("visib") && !OPEN.contains(skeleton);
        var status = STATUS.matcher(skeleton);
        boolean unpublished = status.matches() && skeleton.startsWith("status") && !OPEN.contains(status.group(1));
        return hides || unpublished || KIND.matcher(skeleton).matches();
    }
}
