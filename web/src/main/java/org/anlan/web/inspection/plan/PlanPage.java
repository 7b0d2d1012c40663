package org.anlan.web.inspection.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanDetails;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.Schedule;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** One plan with the inspections it scheduled. */
@Named("planView")
@ViewScoped
public class PlanPage implements Serializable {

    private static final int MONTHS_BACK = 3;

    @Inject
    transient Plans plans;

    @Inject
    transient Histories histories;

    @Inject
    transient BusinessZone zone;

    @Inject
    transient Clock clock;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String number;
    private long version;
    private String reason;
    private transient PlanDetails plan;

    /** View action. */
    public void load() {
        version = getPlan().version();
    }

    public String act(PlanAction action) {
        plans.act(number, version, action, reason);
        return go.done("plan.done", number, texts.label(action)).to("/inspection/plan.xhtml", "number", number);
    }

    /** For pages, which know the action by its name. */
    public PlanAction action(String name) {
        return PlanAction.valueOf(name);
    }

    public PlanDetails getPlan() {
        if (plan == null) {
            plan = plans.details(number);
        }
        return plan;
    }

    /** Of the last months and of those to come. */
    public List<InspectionRow> getOccurrences() {
        LocalDate today = zone.dateOf(clock.instant());
        return plans.occurrences(number, today.minusMonths(MONTHS_BACK), null);
    }

    /** The cycle in words. */
    public String getCycle() {
        Schedule schedule = getPlan().facts().schedule();
        String days = schedule.weekdays().stream()
                .sorted(Comparator.naturalOrder())
                .map(texts::label)
                .collect(Collectors.joining(" "));
        return texts.text("plan.every", schedule.every(), schedule.unit()) + " · " + texts.label(schedule.dayRule())
                + (days.isEmpty() ? "" : " " + days);
    }

    public List<AuditRow> getHistory() {
        return histories.of("inspection-plan", number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
