package org.anlan.web.desk;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.PauseReason;

/** What is typed into the side panels of a ticket. */
public class ActionForm implements Serializable {
    private String reason;
    private String note;
    private String assignee;
    private String unitCode;
    private PauseReason pauseReason;
    private LocalDateTime until;
    private String solution;
    private String trueCause;
    private String responsibility;
    private CallBackResult result;
    private Integer score;
    private String original;
    private boolean forced;
    private String text;
    private boolean internal;
    private Integer minutes;
    private String title;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public PauseReason getPauseReason() {
        return pauseReason;
    }

    public void setPauseReason(PauseReason pauseReason) {
        this.pauseReason = pauseReason;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getSolution() {
        return solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }

    public String getTrueCause() {
        return trueCause;
    }

    public void setTrueCause(String trueCause) {
        this.trueCause = trueCause;
    }

    public String getResponsibility() {
        return responsibility;
    }

    public void setResponsibility(String responsibility) {
        this.responsibility = responsibility;
    }

    public CallBackResult getResult() {
        return result;
    }

    public void setResult(CallBackResult result) {
        this.result = result;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public boolean isForced() {
        return forced;
    }

    public void setForced(boolean forced) {
        this.forced = forced;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
