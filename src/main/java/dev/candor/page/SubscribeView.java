package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;

/**
 * The page that says how to hear of changes.
 *
 * @param sections ways to hear of changes of the whole site
 * @param components ways to hear of changes of one component
 */
public record SubscribeView(Chrome chrome, String title, String lede, List<Section> sections, List<Group> components)
        implements PageSpec.Localized {
    /**
     * Ways of one kind.
     *
     * @param id for links
     * @param offers what can be opened
     * @param snippets what can be copied into another page
     */
    public record Section(String id, String title, List<Offer> offers, List<Snippet> snippets) {}

    /**
     * An address to subscribe to.
     *
     * @param address to copy: absolute where the site has a URL
     */
    public record Offer(String label, SitePath path, String address) {}

    /** Markup for another page. */
    public record Snippet(String label, String code) {}

    /** A component and what it offers; the labels say what a program opens. */
    public record Group(String name, SitePath path, List<LinkView> offers) {}
}
