package org.anlan.inspection.conduct.domain;

/**
 * What an inspection is about.
 *
 * @param planNumber null without a plan
 * @param place null when nobody said
 * @param assigneeLogin null for whoever may conduct inspections in the unit
 */
public record Origin(
        String planNumber, String title, String checklistNumber, String unitCode, String place, String assigneeLogin) {}
