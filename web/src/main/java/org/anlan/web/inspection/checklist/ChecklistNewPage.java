package org.anlan.web.inspection.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.ControlPointRow;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.platform.access.CallerContext;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.faces.Texts;
import org.anlan.web.people.PersonChoices;

/** Begins a checklist: empty, or with the control points of chosen risks. A risk's page leads here with its number. */
@Named
@ViewScoped
public class ChecklistNewPage implements Serializable {

    @Inject
    transient Checklists checklists;

    @Inject
    transient CallerContext callers;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Texts texts;

    @Inject
    transient Go go;

    private String risk;
    private final ChecklistForm form = new ChecklistForm();
    private boolean fromControlPoints;
    private List<String> risks = new ArrayList<>();
    private List<Choice> riskChoices = List.of();

    /** View action. */
    public void load() {
        Map<String, List<ControlPointRow>> points = checklists.controlPoints().stream()
                .collect(Collectors.groupingBy(ControlPointRow::riskNumber, LinkedHashMap::new, Collectors.toList()));
        riskChoices = points.values().stream().map(this::choice).toList();
        form.setUnitCode(callers.current().unitCode());
        if (points.containsKey(risk)) {
            fromControlPoints = true;
            risks.add(risk);
            form.setTitle(texts.text(
                    "checklist.title_for_risk", points.get(risk).get(0).riskTitle()));
        }
    }

    private Choice choice(List<ControlPointRow> points) {
        ControlPointRow first = points.get(0);
        return new Choice(
                first.riskNumber(),
                texts.text("checklist.risk_choice", first.riskNumber(), first.riskTitle(), points.size()));
    }

    public String create() {
        SaveChecklist facts = form.facts();
        String number = fromControlPoints ? checklists.fromControlPoints(facts, risks) : checklists.register(facts);
        return go.done("checklist.saved", number).to("/inspection/checklist.xhtml", "number", number);
    }

    public List<Choice> getRiskChoices() {
        return riskChoices;
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public ChecklistForm getForm() {
        return form;
    }

    public boolean isFromControlPoints() {
        return fromControlPoints;
    }

    public void setFromControlPoints(boolean fromControlPoints) {
        this.fromControlPoints = fromControlPoints;
    }

    public List<String> getRisks() {
        return List.copyOf(risks);
    }

    public void setRisks(List<String> risks) {
        this.risks = new ArrayList<>(risks);
    }
}
