package org.anlan.risk.letter;

/** Whom a letter binds; letters cascade in this order (层层签订). */
public enum LetterLevel {
    COMPANY,
    DEPARTMENT,
    PERSON
}
