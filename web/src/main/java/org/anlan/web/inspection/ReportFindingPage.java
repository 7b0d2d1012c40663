package org.anlan.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.Rectification;
import org.anlan.platform.access.CallerContext;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Go;
import org.anlan.web.people.PersonChoices;

/** Reports a hazard, or one that was fixed on the spot (即查即改). */
@Named
@ViewScoped
public class ReportFindingPage implements Serializable {

    @Inject
    transient Findings findings;

    @Inject
    transient CallerContext callers;

    @Inject
    transient PersonChoices choices;

    @Inject
    transient Go go;

    private String title;
    private String description;
    private String place;
    private String unitCode;
    private boolean fixed;
    private int photos;
    private final FindingForm form = new FindingForm();

    /** View action. */
    public void load() {
        unitCode = callers.current().unitCode();
    }

    public String save() {
        FindingFacts facts = new FindingFacts(
                title,
                description,
                place,
                unitCode,
                FindingSource.REPORT,
                null,
                form.getLevel(),
                null,
                null,
                null,
                form.getRiskNumber(),
                null);
        Rectification done = new Rectification(form.getCause(), null, form.getEvidence());
        String number = fixed
                ? findings.registerRectified(facts, done, form.getAcceptorLogin(), photos > 0)
                : findings.register(facts);
        return go.done("finding.reported", number).to("/inspection/finding.xhtml", "number", number, "new", 1);
    }

    public List<Choice> getUnits() {
        return choices.units();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }

    /** How many photos of the rectification wait in the browser for the number. */
    public int getPhotos() {
        return photos;
    }

    public void setPhotos(int photos) {
        this.photos = photos;
    }

    public FindingForm getForm() {
        return form;
    }
}
