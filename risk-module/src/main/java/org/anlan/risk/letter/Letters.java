package org.anlan.risk.letter;

import jakarta.ejb.Local;
import java.math.BigDecimal;
import org.anlan.risk.letter.content.LetterContent;

/**
 * Door: responsibility letters (安全目标责任书), written, signed by both sides, scored, evaluated. What is out of the
 * caller's scope does not exist ({@link org.anlan.platform.NotFound}); what was seen in another version is refused
 * ({@link org.anlan.platform.StaleVersion}).
 */
@Local
public interface Letters {
    /** Kind of record, for history, files and duties. */
    String OBJECT_KIND = "letter";

    /**
     * Writes a draft; needs {@code letter.edit} over the bound unit. Items without an indicator get the one that their
     * name stands for, grades the shipped ones, when the content says nothing else.
     *
     * @return number of the letter
     */
    String draft(DraftLetter command);

    /** Changes parties and words of a draft; needs {@code letter.edit}. */
    void change(ChangeLetter command);

    /**
     * Moves the letter through its life; who may is decided by state, permission and the separation of persons.
     *
     * @throws org.anlan.platform.RuleBroken {@code letter.illegal_transition}, {@code letter.not_the_issuer},
     *     {@code letter.not_the_party}, {@code letter.own_letter}, {@code letter.another_evaluator},
     *     {@code letter.parent_not_signed}
     */
    void act(ActOnLetter command);

    /**
     * Enters a figure with its evidence, in place of an earlier one; needs {@code letter.edit} or {@code letter.assess},
     * or to be the bound party while the letter is in force.
     */
    void enter(EnterFigure command);

    /** Approves a bonus that was asked for; needs {@code letter.sign} and to be neither the bound party nor who entered. */
    void approve(ApproveBonus command);

    /** Keeps the words of a letter as a template; needs {@code letter.edit}. @return code of the template */
    String keepAsTemplate(String number, String name);

    /** @param templateCode what it was made from, or null */
    record DraftLetter(LetterParties parties, LetterContent content, String templateCode) {}

    record ChangeLetter(String number, long expectedVersion, LetterParties parties, LetterContent content) {}

    /** @param note reason or remark, up to 2000 characters; see {@link LetterAction#needsNote()} */
    record ActOnLetter(String number, long expectedVersion, LetterAction action, String note) {}

    /**
     * @param key key of the line
     * @param value 0 to 1,000,000
     * @param points what is taken off for a penalty, at least what its rule says; null else
     * @param evidence what proves it, up to 1000 characters
     */
    record EnterFigure(
            String number,
            long expectedVersion,
            FigureKind kind,
            String key,
            BigDecimal value,
            BigDecimal points,
            String evidence) {}

    record ApproveBonus(String number, long expectedVersion, String key) {}
}
