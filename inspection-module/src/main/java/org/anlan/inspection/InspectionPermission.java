package org.anlan.inspection;

import org.anlan.platform.access.Permission;

/** What may be done with checklists, plans, inspections and findings. */
public enum InspectionPermission implements Permission {
    CHECKLIST_READ("checklist.read"),
    CHECKLIST_EDIT("checklist.edit"),
    PLAN_READ("inspection-plan.read"),
    PLAN_EDIT("inspection-plan.edit"),
    INSPECTION_READ("inspection.read"),
    /** Start, answer and finish an inspection. */
    INSPECTION_CONDUCT("inspection.conduct"),
    /** Excuse a planned inspection with a reason (免除). */
    INSPECTION_EXCUSE("inspection.excuse"),
    FINDING_READ("finding.read"),
    /** Report a hazard (随手拍). */
    FINDING_REPORT("finding.report"),
    /** Register findings and judge reports (初审). */
    FINDING_REGISTER("finding.register"),
    /** Assign the rectification (下达). */
    FINDING_ASSIGN("finding.assign"),
    /** Rectify what one was assigned (整改). */
    FINDING_RECTIFY("finding.rectify"),
    /** Accept a rectification (验收). */
    FINDING_ACCEPT("finding.accept"),
    /** Grant or refuse extensions (批准延期). */
    FINDING_EXTEND("finding.extend"),
    /** Approve treatment plans and sign off major findings (挂牌督办、销号). */
    FINDING_SIGN_OFF("finding.sign-off"),
    FINDING_VOID("finding.void"),
    FINDING_REOPEN("finding.reopen");

    private final String code;

    InspectionPermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
