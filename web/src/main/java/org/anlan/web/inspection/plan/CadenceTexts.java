package org.anlan.web.inspection.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.anlan.inspection.plan.Cadence.Gap;
import org.anlan.inspection.plan.Cadence.Line;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.Texts;

/** A check of the minimum frequencies in words, for the page and for the exported table. */
@Named("cadenceTexts")
@RequestScoped
public class CadenceTexts {

    @Inject
    Texts texts;

    @Inject
    Appearance look;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    /** The year that is checked when none is asked for. */
    public int nextYear() {
        return zone.dateOf(clock.instant()).getYear() + 1;
    }

    public String label(Line line) {
        return look.named(line.label(), line.labelEn());
    }

    /** {@code 每月至少 1 次}. */
    public String demand(Line line) {
        return texts.text("cadence.demand", texts.text("cadence.period." + line.period()), line.times());
    }

    /** {@code 2026-02-01 至 2026-02-28}, or the one day. */
    public String gap(Gap gap) {
        return gap.from().equals(gap.until())
                ? gap.from().toString()
                : texts.text("cadence.from_to", gap.from(), gap.until());
    }

    public String result(Line line) {
        if (line.plans().isEmpty()) {
            return texts.text("cadence.none");
        }
        return line.gaps().isEmpty()
                ? texts.text("cadence.enough")
                : texts.text("cadence.short", line.gaps().size(), line.periods());
    }

    public boolean isEnough(Line line) {
        return !line.plans().isEmpty() && line.gaps().isEmpty();
    }
}
