package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.Proposal;
import org.anlan.platform.access.AccessControl;

/** Makes the finding of a failed item from what the checklist has pre-written: one tap. */
@Dependent
class FindingDrafts {

    private static final int TITLE = 200;

    @Inject
    Findings findings;

    @Inject
    AccessControl access;

    /** @return number of the finding */
    String draft(Inspection inspection, NodeRow item) {
        NodeFacts facts = item.facts();
        FindingTemplate template = facts.finding();
        String title = facts.asFinding(access.caller().language());
        String remark = inspection.answerTo(item.key()).orElseThrow().note();
        return findings.register(new FindingFacts(
                shortened(title),
                description(facts, remark),
                inspection.place(),
                inspection.unitCode(),
                FindingSource.INSPECTION,
                inspection.number(),
                template.level(),
                template.defectType(),
                inspection.checklistNumber(),
                item.key(),
                facts.riskNumber(),
                facts.controlPointKey(),
                new Proposal(template.ownerLogin(), template.deadlineDays())));
    }

    private static String description(NodeFacts facts, String remark) {
        String text = facts.text();
        text += facts.basis() == null ? "" : "\n" + facts.basis();
        return remark == null ? text : remark + "\n" + text;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }
}
