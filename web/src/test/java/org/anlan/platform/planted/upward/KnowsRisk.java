package org.anlan.platform.planted.upward;

import org.anlan.risk.planted.sibling.RiskThing;

/** Planted: the platform knows a module. */
class KnowsRisk {
    RiskThing thing;
}
