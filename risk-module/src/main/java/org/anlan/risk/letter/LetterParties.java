package org.anlan.risk.letter;

/**
 * Whom a letter concerns. What is wrong is said at {@code issuer}, {@code party} and {@code parent}, as forms and JSON
 * call them.
 *
 * @param year the year it is for, 2000 to 2100
 * @param issuerLogin who signs for the superior (发约人), somebody of {@code issuerUnit}
 * @param partyUnit the unit that is bound, or the unit of the person who is
 * @param partyLogin who signs for it (签约人): the person bound, or the head of the unit bound
 * @param parentNumber the letter that this one passes on, or null at the top
 */
public record LetterParties(
        int year,
        LetterLevel level,
        String issuerUnit,
        String issuerLogin,
        String partyUnit,
        String partyLogin,
        String parentNumber) {}
