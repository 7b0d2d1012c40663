package org.anlan.risk.letter;

/** Allow-listed orders of the letter list. */
public enum LetterSort {
    NUMBER,
    TITLE,
    YEAR,
    STATUS,
    UPDATED_AT
}
