package org.anlan.platform.indicator;

/**
 * What is counted for a figure.
 *
 * @param unitCode the unit with all units below it, or null for the whole organisation
 * @param login only what this person answers for, or null for everybody
 * @param topic only what mentions these words, such as 橡胶软管, or null for everything; see {@link Indicator#topical()}
 */
public record MeasureScope(Period period, String unitCode, String login, String topic) {

    public MeasureScope {
        topic = topic == null || topic.isBlank() ? null : topic.strip();
    }

    /** The whole organisation in the period. */
    public static MeasureScope of(Period period) {
        return new MeasureScope(period, null, null, null);
    }
}
