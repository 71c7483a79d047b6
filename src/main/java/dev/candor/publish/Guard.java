package dev.candor.publish;

import dev.candor.problem.Failure;
import dev.candor.site.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Refuses deliveries that would take from readers what they have: a newer site, or pages that are live. */
final class Guard {
    private static final Pattern RECORD_PAGE =
            Pattern.compile("(?:[A-Za-z-]+/)?(?:incidents|maintenance|notices|postmortems)/[^/]+/");

    private final Permissions permissions;
    private final BiPredicate<String, String> isBefore;

    /**
     * A guard.
     *
     * @param isBefore whether the first commit is an ancestor of the second, as far as that is known
     */
    Guard(Permissions permissions, BiPredicate<String, String> isBefore) {
        this.permissions = permissions;
        this.isBefore = isBefore;
    }

    /** Throws where the fresh site may not replace the live one. */
    void check(Manifest live, Manifest fresh) {
        if (!permissions.older()) {
            refuseOlder(live, fresh);
        }
        if (!permissions.removals()) {
            refuseLoss(Delivery.between(live, fresh).removed());
        }
    }

    private void refuseOlder(Manifest live, Manifest fresh) {
        String there = live.about().getOrDefault("commit", "");
        String here = fresh.about().getOrDefault("commit", "");
        boolean older = !there.isEmpty() && !here.isEmpty() && !there.equals(here) && isBefore.test(here, there);
        boolean sameButEarlier = there.equals(here) && moment(fresh).isBefore(moment(live));
        if (older || sameButEarlier) {
            throw Failure.io(
                    "the live site is newer: it was built from " + abbreviated(there) + " for " + moment(live),
                    "publish the newest commit, or say --older");
        }
    }

    private static String abbreviated(String commit) {
        return commit.isEmpty() ? "files on disk" : commit.substring(0, Math.min(7, commit.length()));
    }

    private static Instant moment(Manifest manifest) {
        String now = manifest.about().getOrDefault("now", "");
        return now.isEmpty() ? Instant.EPOCH : Instant.parse(now);
    }

    private static void refuseLoss(List<String> removed) {
        List<String> pages = removed.stream()
                .filter(address -> RECORD_PAGE.matcher(address).matches())
                .toList();
        if (!pages.isEmpty()) {
            String first = String.join(
                    ", ", pages.stream().limit(3).map(page -> "/" + page).toList());
            throw Failure.io(
                    "these live pages would be gone: " + first + (pages.size() > 3 ? ", … (" + pages.size() + ")" : ""),
                    "addresses are forever; bring the records back, or say --allow-removals");
        }
    }
}
