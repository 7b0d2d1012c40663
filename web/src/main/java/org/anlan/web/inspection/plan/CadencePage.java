package org.anlan.web.inspection.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.Cadence.Gap;
import org.anlan.inspection.plan.Cadence.Line;
import org.anlan.inspection.plan.Cadence.Report;
import org.anlan.web.faces.ListState;

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
    CadenceTexts words;

    private int year;
    private Report report;

    /** View action. */
    public void load() {
        String asked = list.get("year");
        year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : words.nextYear();
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
}
