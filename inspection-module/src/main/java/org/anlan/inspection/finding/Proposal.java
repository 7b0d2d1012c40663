package org.anlan.inspection.finding;

/**
 * What the checklist proposes for the rectification of a failed item; whoever assigns it confirms or changes it.
 *
 * @param responsibleLogin who is usually responsible, or null
 * @param days usual time from the day of assignment, or null
 */
public record Proposal(String responsibleLogin, Integer days) {

    public static final Proposal NONE = new Proposal(null, null);
}
