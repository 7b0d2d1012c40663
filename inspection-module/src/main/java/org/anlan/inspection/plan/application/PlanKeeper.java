package org.anlan.inspection.plan.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Plans one plan ahead in a transaction of its own. */
@Stateless
public class PlanKeeper {

    @Inject
    PlanRepository plans;

    @Inject
    Planner planner;

    public List<String> activePlans() {
        return plans.activeNumbers();
    }

    /** @return how many inspections were created, moved or withdrawn; 0 when another node has it in hand */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int keep(String number) {
        return plans.claim(number) ? planner.bringInLine(plans.load(number)) : 0;
    }
}
