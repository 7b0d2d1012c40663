package org.anlan.inspection.planted.sibling;

/** Planted: known to a sibling. */
public class InspectionThing {}
