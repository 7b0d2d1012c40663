package org.anlan.web.demo.desk;

import java.util.List;
import org.anlan.servicedesk.Degree;
import org.anlan.web.demo.story.Lines;

/**
 * What people call about, and how it ends.
 *
 * @param worker login of who is sent, or {@code desk} when the agent solves it
 */
record TicketText(
        String kind,
        String category,
        Degree impact,
        Degree urgency,
        String product,
        String subject,
        String description,
        String wish,
        String solution,
        String cause,
        String responsibility,
        String worker) {

    static final String DESK = "desk";

    static List<TicketText> all() {
        return Lines.of("tickets.txt").stream()
                .map(f -> new TicketText(
                        f.get(0),
                        f.get(1),
                        Degree.valueOf(f.get(2)),
                        Degree.valueOf(f.get(3)),
                        f.get(4),
                        f.get(5),
                        f.get(6),
                        f.get(7),
                        f.get(8),
                        f.get(9),
                        f.get(10),
                        f.get(11)))
                .toList();
    }

    boolean isSolvedByDesk() {
        return DESK.equals(worker);
    }

    /** Emergencies are served round the clock, as their service levels say. */
    boolean isEmergency() {
        return kind.equals("B") && (category.equals("B-GAS-LEAK") || impact == Degree.HIGH && urgency == Degree.HIGH);
    }
}
