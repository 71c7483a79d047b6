package dev.candor.page;

import dev.candor.output.SitePath;

/**
 * What stands at an old address.
 *
 * @param language the language of the title, as a BCP 47 tag
 * @param title the record's title
 * @param sentence says that it has moved
 * @param target where it is now
 * @param canonical the same as an absolute address; empty where the site has no URL
 */
public record RedirectView(String language, String title, String sentence, SitePath target, String canonical) {}
