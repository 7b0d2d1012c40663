package org.anlan.risk.scheme;

/**
 * The four grades of DB37/T 2882 that the vocabularies of the users are mapped onto. A level nobody has given a grade is
 * {@link #UNMAPPED}, which is shown, never guessed.
 */
public enum RiskGrade {
    /** No direction is defined for this word, such as 一级, 二级, 三级 of a list that does not say which is worse. */
    UNMAPPED,
    /** 低, blue. */
    LOW,
    /** 一般, yellow. */
    GENERAL,
    /** 较大, orange. */
    CONSIDERABLE,
    /** 重大, red. */
    MAJOR
}
