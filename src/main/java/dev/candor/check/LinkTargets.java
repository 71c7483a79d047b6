package dev.candor.check;

/** Knows which addresses the site will have. */
@FunctionalInterface
public interface LinkTargets {
    /**
     * Whether a link within the site leads anywhere.
     *
     * @param from the path of the file that holds the link, relative to the repository's root
     * @param target the link's path as written, decoded, without query and fragment
     */
    boolean exists(String from, String target);
}
