package org.anlan.inspection.conduct;

import java.math.BigDecimal;

/**
 * How an inspection stands.
 *
 * @param earned points earned over the items that apply
 * @param possible points possible over the items that apply
 * @param percent earned of possible with one decimal, or null when nothing scored applies
 * @param criticalFailed whether a critical item does not conform
 * @param items items in all, answered those that have an answer
 */
public record Score(
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal percent,
        boolean criticalFailed,
        InspectionResult result,
        int items,
        int answered,
        int nonconforming) {}
