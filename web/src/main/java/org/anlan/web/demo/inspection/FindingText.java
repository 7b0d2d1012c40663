package org.anlan.web.demo.inspection;

import java.util.List;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.web.demo.story.Lines;

/**
 * A hazard and how it goes on.
 *
 * @param reporter login, {@code qr} for somebody without an account, or {@code ticket} when a caller's ticket made it
 * @param risk alias of the risk it belongs to, or null
 */
record FindingText(
        String alias,
        int daysAgo,
        Plot plot,
        String reporter,
        String unit,
        String place,
        String title,
        String description,
        String defect,
        String risk,
        String responsible,
        String measure,
        CauseKind causeKind,
        String cause,
        String evidence) {

    private static final String QR = "qr";
    private static final String TICKET = "ticket";

    /** What becomes of it; those whose name says nothing else end closed. */
    enum Plot {
        CLOSED,
        /** Closed with a new rating of the risk. */
        CLOSED_RATED,
        /** Closed after its date. */
        LATE,
        EXTENDED,
        /** The extension was refused. */
        REFUSED,
        SENT_BACK,
        REOPENED,
        MAJOR,
        /** Accepted, and the head has not signed it off yet. */
        MAJOR_ACCEPTED,
        /** Rectified on the spot. */
        SPOT,
        FALSE,
        DUPLICATE,
        VOID,
        REPORTED,
        REGISTERED,
        RECTIFYING,
        OVERDUE,
        SUPPLIER_OVERDUE,
        EXTENSION_ASKED,
        PENDING,
        SPOT_PENDING,
        SENT_BACK_OPEN,
        MAJOR_OPEN
    }

    static List<FindingText> all() {
        return Lines.of("findings.txt").stream()
                .map(f -> new FindingText(
                        "finding-" + f.get(0),
                        Integer.parseInt(f.get(1)),
                        Plot.valueOf(f.get(2)),
                        f.get(3),
                        f.get(4),
                        f.get(5),
                        f.get(6),
                        f.get(7),
                        f.get(8),
                        f.get(9),
                        f.get(10),
                        f.get(11),
                        f.get(12) == null ? null : CauseKind.valueOf(f.get(12)),
                        f.get(13),
                        f.get(14)))
                .toList();
    }

    boolean isMajor() {
        return plot == Plot.MAJOR || plot == Plot.MAJOR_ACCEPTED || plot == Plot.MAJOR_OPEN;
    }

    boolean isByStranger() {
        return QR.equals(reporter);
    }

    boolean isOfTicket() {
        return TICKET.equals(reporter);
    }

    /** A safety officer's own finding is judged already. */
    boolean isByOfficer() {
        return reporter.startsWith("safety");
    }
}
