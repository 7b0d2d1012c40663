package org.anlan.web.inspection.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.inspection.plan.Plans;
import org.anlan.platform.Page;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.ListState;
import org.anlan.web.faces.Texts;
import org.anlan.web.people.PersonChoices;

/** Inspection plans; the list's state is the URL. */
@Named("planList")
@RequestScoped
public class PlanListPage {

    @Inject
    Plans plans;

    @Inject
    ListState list;

    @Inject
    Texts texts;

    @Inject
    PersonChoices choices;

    private Page<PlanRow> rows;

    /** View action. */
    public void load() {
        PlanQuery query = new PlanQuery(
                list.getQ(),
                list.get("status", PlanStatus.class),
                list.get("level", PlanLevel.class),
                list.get("unit"),
                list.get("checklist"),
                list.get("assignee"));
        rows = plans.find(query, list.request("-number"));
    }

    public Page<PlanRow> getRows() {
        return rows;
    }

    public List<Choice> getStatuses() {
        return texts.choices(List.of(PlanStatus.values()));
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(PlanLevel.values()));
    }

    public List<Choice> getUnits() {
        return choices.units();
    }
}
