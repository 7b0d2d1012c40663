package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.SlaView.Step;
import org.anlan.web.faces.BusinessTime;
import org.anlan.web.faces.Texts;

/** What the clocks of a step say, as sentences. */
@Named
@RequestScoped
public class ClockWords {
    @Inject
    Texts texts;

    @Inject
    BusinessTime times;

    @Inject
    DeskWords words;

    /** Since when it runs, stands still or is over, and what that means. */
    public String state(Step step) {
        if (step.metAt() != null) {
            return texts.text("desk.why.is_met", times.exact(step.metAt()));
        }
        if (step.voidedAt() != null) {
            return texts.text("desk.why.is_void", times.exact(step.voidedAt()));
        }
        String left = words.left(step.teamRemaining());
        return step.state() == SlaView.State.PAUSED
                ? texts.text("desk.why.is_paused", times.exact(step.pausedSince()), left)
                : texts.text("desk.why.is_running", left);
    }

    /** How the team's deadline came about, or, while there is none, how far its clock is. */
    public String teamTitle(Step step) {
        return step.teamDueAt() == null
                ? texts.text("desk.why.team_trace_paused")
                : texts.text("desk.why.team_trace", times.exact(step.teamDueAt()));
    }

    /** Nothing was paused, so that both deadlines are one. */
    public boolean oneDeadline(Step step) {
        return Objects.equals(step.teamDueAt(), step.customerDueAt());
    }
}
