package org.anlan.risk.feedback;

/** What a person can do with a proposal. */
public enum ProposalAction {
    /** 采纳. */
    ACCEPT,
    /** 不采纳. */
    REJECT
}
