package org.anlan.inspection.finding;

/**
 * What is found.
 *
 * @param title 1 to 200 characters
 * @param description at most 4000 characters
 * @param unitCode unit in whose area it is
 * @param level as proposed, or null; decided with the assignment
 * @param sourceNumber business number of what it came from, or null
 * @param checklistNumber with itemKey the item that failed, or null
 * @param riskNumber risk it is linked to, or null
 * @param proposal for its rectification; null for none
 */
public record FindingFacts(
        String title,
        String description,
        String place,
        String unitCode,
        FindingSource source,
        String sourceNumber,
        FindingLevel level,
        String defectType,
        String checklistNumber,
        String itemKey,
        String riskNumber,
        String controlPointKey,
        Proposal proposal) {

    public FindingFacts {
        proposal = proposal == null ? Proposal.NONE : proposal;
    }

    /** Without a proposal. */
    public FindingFacts(
            String title,
            String description,
            String place,
            String unitCode,
            FindingSource source,
            String sourceNumber,
            FindingLevel level,
            String defectType,
            String checklistNumber,
            String itemKey,
            String riskNumber,
            String controlPointKey) {
        this(
                title,
                description,
                place,
                unitCode,
                source,
                sourceNumber,
                level,
                defectType,
                checklistNumber,
                itemKey,
                riskNumber,
                controlPointKey,
                null);
    }

    public static FindingFacts report(String title, String description, String place, String unitCode) {
        return new FindingFacts(
                title, description, place, unitCode, FindingSource.REPORT, null, null, null, null, null, null, null);
    }
}
