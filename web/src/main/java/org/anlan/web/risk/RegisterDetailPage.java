package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.platform.audit.AuditRow;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskTable;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.Registers;
import org.anlan.web.faces.Go;
import org.anlan.web.history.Histories;

/** One register: its table as its users know it, who signed it, and its printed form. */
@Named
@ViewScoped
public class RegisterDetailPage implements Serializable {
    @Inject
    Registers registers;

    @Inject
    RiskQueries risks;

    @Inject
    Histories histories;

    @Inject
    Go go;

    private String number;
    private long version;
    private boolean read;
    private transient RegisterDetails details;
    private transient List<RiskDetails> rows;

    /** View action. */
    public void load() {
        details = registers.details(number);
        if (!read) {
            version = details.version();
            read = true;
        }
    }

    public String act(RegisterAction action) {
        registers.act(number, version, action);
        return go.done("register." + action.name().toLowerCase(java.util.Locale.ROOT), number)
                .to("/risk/register.xhtml", "number", number);
    }

    public RegisterDetails getDetails() {
        if (details == null) {
            details = registers.details(number);
        }
        return details;
    }

    public List<RiskDetails> getRows() {
        if (rows == null) {
            rows = risks.ofRegister(number);
        }
        return rows;
    }

    public String cell(RegisterColumn column, RiskDetails risk) {
        return RiskTable.cell(column, risk);
    }

    /** The signature that may be given now, or null. */
    public RegisterAction getSignature() {
        return getDetails().allowed().stream()
                .filter(a -> a.name().startsWith("SIGN"))
                .findFirst()
                .orElse(null);
    }

    public boolean allows(String action) {
        return getDetails().allowed().contains(RegisterAction.valueOf(action));
    }

    public List<AuditRow> getHistory() {
        return histories.of("risk_register", number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }
}
