package dev.candor.page;

import java.util.List;

/**
 * What is served where there is nothing.
 *
 * @param root see {@link PageSpec.AnyDepth}
 * @param links where to go from here
 */
public record NotFoundView(Chrome chrome, String root, List<LinkView> links)
        implements PageSpec.Localized, PageSpec.AnyDepth {}
