package org.anlan.risk.feedback;

/** Whether a person has decided on a proposal, or it lost the tickets it was made of. */
public enum ProposalStatus {
    OPEN,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
}
