package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;

/** Findings behind their door. */
@Stateless
public class FindingsBean implements Findings {

    @Inject
    FindingFinder finder;

    @Inject
    FindingView view;

    @Inject
    FindingIntake intake;

    @Inject
    FindingDesk files;

    @Inject
    Rectifications rectifications;

    @Inject
    Acceptances acceptances;

    @Inject
    FindingEvents events;

    @Inject
    Desk desk;

    @Override
    public Page<FindingRow> find(FindingQuery query, PageRequest page) {
        desk.access().require(InspectionPermission.FINDING_READ);
        return finder.find(query, page);
    }

    @Override
    public RowKeys keys(FindingQuery query, PageRequest order) {
        desk.access().require(InspectionPermission.FINDING_READ);
        return finder.keys(query, order);
    }

    @Override
    public List<FindingRow> rows(RowKeys keys) {
        desk.access().require(InspectionPermission.FINDING_READ);
        return finder.rows(keys);
    }

    @Override
    public FindingDetails details(String number) {
        return view.of(files.readable(number));
    }

    @Override
    public long version(String number) {
        return files.readable(number).recordVersion();
    }

    @Override
    public Map<FindingStatus, Long> countByStatus(FindingQuery query) {
        desk.access().require(InspectionPermission.FINDING_READ);
        return finder.countByStatus(query);
    }

    @Override
    @Command
    public String register(FindingFacts facts) {
        return intake.byCaller(facts);
    }

    @Override
    @Command
    public String registerRectified(
            FindingFacts facts, Rectification rectification, String acceptorLogin, boolean photosFollow) {
        return intake.rectifiedByCaller(facts, rectification, acceptorLogin, photosFollow);
    }

    @Override
    @Command
    public void acceptReport(String number, long expectedVersion, FindingLevel level, String riskNumber) {
        files.act(number, expectedVersion, "finding.report_accepted", null, f -> {
            files.require(InspectionPermission.FINDING_REGISTER, f);
            f.acceptReport(level, riskNumber, desk.now());
        });
    }

    @Override
    @Command
    public void rejectReport(
            String number, long expectedVersion, ReportOutcome outcome, String originalNumber, String reason) {
        Finding finding = files.act(number, expectedVersion, "finding.report_rejected", reason, f -> {
            files.require(InspectionPermission.FINDING_REGISTER, f);
            f.rejectReport(outcome, original(outcome, originalNumber), reason, desk.now());
        });
        events.rejected(finding, outcome.name());
    }

    /** One that the caller may see. */
    private Finding original(ReportOutcome outcome, String number) {
        if (outcome != ReportOutcome.DUPLICATE || number == null || number.isBlank()) {
            return null;
        }
        try {
            return files.readable(number.strip());
        } catch (NotFound outOfSight) {
            throw InvalidInput.of("originalNumber", "unknown_value", number);
        }
    }

    @Override
    @Command
    public void assign(String number, long expectedVersion, Assignment assignment, String reason) {
        rectifications.assign(number, expectedVersion, assignment, reason);
    }

    @Override
    @Command
    public void proposeTreatment(String number, long expectedVersion, Treatment treatment) {
        rectifications.proposeTreatment(number, expectedVersion, treatment);
    }

    @Override
    @Command
    public void approveTreatment(String number, long expectedVersion) {
        rectifications.approveTreatment(number, expectedVersion);
    }

    @Override
    @Command
    public void submit(String number, long expectedVersion, Rectification rectification) {
        rectifications.submit(number, expectedVersion, rectification);
    }

    @Override
    @Command
    public void accept(String number, long expectedVersion, Acceptance acceptance) {
        acceptances.accept(number, expectedVersion, acceptance);
    }

    @Override
    @Command
    public void sendBack(String number, long expectedVersion, String reason) {
        acceptances.sendBack(number, expectedVersion, reason);
    }

    @Override
    @Command
    public void requestExtension(String number, long expectedVersion, LocalDate until, String reason) {
        rectifications.requestExtension(number, expectedVersion, until, reason);
    }

    @Override
    @Command
    public void decideExtension(String number, long expectedVersion, boolean granted, String note) {
        rectifications.decideExtension(number, expectedVersion, granted, note);
    }

    @Override
    @Command
    public void signOff(String number, long expectedVersion, String note) {
        acceptances.signOff(number, expectedVersion, note);
    }

    @Override
    @Command
    public void voidFinding(String number, long expectedVersion, String reason) {
        Finding finding = files.act(number, expectedVersion, "finding.voided", reason, f -> {
            files.require(InspectionPermission.FINDING_VOID, f);
            f.annul(reason, desk.login(), desk.actsFor(), desk.now());
        });
        events.rejected(finding, FindingStatus.VOIDED.name());
    }

    @Override
    @Command
    public void reopen(String number, long expectedVersion, String reason, LocalDate dueOn) {
        acceptances.reopen(number, expectedVersion, reason, dueOn);
    }

    @Override
    @Command
    public void noticePrinted(String number, String recipient) {
        Finding finding = files.readable(number);
        new InvalidInput.Collector().optionalText("recipient", recipient, 200).throwIfAny();
        boolean supplier =
                finding.assignmentFacts().filter(a -> a.supplierUnit() != null).isPresent();
        String action = supplier ? "finding.letter_printed" : "finding.notice_printed";
        desk.record(AuditEntry.act(action, FindingRepository.KIND, number, recipient));
    }
}
