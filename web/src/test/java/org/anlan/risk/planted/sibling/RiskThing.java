package org.anlan.risk.planted.sibling;

import org.anlan.inspection.planted.sibling.InspectionThing;

/** Planted: a module knows its sibling. */
public class RiskThing {
    InspectionThing sibling;
}
