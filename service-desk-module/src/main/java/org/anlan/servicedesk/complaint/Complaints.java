package org.anlan.servicedesk.complaint;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;

/**
 * Door: how severe a complaint is, who has to know of it at once, and who approves what is written to the customer
 * (回复口径审批, 备案). The matrix is data; an ordinary complaint needs neither.
 */
@Local
public interface Complaints {
    /** The severity matrix, the lightest first. */
    List<Severity> severities();

    /**
     * How the complaint stands.
     *
     * @throws org.anlan.platform.NotFound outside the caller's scope
     */
    Standing standing(String number);

    /**
     * Rates it; needs {@code ticket.register} or {@code ticket.dispatch}. A severity with an alarm becomes the duty of
     * those who approve, due in so many minutes. To a lighter severity whose wordings fewer or others approve, only those
     * rate it who approve the present one.
     *
     * @throws org.anlan.platform.RuleBroken {@code complaint.not_a_complaint}; {@code ticket.ended};
     *     {@code complaint.wording_waits}: what waits for approval would need none any more
     */
    void rate(String number, String severity);

    /** Somebody who approves has taken note of the alarm. @throws org.anlan.platform.RuleBroken {@code complaint.no_alarm} */
    void acknowledge(String number);

    /**
     * Submits what shall be written to the customer; needs what a reply needs.
     *
     * @return id of the wording
     * @throws org.anlan.platform.RuleBroken {@code complaint.wording_waits}, {@code complaint.needs_no_approval},
     *     {@code ticket.ended}
     */
    long propose(String number, String text);

    /**
     * Approved, it becomes a reply in the ticket; by another than who wrote it.
     *
     * @throws org.anlan.platform.RuleBroken {@code complaint.approve_own}, {@code complaint.wording_decided}
     */
    void approve(String number, long wordingId);

    /** Needs a reason. */
    void sendBack(String number, long wordingId, String reason);

    /**
     * One row of the matrix.
     *
     * @param approval permission of those who approve the wording, or null when nobody has to
     * @param alarmMinutes within which they take note, or null
     */
    record Severity(String code, String name, String nameEn, String approval, Integer alarmMinutes) {}

    /**
     * @param complaint whether its kind counts as a complaint
     * @param severity null while nobody has rated it, which counts as ordinary
     * @param alarmDueAt by when it is to be acknowledged, or null
     * @param alike complaints of the same category at the same place within 24 hours, this one included
     */
    record Standing(
            boolean complaint,
            Severity severity,
            Instant alarmDueAt,
            String acknowledgedBy,
            Instant acknowledgedAt,
            int alike,
            List<WordingView> wordings,
            boolean mayRate,
            boolean mayPropose,
            boolean mayDecide,
            boolean mayAcknowledge) {
        public Standing {
            wordings = List.copyOf(wordings);
        }
    }

    record WordingView(
            long id,
            WordingStatus status,
            String text,
            String by,
            Instant at,
            String decidedBy,
            Instant decidedAt,
            String reason) {}

    /** How a wording stands. */
    enum WordingStatus {
        /** 待审批. */
        WAITING,
        /** 批准, and sent. */
        APPROVED,
        /** 退回. */
        RETURNED
    }
}
