package org.anlan.risk.feedback;

import java.util.List;

/**
 * What came back to one risk.
 *
 * @param measures one for each measure, in their order
 * @param findings the newest first, at most 200
 * @param proposals the newest first
 * @param mayChange whether the caller may link categories and decide
 */
public record Feedback(
        List<MeasureTally> measures,
        List<FindingLink> findings,
        List<WatchedCategory> categories,
        List<Proposal> proposals,
        boolean mayChange) {
    public Feedback {
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
        categories = List.copyOf(categories);
        proposals = List.copyOf(proposals);
    }

    /** Findings that are not closed yet. */
    public long openFindings() {
        return findings.stream().filter(f -> f.state() == FindingState.OPEN).count();
    }

    /** The proposal that waits for a decision, or null. */
    public Proposal open() {
        return proposals.stream()
                .filter(p -> p.status() == ProposalStatus.OPEN)
                .findFirst()
                .orElse(null);
    }
}
