package org.anlan.inspection.checklist.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Owners;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.inspection.checklist.domain.NodeChecks;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.Units;

/** What every command on a checklist does around its one verb: load, check, call, store, record. */
@Dependent
class ChecklistDesk {

    private static final String KIND = ChecklistRepository.KIND;

    @Inject
    ChecklistRepository checklists;

    @Inject
    Owners owners;

    @Inject
    Units units;

    @Inject
    Desk desk;

    Checklist readable(String number) {
        Checklist checklist = checklists.load(number);
        desk.access()
                .require(
                        InspectionPermission.CHECKLIST_READ, checklist.unitCode(), checklist.createdBy(), KIND, number);
        return checklist;
    }

    /** @throws InvalidInput no such active unit @throws org.anlan.platform.NotFound one outside the caller's scope */
    void requireUnit(String unitCode) {
        desk.access().require(InspectionPermission.CHECKLIST_EDIT);
        if (unitCode != null && units.findActive(unitCode).isEmpty()) {
            throw InvalidInput.of("unitCode", "unknown_value", unitCode);
        }
        desk.access().require(InspectionPermission.CHECKLIST_EDIT, unitCode, null, "unit", unitCode);
    }

    boolean mayEditIn(String unitCode) {
        return desk.access().allows(InspectionPermission.CHECKLIST_EDIT, unitCode, null);
    }

    boolean mayEdit(Checklist checklist) {
        return desk.access().allows(InspectionPermission.CHECKLIST_EDIT, checklist.unitCode(), checklist.createdBy());
    }

    void change(String number, long expectedVersion, String action, Consumer<Checklist> verb) {
        Checklist checklist = editable(number, expectedVersion);
        Map<String, Object> before = checklist.facts();
        verb.accept(checklist);
        checklists.flush();
        desk.record(AuditEntry.changed(action, KIND, number, before, checklist.facts(), null));
    }

    /**
     * One verb on one node of the draft; the record names the node and says what it was and what it is.
     *
     * @param key null for one that comes to be
     * @param verb answers the key
     */
    String changeNode(
            String number, long expectedVersion, String action, String key, Function<Checklist, String> verb) {
        Checklist checklist = editable(number, expectedVersion);
        Map<String, Object> before = facts(checklist, key);
        String name = name(checklist, key);
        String result = verb.apply(checklist);
        checklists.flush();
        Map<String, Object> after = facts(checklist, result);
        desk.record(
                AuditEntry.changed(action, KIND, number, before, after, name == null ? name(checklist, result) : name));
        return result;
    }

    private static Map<String, Object> facts(Checklist checklist, String key) {
        Map<String, Object> facts = new LinkedHashMap<>(checklist.facts());
        facts.putAll(NodeAudit.of(checklist.newest(), key));
        return facts;
    }

    private static String name(Checklist checklist, String key) {
        return key == null ? null : checklist.newest().node(key).name();
    }

    /**
     * @param before what the item says so far, or null: whoever was named before stays even when they have left
     * @throws InvalidInput naming everything that cannot be, an owner who is no active person included
     */
    void require(NodeFacts facts, NodeFacts before) {
        List<FieldError> errors = new ArrayList<>(NodeChecks.problems(facts));
        String login = facts.finding().ownerLogin();
        boolean kept = before != null && Objects.equals(login, before.finding().ownerLogin());
        if (login != null
                && !login.isBlank()
                && !kept
                && owners.active(login.strip()).isEmpty()) {
            errors.add(new FieldError("finding.ownerLogin", "unknown_value", login));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Checklist editable(String number, long expectedVersion) {
        Checklist checklist = readable(number);
        desk.access()
                .require(
                        InspectionPermission.CHECKLIST_EDIT, checklist.unitCode(), checklist.createdBy(), KIND, number);
        StaleVersion.require(KIND, number, expectedVersion, checklist.recordVersion());
        return checklist;
    }
}
