package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.anlan.inspection.finding.Proposal;

/** A proposal as stored. */
@Embeddable
public class ProposalColumns {

    @Column(name = "proposed_responsible", updatable = false)
    private String responsibleLogin;

    @Column(name = "proposed_days", updatable = false)
    private Integer days;

    protected ProposalColumns() {}

    ProposalColumns(Proposal proposal) {
        responsibleLogin = proposal.responsibleLogin();
        days = proposal.days();
    }

    Proposal facts() {
        return new Proposal(responsibleLogin, days);
    }
}
