package org.anlan.risk.feedback;

/** Whether a person has decided on a proposal. */
public enum ProposalStatus {
    OPEN,
    ACCEPTED,
    REJECTED
}
