package org.anlan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.audit.AuditQuery;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.SealReport;
import org.anlan.platform.time.BusinessZone;
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
    BusinessZone zone;

    private Page<AuditRow> rows;
    private SealReport report;

    /** View action. */
    public void load() {
        AuditQuery query = new AuditQuery(
                list.getQ(), list.get("action"), list.get("kind"), list.get("number"), day("from", 0), day("until", 1));
        rows = audit.find(query, list.request(null));
        if (list.get("verify") != null) {
            report = audit.verify();
        }
    }

    /** The first instant of the day, or of the day after it: the last day is included. */
    private Instant day(String name, int plusDays) {
        String text = list.get(name);
        if (text == null) {
            return null;
        }
        try {
            return zone.startOf(LocalDate.parse(text).plusDays(plusDays));
        } catch (DateTimeException notADate) {
            throw InvalidInput.of(name, "not_a_date", text);
        }
    }

    public Page<AuditRow> getRows() {
        return rows;
    }

    public SealReport getReport() {
        return report;
    }
}
