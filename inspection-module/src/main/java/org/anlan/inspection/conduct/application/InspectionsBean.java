package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Eligibility;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.checklist.application.ChecklistRepository;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.GiveAnswer;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.conduct.domain.Origin;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.Attachments.Attachment;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.People;

/** Inspections behind their door. */
@Stateless
public class InspectionsBean implements Inspections {

    private static final String KIND = InspectionRepository.KIND;
    private static final String PNG = "image/png";
    private static final int HEADING = 120;

    @Inject
    InspectionRepository inspections;

    @Inject
    InspectionFinder finder;

    @Inject
    InspectionView view;

    @Inject
    InspectionWork work;

    @Inject
    FindingDrafts drafts;

    @Inject
    ChecklistRepository checklists;

    @Inject
    Attachments attachments;

    @Inject
    Numbering numbering;

    @Inject
    People people;

    @Inject
    InspectionDesk tasks;

    @Inject
    Eligibility eligibility;

    @Inject
    InspectionFinish finishing;

    @Inject
    Desk desk;

    @Override
    public Page<InspectionRow> find(InspectionQuery query, PageRequest page) {
        desk.access().require(InspectionPermission.INSPECTION_READ);
        return finder.find(query, page);
    }

    @Override
    public RowKeys keys(InspectionQuery query, PageRequest order) {
        desk.access().require(InspectionPermission.INSPECTION_READ);
        return finder.keys(query, order);
    }

    @Override
    public List<InspectionRow> rows(RowKeys keys) {
        desk.access().require(InspectionPermission.INSPECTION_READ);
        return finder.rows(keys);
    }

    @Override
    public InspectionDetails details(String number) {
        return view.of(tasks.readable(inspections.load(number)));
    }

    @Override
    @Command
    public String begin(BeginInspection facts) {
        desk.access().require(InspectionPermission.INSPECTION_CONDUCT);
        String unit = facts.unitCode() == null || facts.unitCode().isBlank()
                ? desk.access().caller().unitCode()
                : facts.unitCode();
        new InvalidInput.Collector()
                .requireText("checklistNumber", facts.checklistNumber(), 60)
                .rejectIf(
                        facts.checklistNumber() != null
                                && checklists.find(facts.checklistNumber()).isEmpty(),
                        "checklistNumber",
                        "unknown_value",
                        String.valueOf(facts.checklistNumber()))
                .requireText("unitCode", unit, 40)
                .throwIfAny();
        eligibility.requireUnit(InspectionPermission.INSPECTION_CONDUCT, unit);
        Checklist checklist = checklists.loadInForce(facts.checklistNumber());
        String title = facts.title() == null || facts.title().isBlank() ? checklist.title() : facts.title();
        Inspection inspection = Inspection.begun(
                numbering.next(InspectionNumbers.INSPECTION),
                new Origin(null, title, checklist.number(), unit, facts.place(), desk.login()),
                checklist.inForce().orElseThrow().number(),
                desk.today(),
                desk.login(),
                desk.now());
        inspections.add(inspection);
        work.begun(inspection);
        desk.record(AuditEntry.created("inspection.begun", KIND, inspection.number(), inspection.facts()));
        return inspection.number();
    }

    @Override
    @Command
    public void start(String number, long expectedVersion) {
        Inspection inspection = tasks.locked(number, expectedVersion);
        String assignee = inspection.assigneeLogin();
        boolean mine = tasks.standsFor(assignee);
        desk.access()
                .require(
                        InspectionPermission.INSPECTION_CONDUCT,
                        inspection.unitCode(),
                        mine ? desk.login() : null,
                        KIND,
                        number);
        if (assignee != null && !mine) {
            throw new RuleBroken("inspection.assigned_to_other", people.nameOf(assignee));
        }
        if (inspection.status() == InspectionStatus.MISSED && inspection.startedAt() != null) {
            throw new RuleBroken("inspection.already_begun", people.nameOf(inspection.inspectorLogin()));
        }
        Map<String, Object> before = inspection.facts();
        Checklist checklist = checklists.loadInForce(inspection.checklistNumber());
        inspection.start(checklist.inForce().orElseThrow().number(), desk.login(), desk.now());
        work.begun(inspection);
        tasks.record("inspection.started", inspection, before, assignee, null);
    }

    @Override
    @Command
    public AnswerRow answer(GiveAnswer given) {
        Inspection inspection = tasks.readable(inspections.lock(given.inspectionNumber()));
        NodeRow item = item(inspection, given.itemKey());
        if (given.value() == null) {
            inspection.takeAnswerBack(given.itemKey(), desk.login());
            recordAnswer(inspection, item, given);
            return null;
        }
        inspection.answer(item, given.value(), given.note(), desk.login(), desk.now());
        inspections.flush();
        recordAnswer(inspection, item, given);
        return inspection.answerTo(given.itemKey()).orElseThrow().row();
    }

