package org.anlan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
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
    private String title;
    private String category;
    private String unitCode;
    private BigDecimal passMark = BigDecimal.valueOf(80);
    private boolean fromControlPoints;
    private List<String> risks = new ArrayList<>();
    private List<Choice> riskChoices = List.of();

    /** View action. */
    public void load() {
        Map<String, List<ControlPointRow>> points = checklists.controlPoints().stream()
                .collect(Collectors.groupingBy(ControlPointRow::riskNumber, LinkedHashMap::new, Collectors.toList()));
        riskChoices = points.values().stream().map(this::choice).toList();
        unitCode = callers.current().unitCode();
        if (points.containsKey(risk)) {
            fromControlPoints = true;
            risks.add(risk);
            title = texts.text(
                    "checklist.title_for_risk", points.get(risk).get(0).riskTitle());
        }
    }

    private Choice choice(List<ControlPointRow> points) {
        ControlPointRow first = points.get(0);
        return new Choice(
                first.riskNumber(),
                texts.text("checklist.risk_choice", first.riskNumber(), first.riskTitle(), points.size()));
    }

    public String create() {
        SaveChecklist facts = new SaveChecklist(title, category, unitCode, passMark);
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public BigDecimal getPassMark() {
        return passMark;
    }

    public void setPassMark(BigDecimal passMark) {
        this.passMark = passMark;
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
