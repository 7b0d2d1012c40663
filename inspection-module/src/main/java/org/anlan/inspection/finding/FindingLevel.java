package org.anlan.inspection.finding;

/** Level of a hazard: decided by a person, never derived from the level of a risk. */
public enum FindingLevel {
    /** 一般: fixed at once or within a short time. */
    GENERAL,
    /** 重大: needs a stoppage, or lies outside one's own control. */
    MAJOR
}