    private void recordAnswer(Inspection inspection, NodeRow item, GiveAnswer given) {
        String value = given.value() == null ? "" : given.value();
        desk.record(AuditEntry.changed(
                "inspection.answered",
                KIND,
                inspection.number(),
                Map.of(),
                Map.of("item", heading(item), "answer", value),
                given.note()));
    }

    private static String heading(NodeRow item) {
        String text = item.facts().text() == null ? item.key() : item.facts().text();
        return text.length() <= HEADING ? text : text.substring(0, HEADING - 1) + "…";
    }

    private NodeRow item(Inspection inspection, String key) {
        if (inspection.checklistVersion() == null) {
            throw new RuleBroken("inspection.not_running", inspection.status());
        }
        return checklists.nodes(inspection.checklistNumber(), inspection.checklistVersion()).stream()
                .filter(node -> node.isItem() && node.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("checklist-item", key));
    }

    @Override
    @Command
    public String draftFinding(String number, String itemKey) {
        Inspection inspection = tasks.readable(inspections.lock(number));
        NodeRow item = item(inspection, itemKey);
        String known = inspection.failed(itemKey, desk.login()).findingNumber();
        String finding = known != null ? known : drafts.draft(inspection, item);
        inspection.link(itemKey, finding);
        desk.record(AuditEntry.act("inspection.finding_drafted", KIND, number, finding));
        return finding;
    }

    @Override
    @Command
    public Score finish(FinishInspection facts) {
        Inspection inspection = tasks.locked(facts.number(), facts.expectedVersion());
        Map<String, Object> before = inspection.facts();
        Score score = finishing.finish(inspection, facts);
        work.over(inspection);
        tasks.record("inspection.finished", inspection, before, null, facts.summary());
        finishing.tell(inspection, score);
        return score;
    }

    @Override
    @Command
    public void excuse(String number, long expectedVersion, String reason) {
        Inspection inspection = tasks.locked(number, expectedVersion);
        desk.access().require(InspectionPermission.INSPECTION_EXCUSE, inspection.unitCode(), null, KIND, number);
        Map<String, Object> before = inspection.facts();
        inspection.excuse(reason, desk.login(), desk.actsFor(), desk.now());
        work.over(inspection);
        tasks.record("inspection.excused", inspection, before, null, reason);
    }

    @Override
    @Command
    public void handOver(String number, long expectedVersion, String toLogin, String reason) {
        Inspection inspection = tasks.locked(number, expectedVersion);
        if (!tasks.isTheirs(inspection)) {
            desk.access().require(InspectionPermission.PLAN_EDIT, inspection.unitCode(), null, KIND, number);
        }
        boolean named = toLogin != null && !toLogin.isBlank();
        if (named && people.choice(toLogin).isEmpty()) {
            throw InvalidInput.of("toLogin", "unknown_value", toLogin);
        }
        if (named && !eligibility.mayInspect(toLogin)) {
            throw InvalidInput.of("toLogin", "may_not_inspect", people.nameOf(toLogin));
        }
        String giver = inspection.inCharge();
        Map<String, Object> before = inspection.facts();
        inspection.handOver(toLogin, reason, desk.now());
        work.handedOver(inspection);
        tasks.record("inspection.handed_over", inspection, before, giver, reason);
    }

    @Override
    @Command
    public void voidInspection(String number, long expectedVersion, String reason) {
        Inspection inspection = tasks.locked(number, expectedVersion);
        if (!desk.login().equals(inspection.inspectorLogin())) {
            throw new RuleBroken("inspection.not_inspector", String.valueOf(inspection.inspectorLogin()));
        }
        Map<String, Object> before = inspection.facts();
        inspection.annul(reason);
        work.over(inspection);
        tasks.record("inspection.voided", inspection, before, null, reason);
    }

    @Override
    @Command
    public UUID sign(String number, byte[] png) {
        tasks.readable(inspections.load(number)).requireRunningBy(desk.login());
        Attachment signature = attachments.add(SIGNATURE_KIND, number, "signature.png", new ByteArrayInputStream(png));
        if (!PNG.equals(signature.mediaType())) {
            throw InvalidInput.of("signature", "not_png");
        }
        desk.record(
                AuditEntry.act("inspection.signed", KIND, number, signature.id().toString()));
        return signature.id();
    }
}
