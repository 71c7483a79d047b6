package dev.candor.page;

import dev.candor.output.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param language the page's language as a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param title the page's title, without the site's
 * @param description one or two plain sentences for search engines and previews
 * @param self the page itself
 * @param canonical its absolute address; empty where the site has no URL
 * @param share what it says of itself to those who show previews of it
 * @param state the state that colours the page's head: a {@link StateView#css()} or {@code none}
 * @param siteTitle the site's title
 * @param logo the site's logo; absent where it has none
 * @param home the home page
 * @param nav the main pages
 * @param more the pages named in the footer
 * @param languages this page in the site's other locales
 * @param alternates what says the same to programs
 * @param footer the lines at the end
 * @param live what the theme's script needs
 * @param words the theme's fixed words in the page's locale, by key
 */
public record Chrome(
        String language,
        String direction,
        String title,
        String description,
        SitePath self,
        String canonical,
        ShareView share,
        String state,
        String siteTitle,
        Optional<SitePath> logo,
        SitePath home,
        List<NavView> nav,
        List<LinkView> more,
        List<LanguageView> languages,
        List<AlternateView> alternates,
        FooterView footer,
        LiveView live,
        Map<String, String> words) {
    /**
     * A main page.
     *
     * @param current whether this page is it or below it
     */
    public record NavView(String text, SitePath path, boolean current) {}

    /**
     * The page in another locale.
     *
     * @param tag a BCP 47 tag
     * @param name the language's own name
     * @param absolute its absolute address; empty where the site has no URL
     */
    public record LanguageView(String tag, String name, SitePath path, String absolute) {}

    /**
     * What the theme's script needs to keep an open page true.
     *
     * @param status the small file that says whether there is news
     * @param zone the site's time zone, such as {@code Europe/Berlin}
     * @param frozen whether the site names its own moment, as demos do, so that the reader's clock means nothing to it
     */
    public record LiveView(SitePath status, String zone, boolean frozen) {}

    /**
     * What says the same as the page to programs.
     *
     * @param type its content type without parameters, such as {@code text/markdown}
     */
    public record AlternateView(String type, SitePath path) {}

    /**
     * The lines at the end of a page.
     *
     * @param zone the sentence that names the zone of the page's times
     * @param said what happened at the moment beside it: the page was built, or what it shows was changed last
     * @param live whether that is the building, because the page says how things are now
     * @param at that moment; absent for a page that shows no record
     * @param commit the abbreviated source commit of that; empty where there is none
     * @param commitUrl where it can be looked at; empty where nowhere
     * @param generator the program's name and version
     * @param audience a warning where the build is not for the public; empty otherwise
     */
    public record FooterView(
            String zone,
            String said,
            boolean live,
            Optional<TimeView> at,
            String commit,
            String commitUrl,
            String generator,
            String audience) {}
}
