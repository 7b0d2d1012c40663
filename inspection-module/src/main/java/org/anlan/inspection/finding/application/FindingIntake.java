package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.application.Policies;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.inspection.finding.domain.Reporter;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.Units;

/** Takes findings in, from whoever found them. */
@Dependent
class FindingIntake {

    private static final String KIND = FindingRepository.KIND;

    @Inject
    FindingRepository findings;

    @Inject
    FindingWork work;

    @Inject
    FindingEvents events;

    @Inject
    Numbering numbering;

    @Inject
    Policies policies;

    @Inject
    Units units;

    @Inject
    ChosenPeople people;

    @Inject
    FindingNews news;

    @Inject
    Desk desk;

    String byCaller(FindingFacts facts) {
        FindingFacts complete = withUnit(facts);
        boolean judged = mayRegister(complete);
        if (!judged) {
            desk.access().require(InspectionPermission.FINDING_REPORT);
        }
        return take(complete, Reporter.person(desk.login()), judged).number();
    }

    String rectifiedByCaller(FindingFacts facts, Rectification rectification, String acceptor, boolean photosFollow) {
        FindingFacts complete = withUnit(facts);
        if (!mayRegister(complete)) {
            desk.access().require(InspectionPermission.FINDING_RECTIFY);
        }
        check(complete, rectification, acceptor, photosFollow);
        Finding finding = fresh(complete, Reporter.person(desk.login()), true);
        finding.rectifiedOnTheSpot(rectification, acceptor, photosFollow, desk.today(), desk.login(), desk.now());
        store(finding, "finding.rectified_on_the_spot");
        news.submitted(finding);
        return finding.number();
    }

    /** All that is missing in one answer. */
    private void check(FindingFacts facts, Rectification done, String acceptor, boolean photosFollow) {
        InvalidInput.Collector errors = checked(facts)
                .requireText("cause", done.cause(), 2000)
                .rejectIf(acceptor == null || acceptor.isBlank(), "acceptorLogin", "required");
        if (photosFollow) {
            errors.optionalText("evidence", done.evidence(), 4000);
        } else {
            errors.requireText("evidence", done.evidence(), 4000);
        }
        people.checkAcceptor(errors, acceptor, facts.unitCode());
        errors.throwIfAny();
    }

    private InvalidInput.Collector checked(FindingFacts facts) {
        String unit = facts.unitCode();
        return new InvalidInput.Collector()
                .requireText("title", facts.title(), 200)
                .rejectIf(
                        unit == null || units.find(unit).isEmpty(), "unitCode", "unknown_value", String.valueOf(unit));
    }

    /** From another module or without an account: no permission of the caller is asked. */
    Finding take(FindingFacts facts, Reporter reporter, boolean judged) {
        Finding finding = fresh(facts, reporter, judged);
        store(finding, judged ? "finding.registered" : "finding.reported");
        if (!judged) {
            news.reported(finding);
        }
        return finding;
    }

    private Finding fresh(FindingFacts facts, Reporter reporter, boolean judged) {
        checked(facts).throwIfAny();
        String earlier = findings.earlier(facts, desk.now().minus(Duration.ofDays(policies.repeatDays())))
                .orElse(null);
        return Finding.found(numbering.next(InspectionNumbers.FINDING), facts, reporter, judged, earlier, desk.now());
    }

    private void store(Finding finding, String action) {
        findings.add(finding);
        findings.flush();
        desk.record(AuditEntry.created(action, KIND, finding.number(), finding.facts()));
        work.turn(finding);
        events.registered(finding);
    }

    private boolean mayRegister(FindingFacts facts) {
        return desk.access().allows(InspectionPermission.FINDING_REGISTER, facts.unitCode(), null);
    }

    private FindingFacts withUnit(FindingFacts f) {
        String unit = f.unitCode() == null || f.unitCode().isBlank()
                ? desk.access().caller().unitCode()
                : f.unitCode();
        return new FindingFacts(
                f.title(),
                f.description(),
                f.place(),
                unit,
                f.source(),
                f.sourceNumber(),
                f.level(),
                f.defectType(),
                f.checklistNumber(),
                f.itemKey(),
                f.riskNumber(),
                f.controlPointKey(),
                f.proposal());
    }
}
