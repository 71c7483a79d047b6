package dev.candor.page;

import java.util.List;

/**
 * What is done after an incident.
 *
 * @param summary how many there are and how many are done, or that nobody keeps track
 * @param all the actions of all postmortems
 * @param dates whether any has something to say of when
 * @param owners whether any names its team
 * @param rows in the order written
 */
public record ActionsView(String summary, LinkView all, boolean dates, boolean owners, List<Row> rows) {
    /**
     * An action.
     *
     * @param ticket where the work is tracked; empty where nowhere
     * @param kind what it is meant to achieve; empty where that is not said
     * @param late whether it is overdue
     * @param when the day by which it is promised or on which it was done, or the reason why it was dropped; empty where nothing is known
     * @param owner a team; empty where none is named
     */
    public record Row(
            String title, String ticket, String kind, String state, boolean late, String when, String owner) {}
}
