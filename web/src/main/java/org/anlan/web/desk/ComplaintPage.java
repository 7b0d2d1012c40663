package org.anlan.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.complaint.Complaints.Severity;
import org.anlan.servicedesk.complaint.Complaints.Standing;
import org.anlan.servicedesk.complaint.Complaints.WordingStatus;
import org.anlan.servicedesk.complaint.Complaints.WordingView;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;

/** The part of a ticket's page that only complaints have: severity, alarm, and what is written to the customer. */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {
    @Inject
    transient Complaints complaints;

    @Inject
    transient Appearance look;

    @Inject
    transient Go go;

    private String number;
    private String severity;
    private String text;
    private String reason;

    private transient Standing standing;

    /** View action. */
    public void load() {
        Severity rated = getStanding().severity();
        severity = rated == null ? null : rated.code();
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = complaints.standing(number);
        }
        return standing;
    }

    public String rate() {
        complaints.rate(number, severity);
        return done("complaint.rated");
    }

    public String acknowledge() {
        complaints.acknowledge(number);
        return done("complaint.acknowledged");
    }

    public String propose() {
        complaints.propose(number, text);
        return done("complaint.wording_submitted");
    }

    public String approve() {
        complaints.approve(number, getWaiting().id());
        return done("complaint.wording_approved");
    }

    public String sendBack() {
        complaints.sendBack(number, getWaiting().id(), reason);
        return done("complaint.wording_returned");
    }

    /** The wording that waits for a decision, or null. */
    public WordingView getWaiting() {
        return getStanding().wordings().stream()
                .filter(w -> w.status() == WordingStatus.WAITING)
                .findFirst()
                .orElse(null);
    }

    public List<Choice> getSeverities() {
        return complaints.severities().stream()
                .map(s -> new Choice(s.code(), label(s)))
                .toList();
    }

    public String label(Severity row) {
        return look.named(row.name(), row.nameEn());
    }

    private String done(String code) {
        return go.done(code, number).to("/desk/detail.xhtml", "number", number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
