package org.anlan.web.inspection.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.Cadence.Gap;
import org.anlan.inspection.plan.Cadence.Line;
import org.anlan.inspection.plan.Cadence.Report;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.Appearance;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;

/** The year to come under the plans in force, compared with the minimum frequencies. */
@Named
@RequestScoped
public class CadencePage {

    private static final int SHOWN = 6;

    @Inject
    Cadence cadence;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    Appearance look;

    private final int nextYear;
    private int year;
    private Report report;

    protected CadencePage() {
        nextYear = 0;
    }

    @Inject
    public CadencePage(Clock clock, BusinessZone zone) {
        nextYear = zone.dateOf(clock.instant()).getYear() + 1;
    }

    /** View action. */
    public void load() {
        String asked = list.get("year");
        year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : nextYear;
        report = cadence.check(list.get("unit"), year);
    }

    public List<Line> getLines() {
        return report.lines();
    }

    /** The first gaps of a line, as many as a row of the table takes. */
    public List<Gap> first(Line line) {
        return line.gaps().stream().limit(SHOWN).toList();
    }

    public boolean isCalendarKnown() {
        return report.yearsWithoutCalendar().isEmpty();
    }

    public int getYear() {
        return year;
    }

    public String label(Line line) {
        return look.isChinese() ? line.label() : line.labelEn();
    }

    /** {@code 每月至少 1 次}. */
    public String demand(Line line) {
        return texts.text("cadence.demand", texts.label(line.period()), line.times());
    }
}
