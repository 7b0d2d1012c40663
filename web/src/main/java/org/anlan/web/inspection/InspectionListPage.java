package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.BeginInspection;
import org.anlan.platform.Page;
import org.anlan.platform.access.CallerContext;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;
import org.anlan.web.people.PersonChoices;

/** Inspections, planned and unplanned; the list's state is the URL. */
@Named
@RequestScoped
public class InspectionListPage {

    @Inject
    Inspections inspections;

    @Inject
    Checklists checklists;

    @Inject
    CallerContext callers;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    PersonChoices choices;

    @Inject
    Go go;

    private Page<InspectionRow> rows;
    private String checklist;
    private String place;

    /** View action. */
    public void load() {
        InspectionStatus status = list.get("status", InspectionStatus.class);
        InspectionQuery query = new InspectionQuery(
                        list.getQ(),
                        status == null ? List.of() : List.of(status),
                        list.get("unit"),
                        "true".equals(list.get("mine")) ? callers.current().login() : list.get("assignee"),
                        list.get("plan"),
                        date("from"),
                        date("until"),
                        "true".equals(list.get("overdue")))
                .of(CountedLink.read(list::get));
        rows = inspections.find(query, list.request(null));
    }

    /** A date of the URL; what is none counts as not set. */
    private LocalDate date(String name) {
        try {
            return list.get(name) == null ? null : LocalDate.parse(list.get(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Begins one without a plan. */
    public String begin() {
        String number = inspections.begin(new BeginInspection(checklist, null, place, null));
        return go.done("inspection.begun", number).to("/inspection/inspection.xhtml", "number", number);
    }

    public Page<InspectionRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(InspectionStatus.values()));
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public List<Choice> getChecklists() {
        return checklists.inForce().stream()
                .map(row -> new Choice(row.number(), row.title()))
                .toList();
    }

    public String getChecklist() {
        return checklist;
    }

    public void setChecklist(String checklist) {
        this.checklist = checklist;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
