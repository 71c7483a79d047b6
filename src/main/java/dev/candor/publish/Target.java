package dev.candor.publish;

/** A place from which readers get a site. */
public interface Target {
    /** What delivering a release would change; nothing is touched. */
    Delivery preview(Release release);

    /**
     * Delivers a release so that readers see the old site or the new one and nothing between.
     *
     * @throws dev.candor.problem.Failure where the target refuses, or the release may not replace what is live
     */
    Delivery deliver(Release release);
}
