package org.anlan.web.inspection.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.web.print.QrCode;

/** A checklist to be filled in by hand, for one inspection when it is named; its code opens the record. */
@Named
@RequestScoped
public class BlankSheetPage {

    @Inject
    Checklists checklists;

    @Inject
    Inspections inspections;

    @Inject
    HttpServletRequest request;

    private String number;
    private Integer version;
    private String inspectionNumber;
    private ChecklistDetails checklist;
    private InspectionRow inspection;

    /** View action. */
    public void load() {
        if (inspectionNumber != null) {
            inspection = inspections.details(inspectionNumber).row();
        }
        checklist = version == null ? checklists.details(number) : checklists.version(number, version);
    }

    public ChecklistDetails getChecklist() {
        return checklist;
    }

    /** Sections with the titles above them, items counted through. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        int items = 0;
        for (NodeRow node : checklist.nodes()) {
            items += node.isItem() ? 1 : 0;
            List<String> path = new ArrayList<>(node.path());
            path.add(node.facts().text());
            lines.add(new Line(node, items, node.isItem() ? null : String.join(" › ", path)));
        }
        return lines;
    }

    /** @param number of the item, counted through @param title of a section with those above it */
    public record Line(NodeRow node, int number, String title) {}

    /** Null for a sheet of no inspection in particular. */
    public InspectionRow getInspection() {
        return inspection;
    }

    /** The checklist as a record of its own, or the inspection it is filled in for. */
    public String getBack() {
        return inspection == null
                ? "/inspection/checklist.xhtml?number=" + checklist.number()
                : "/inspection/inspection.xhtml?number=" + inspection.number();
    }

    public QrCode getCode() {
        return QrCode.to(request, getBack());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getInspectionNumber() {
        return inspectionNumber;
    }

    public void setInspectionNumber(String inspectionNumber) {
        this.inspectionNumber = inspectionNumber;
    }
}
