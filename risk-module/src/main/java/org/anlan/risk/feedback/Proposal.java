package org.anlan.risk.feedback;

import java.time.Instant;
import java.util.List;
import org.anlan.risk.scheme.RatingInput;

/**
 * Repeated tickets propose a higher likelihood.
 *
 * @param tickets and
 * @param days the rule when it was proposed
 * @param rating what is proposed
 * @param evidence the tickets, the newest first
 */
public record Proposal(
        long id,
        String categoryCode,
        String categoryName,
        int tickets,
        int days,
        RatingInput rating,
        ProposalStatus status,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        List<Evidence> evidence) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }

    /** One ticket. @param place null when it says none */
    public record Evidence(String ticketNumber, String subject, String place, Instant receivedAt) {}
}
