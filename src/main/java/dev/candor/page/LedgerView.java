package dev.candor.page;

import java.util.List;
import java.util.Optional;

/**
 * The actions of all postmortems, or those that share a trait.
 *
 * @param kind the page above it
 * @param lede what the page is about
 * @param summary how many there are and how many are done, or that nobody keeps track
 * @param files the same for other programs; empty on the pages of a trait
 * @param rows what is overdue first
 * @param untracked postmortems that keep no actions
 * @param older the page with those that were closed earlier
 * @param newer the page with those that matter more
 */
public record LedgerView(
        Chrome chrome,
        LinkView kind,
        String title,
        String lede,
        String summary,
        List<LinkView> files,
        List<FilterView> filters,
        List<Row> rows,
        List<LinkView> untracked,
        Optional<LinkView> older,
        Optional<LinkView> newer)
        implements PageSpec.Localized {
    /**
     * An action.
     *
     * @param postmortem that promised it
     * @param commit that closed it, abbreviated; empty where none is known
     * @param commitLink its address; empty where the site names no repository
     */
    public record Row(ActionsView.Row action, LinkView postmortem, String commit, String commitLink) {}
}
