package org.anlan.inspection.conduct;

/**
 * One answer, saved as it is given. The inspector's own later answer replaces the earlier one.
 *
 * @param value by the item's answer type: CONFORMING / NONCONFORMING, YES / NO, a number, a text, a choice, PHOTO; or
 *     NOT_APPLICABLE for every type; null takes the answer back
 * @param note remark, or the reason why it is not applicable (then required); at most 1000 characters
 */
public record GiveAnswer(String inspectionNumber, String itemKey, String value, String note) {}
