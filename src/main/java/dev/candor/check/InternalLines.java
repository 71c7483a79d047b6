package dev.candor.check;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the lines of a file that no log may show; where a file is broken, rather too many than too few. */
final class InternalLines {
    private static final Pattern KEY = Pattern.compile("[\\s{,\"'-]*internal[\"']?\\s*:.*");
    private static final Pattern INSIDE = Pattern.compile(".*[{,]\\s*[\"']?internal[\"']?\\s*:.*");
    private static final Pattern OPEN = Pattern.compile("[\\s>*+-]*:{2,}\\s*int.*");
    private static final Pattern CLOSE = Pattern.compile(":::\\s*");

    private final BitSet hidden = new BitSet();
    private boolean frontMatter;
    private boolean inKey;
    private boolean inBlock;

    private InternalLines() {}

    /** Their numbers, counted from 1. */
    static BitSet of(List<String> lines) {
        InternalLines scan = new InternalLines();
        for (int i = 0; i < lines.size(); i++) {
            if (scan.isHidden(lines.get(i), i)) {
                scan.hidden.set(i + 1);
            }
        }
        return scan.hidden;
    }

    private boolean isHidden(String line, int index) {
        if (line.stripTrailing().equals("---") && (index == 0 || frontMatter)) {
            frontMatter = index == 0;
            inKey = false;
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return frontMatter ? key(lower) : block(lower);
    }

    private boolean key(String line) {
        boolean indented = line.isBlank() || " \t-}]".indexOf(line.charAt(0)) >= 0;
        inKey = KEY.matcher(line).matches() || (inKey && indented);
        return inKey || INSIDE.matcher(line).matches();
    }

    private boolean block(String line) {
        if (inBlock) {
            inBlock = !CLOSE.matcher(line).matches();
            return true;
        }
        inBlock = OPEN.matcher(line).matches();
        return inBlock;
    }
}
