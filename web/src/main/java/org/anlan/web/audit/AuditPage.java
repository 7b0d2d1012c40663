package org.anlan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.Page;
import org.anlan.platform.audit.AuditQuery;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.SealReport;
import org.anlan.web.faces.ListState;

/** The audit trail, the newest first, with a check of its seals. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    AuditTrail audit;

    @Inject
    ListState list;

    @Inject
    AuditDays days;

    private Page<AuditRow> rows;
    private SealReport report;

    /** View action. */
    public void load() {
        AuditQuery query = new AuditQuery(
                list.getQ(),
                list.get("action"),
                list.get("kind"),
                list.get("number"),
                days.first("from", list.get("from")),
                days.afterLast("until", list.get("until")));
        rows = audit.find(query, list.request(null));
        if (list.get("verify") != null) {
            report = audit.verify();
        }
    }

    public Page<AuditRow> getRows() {
        return rows;
    }

    public SealReport getReport() {
        return report;
    }
}
