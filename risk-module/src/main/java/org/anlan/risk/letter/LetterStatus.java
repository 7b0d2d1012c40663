package org.anlan.risk.letter;

/** Life of a responsibility letter. */
public enum LetterStatus {
    DRAFT,
    /** 已签发: signed by the superior, waits for the other party. */
    ISSUED,
    /** 生效: signed by both; its words are frozen. */
    IN_FORCE,
    /** 已自评. */
    SELF_EVALUATED,
    /** 上级已评. */
    SUPERIOR_EVALUATED,
    /** 部门已评: the result is announced, an objection may be raised. */
    EVALUATED,
    /** 有异议. */
    OBJECTED,
    /** 已归档: the figures are frozen with the score. */
    FINAL,
    VOIDED
}
