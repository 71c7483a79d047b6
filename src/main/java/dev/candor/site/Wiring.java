package dev.candor.site;

import dev.candor.check.Rule;
import dev.candor.feed.ActionFiles;
import dev.candor.feed.AddressDemand;
import dev.candor.feed.Badges;
import dev.candor.feed.CrawlerFiles;
import dev.candor.feed.DataFiles;
import dev.candor.feed.Embeds;
import dev.candor.feed.FeedMaker;
import dev.candor.feed.HostFiles;
import dev.candor.feed.LanguageModels;
import dev.candor.feed.LiveStatus;
import dev.candor.feed.MaintenanceCalendars;
import dev.candor.feed.Metrics;
import dev.candor.feed.NewsFeeds;
import dev.candor.feed.SearchFiles;
import dev.candor.feed.ShareFiles;
import dev.candor.feed.StatuspageApi;
import dev.candor.feed.Twins;
import dev.candor.page.ComponentPages;
import dev.candor.page.ExtraPages;
import dev.candor.page.HistoryPages;
import dev.candor.page.HomePages;
import dev.candor.page.IncidentPages;
import dev.candor.page.InsightsPages;
import dev.candor.page.LedgerPages;
import dev.candor.page.MaintenancePages;
import dev.candor.page.NotFoundPages;
import dev.candor.page.PageMaker;
import dev.candor.page.PostmortemPages;
import dev.candor.page.RedirectPages;
import dev.candor.page.SearchPages;
import dev.candor.page.SubscribePages;
import java.util.List;

/**
 * The explicit lists of what a build is made of; a new page kind or feed is a class and a line here.
 *
 * @param pages made once for each locale
 * @param feeds made once
 */
public record Wiring(List<PageMaker> pages, List<FeedMaker> feeds) {
    public Wiring {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
    }

    /** What Candor is shipped with. */
    public static Wiring standard() {
        return new Wiring(
                List.of(
                        new HomePages(),
                        new IncidentPages(),
                        new MaintenancePages(),
                        new ComponentPages(),
                        new HistoryPages(),
                        new PostmortemPages(),
                        new LedgerPages(),
                        new InsightsPages(),
                        new SearchPages(),
                        new SubscribePages(),
                        new ExtraPages(),
                        new NotFoundPages(),
                        new RedirectPages()),
                feedMakers());
    }

    private static List<FeedMaker> feedMakers() {
        return List.of(
                new AddressDemand(),
                new StatuspageApi(),
                new NewsFeeds(),
                new MaintenanceCalendars(),
                new Badges(),
                new Metrics(),
                new LiveStatus(),
                new Embeds(),
                new HostFiles(),
                new CrawlerFiles(),
                new Twins(),
                new LanguageModels(),
                new SearchFiles(),
                new ShareFiles(),
                new DataFiles(),
                new ActionFiles());
    }

    /** Every rule that records are checked by. */
    public static List<Rule> checks() {
        return Rules.all();
    }
}
