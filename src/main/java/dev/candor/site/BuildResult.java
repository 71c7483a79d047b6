package dev.candor.site;

import dev.candor.insight.Insights;
import dev.candor.model.Catalog;
import dev.candor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param site the outputs; absent where problems forbid a site
 * @param catalog the records; absent where {@code candor.yml} could not be read
 * @param insights what the records say at the build's moment; absent where {@code candor.yml} could not be read
 * @param problems all that was found, errors and warnings, sorted by place
 */
public record BuildResult(
        Optional<Site> site, Optional<Catalog> catalog, Optional<Insights> insights, List<Problem> problems) {}
