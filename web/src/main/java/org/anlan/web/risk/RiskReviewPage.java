package org.anlan.web.risk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionRow;
import org.anlan.risk.review.RetentionStatus;
import org.anlan.risk.review.ReviewRow;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.review.RiskReviews.AskReview;
import org.anlan.risk.review.RiskReviews.DecideRetention;
import org.anlan.risk.review.RiskReviews.Retain;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.web.faces.Go;

/** Why the risk on the page is due for review, what came of earlier reviews, and whether it is kept as it is. */
@Named
@ViewScoped
public class RiskReviewPage implements Serializable {
    @Inject
    RiskReviews reviews;

    @Inject
    RiskDetailPage risk;

    @Inject
    Go go;

    private String reason;
    private LocalDate until;
    private String note;
    private transient List<ReviewRow> rows;
    private transient List<RetentionRow> retentions;

    public List<ReviewRow> getRows() {
        if (rows == null) {
            rows = reviews.reviews(risk.getNumber());
        }
        return rows;
    }

    public List<RetentionRow> getRetentions() {
        if (retentions == null) {
            retentions = reviews.retentions(risk.getNumber());
        }
        return retentions;
    }

    /** The retention that holds, waits or has just run out, or null. */
    public RetentionRow getRetention() {
        return getRetentions().stream()
                .filter(r -> r.status() == RetentionStatus.APPROVED || r.status() == RetentionStatus.ASKED)
                .findFirst()
                .orElse(null);
    }

    /** Whether the caller may ask that this risk be kept as it is. */
    public boolean isRetainable() {
        RiskGrade grade = risk.getDetails().row().grade();
        boolean high = grade == RiskGrade.MAJOR || grade == RiskGrade.CONSIDERABLE;
        boolean asked = getRetentions().stream().anyMatch(r -> r.status() == RetentionStatus.ASKED);
        return high && !asked && risk.getDetails().editable();
    }

    /** Whether a review out of turn can be asked for. */
    public boolean isAskable() {
        RiskStatus status = risk.getDetails().row().status();
        return status == RiskStatus.EFFECTIVE || status == RiskStatus.REASSESSMENT;
    }

    public String ask() {
        reviews.ask(new AskReview(risk.getNumber(), reason));
        return back("risk.review_asked");
    }

    public String retain() {
        reviews.retain(new Retain(risk.getNumber(), risk.getVersion(), reason, until));
        return back("risk.retention_asked");
    }

    public String decide(RetentionRow retention, RetentionAction action) {
        reviews.decide(new DecideRetention(risk.getNumber(), retention.id(), action, note));
        return back("risk.retention_" + action.name().toLowerCase(Locale.ROOT));
    }

    private String back(String done) {
        return go.done(done, risk.getNumber()).to("/risk/detail.xhtml", "number", risk.getNumber());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate value) {
        until = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }
}
