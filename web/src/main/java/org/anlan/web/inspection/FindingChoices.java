package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.platform.PageRequest;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;

/** What can be chosen in the panels of a finding. */
@Named
@RequestScoped
public class FindingChoices {

    private static final int CANDIDATES = 50;

    private Findings findings;
    private Units units;
    private Texts texts;

    protected FindingChoices() {}

    @Inject
    public FindingChoices(Findings findings, Units units, Texts texts) {
        this.findings = findings;
        this.units = units;
        this.texts = texts;
    }

    public List<Choice> getLevels() {
        return texts.choices(List.of(FindingLevel.values()));
    }

    public List<Choice> getOutcomes() {
        return texts.choices(List.of(ReportOutcome.values()));
    }

    public List<Choice> getCauses() {
        return texts.choices(List.of(CauseKind.values()));
    }

    /** Whether the linked risk stays as it is or is rated anew. */
    public List<Choice> getRatings() {
        return List.of(
                new Choice(true, texts.text("finding.rating_unchanged")),
                new Choice(false, texts.text("finding.rating_anew")));
    }

    public List<Choice> getSuppliers() {
        return units.tree().stream()
                .filter(unit -> unit.active() && unit.kind() == UnitKind.SUPPLIER)
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    /** Newest findings of the same unit that still stand, which a report may repeat. */
    public List<FindingRow> originals(FindingRow of) {
        FindingQuery sameUnit = new FindingQuery(
                null, FindingStatus.standing(), null, null, of.unitCode(), null, null, false, false, false);
        return findings.find(sameUnit, PageRequest.of(0, CANDIDATES, null)).items().stream()
                .filter(row -> !row.number().equals(of.number()))
                .toList();
    }
}
