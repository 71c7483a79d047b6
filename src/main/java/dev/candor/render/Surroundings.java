package dev.candor.render;

import dev.candor.output.Fingerprint;
import java.util.function.Function;

/**
 * What the pages of one build depend on beside their views and their theme.
 *
 * @param links finds what links in texts mean, by locale
 * @param labels the words of rendered Markdown by locale
 * @param program the program's name and version
 * @param linked names all that links within the site may lead to
 */
public record Surroundings(
        Function<String, SiteLinks> links,
        Function<String, MarkdownLabels> labels,
        String program,
        Fingerprint linked) {}
