package org.anlan.inspection.finding.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Treatment;

/** A finding as the audit trail compares it: whatever a step changes has a name here. */
final class AuditFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private AuditFacts() {}

    static Map<String, Object> of(Finding f) {
        AuditFacts all = new AuditFacts();
        all.finding(f);
        f.assignmentFacts().ifPresent(all::assignment);
        f.treatment().ifPresent(all::treatment);
        f.closing().ifPresent(all::closing);
        return all.facts;
    }

    private void finding(Finding f) {
        facts.put("findingTitle", f.title());
        facts.put("findingStatus", f.status());
        facts.put("findingLevel", f.level());
        facts.put("unit", f.unitCode());
        facts.put("inspectionPlace", f.place());
        facts.put("linkedRisk", f.riskNumber());
        facts.put("duplicateOf", f.duplicateOf());
        facts.put("askedUntil", f.pendingExtensionUntil().orElse(null));
    }

    private void assignment(Assignment a) {
        facts.put("responsible", a.responsibleLogin());
        facts.put("acceptor", a.acceptorLogin());
        facts.put("supplier", a.supplierUnit());
        facts.put("measure", a.measure());
        facts.put("standard", a.standard());
        facts.put(
                "budget",
                a.budget() == null ? null : a.budget().stripTrailingZeros().toPlainString());
        facts.put("dueOn", a.dueOn());
        facts.put("contingency", a.contingency());
        facts.put("interimProtection", a.interimProtection());
    }

    private void treatment(Treatment t) {
        facts.put("treatmentGoal", t.goal());
        facts.put("treatmentMethod", t.method());
        facts.put("treatmentResources", t.resources());
        facts.put("treatmentOrganisation", t.organisation());
        facts.put("treatmentTimeLimit", t.timeLimit());
        facts.put("treatmentSafety", t.safety());
        facts.put("treatmentProposedBy", t.proposedBy());
        facts.put("treatmentApprovedBy", t.approvedBy());
    }

    private void closing(ClosingColumns c) {
        facts.put("findingCause", c.cause());
        facts.put("causeKind", c.causeKind());
        facts.put("evidence", c.evidence());
        facts.put("newRating", c.rating().map(NewRating::text).orElse(null));
        facts.put("acceptedBy", c.acceptedBy());
        facts.put("signedOffBy", c.signedOffBy());
    }
}
