package org.anlan.web.home.board;

import java.util.List;

/**
 * Counts side by side, each a link to the list it counts.
 *
 * @param title bundle key
 * @param path the whole list
 * @param months whether the bars are months, drawn as columns in time; else they lie below one another
 */
public record Chart(String title, String path, boolean months, List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    public boolean isBare() {
        return bars.stream().allMatch(bar -> bar.share() == 0);
    }

    /**
     * @param label in words
     * @param shown the number as read
     * @param share length in percent of the longest
     * @param tone of the state, as with chips
     */
    public record Bar(String label, String shown, long share, String tone, String path) {}
}
