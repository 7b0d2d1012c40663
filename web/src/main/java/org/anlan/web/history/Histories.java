package org.anlan.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;

/**
 * The history of the record that a page shows, read once a phase however often the page asks for it: what an action adds
 * is there when the page is rendered after it.
 */
@RequestScoped
public class Histories {

    @Inject
    AuditTrail audit;

    private final Map<String, List<AuditRow>> read = new HashMap<>();

    /** Oldest first. @see AuditTrail#history */
    public List<AuditRow> of(String kind, String number) {
        String asked = FacesContext.getCurrentInstance().getCurrentPhaseId() + " " + kind + " " + number;
        return read.computeIfAbsent(asked, key -> audit.history(kind, number));
    }
}
