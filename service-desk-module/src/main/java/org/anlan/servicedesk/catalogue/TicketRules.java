package org.anlan.servicedesk.catalogue;

import org.anlan.servicedesk.sla.SlaTargets;

/**
 * What data says about tickets of a kind, category and priority.
 *
 * @param categoryName null without a category
 * @param targets null when nothing is promised
 */
public record TicketRules(
        String kindCode,
        String kindName,
        String kindNameEn,
        boolean complaint,
        KindSteps steps,
        String categoryName,
        SlaTargets targets) {}
