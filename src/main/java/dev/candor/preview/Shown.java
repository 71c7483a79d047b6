package dev.candor.preview;

import dev.candor.problem.Problem;
import dev.candor.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * What the server shows at a moment: the last good site, and what is wrong with the files since.
 *
 * @param site the last site that could be built; absent until there is one
 * @param problems why the newest files gave none; empty while all is well
 * @param version counts the changes, so that a browser that was away learns that it missed one
 */
record Shown(Optional<Site> site, List<Problem> problems, long version) {
    static final Shown NOTHING = new Shown(Optional.empty(), List.of(), 0);

    Shown with(Site fresh) {
        return new Shown(Optional.of(fresh), List.of(), version + 1);
    }

    Shown with(List<Problem> found) {
        return new Shown(site, List.copyOf(found), version + 1);
    }
}
