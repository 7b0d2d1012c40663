package org.anlan.inspection.checklist.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.ChecklistQuery;
import org.anlan.inspection.checklist.ChecklistRow;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.inspection.checklist.domain.ChecklistVersion;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.Units;

/** Checklists behind their door. */
@Stateless
public class ChecklistsBean implements Checklists {

    private static final String KIND = ChecklistRepository.KIND;

    @Inject
    ChecklistRepository checklists;

    @Inject
    ChecklistFinder finder;

    @Inject
    ControlPoints controlPoints;

    @Inject
    Numbering numbering;

    @Inject
    Units units;

    @Inject
    ChecklistDesk files;

    @Inject
    Desk desk;

    @Override
    public Page<ChecklistRow> find(ChecklistQuery query, PageRequest page) {
        desk.access().require(InspectionPermission.CHECKLIST_READ);
        return finder.find(query, page);
    }

    @Override
    public List<ChecklistRow> inForce() {
        desk.access().require(InspectionPermission.CHECKLIST_READ);
        return finder.inForce();
    }

    @Override
    public ChecklistDetails details(String number) {
        Checklist checklist = files.readable(number);
        return view(checklist, checklist.newest());
    }

    @Override
    public ChecklistDetails version(String number, int version) {
        Checklist checklist = files.readable(number);
        return view(checklist, checklist.version(version));
    }

    @Override
    public List<ControlPointRow> controlPoints() {
        desk.access().require(InspectionPermission.CHECKLIST_READ);
        return controlPoints.visible(List.of());
    }

    @Override
    @Command
    public String register(SaveChecklist facts) {
        return create(facts, ChecklistSource.WRITTEN, null, checklist -> {});
    }

    @Override
    @Command
    public String copy(String number, String title) {
        Checklist original = files.readable(number);
        // somebody else's is copied for one's own unit
        String unit = files.mayEditIn(original.unitCode()) ? original.unitCode() : null;
        SaveChecklist facts = new SaveChecklist(title, original.category(), unit, original.passMark());
        return create(facts, ChecklistSource.COPIED, number, copy -> copy.copyNodes(original));
    }

    @Override
    @Command
    public String fromControlPoints(SaveChecklist facts, List<String> riskNumbers) {
        Map<String, List<ControlPointRow>> byRisk = controlPoints.visible(riskNumbers).stream()
                .collect(Collectors.groupingBy(ControlPointRow::riskNumber, LinkedHashMap::new, Collectors.toList()));
        if (byRisk.isEmpty()) {
            throw new RuleBroken("checklist.no_control_points");
        }
        return create(
                facts,
                ChecklistSource.CONTROL_POINTS,
                String.join(" ", byRisk.keySet()),
                checklist -> byRisk.values().forEach(points -> addRisk(checklist, points)));
    }

    private void addRisk(Checklist checklist, List<ControlPointRow> points) {
        ControlPointRow first = points.get(0);
        String title = first.riskNumber() + (first.riskTitle() == null ? "" : " " + first.riskTitle());
        String section = checklist.section(List.of(shortened(title)), null, desk.now());
        points.forEach(point -> checklist.add(
                section,
                Integer.MAX_VALUE,
                NodeFacts.item(point.text(), FindingTemplate.NONE).ofControlPoint(point.key(), point.riskNumber()),
                desk.now()));
    }

    private String create(SaveChecklist given, ChecklistSource source, String note, Consumer<Checklist> fill) {
        SaveChecklist facts = withUnit(given);
        files.requireUnit(facts.unitCode());
        Checklist checklist = Checklist.draft(
                numbering.next(InspectionNumbers.CHECKLIST), facts, source, note, null, desk.login(), desk.now());
        fill.accept(checklist);
        checklists.add(checklist);
        desk.record(AuditEntry.created("checklist.registered", KIND, checklist.number(), checklist.facts()));
        return checklist.number();
    }

    private SaveChecklist withUnit(SaveChecklist facts) {
        String unit = facts.unitCode() == null || facts.unitCode().isBlank()
                ? desk.access().caller().unitCode()
                : facts.unitCode().strip();
        return new SaveChecklist(facts.title(), facts.category(), unit, facts.passMark());
    }

    @Override
    @Command
    public void change(String number, long expectedVersion, SaveChecklist given) {
        SaveChecklist facts = withUnit(given);
        files.change(number, expectedVersion, "checklist.changed", checklist -> {
            if (!Objects.equals(facts.unitCode(), checklist.unitCode())) {
                files.requireUnit(facts.unitCode());
            }
            checklist.describe(facts, desk.now());
        });
    }

    @Override
    @Command
    public String addNode(String number, long expectedVersion, String parentKey, int position, NodeFacts facts) {
        String parent = parentKey == null || parentKey.isBlank() ? null : parentKey;
        return files.changeNode(number, expectedVersion, "checklist.item_added", null, checklist -> {
            files.require(facts, null);
            return checklist.add(parent, position, facts, desk.now());
        });
    }

    @Override
    @Command
    public void changeNode(String number, long expectedVersion, String key, NodeFacts facts) {
        files.changeNode(number, expectedVersion, "checklist.item_changed", key, checklist -> {
            files.require(facts, checklist.newest().node(key).facts());
            checklist.change(key, facts, desk.now());
            return key;
        });
    }

    @Override
    @Command
    public void moveNode(String number, long expectedVersion, String key, String parentKey, int position) {
        files.changeNode(number, expectedVersion, "checklist.item_moved", key, checklist -> {
            checklist.move(key, parentKey, position, desk.now());
            return key;
        });
    }

    @Override
    @Command
    public void removeNode(String number, long expectedVersion, String key) {
        files.changeNode(number, expectedVersion, "checklist.item_removed", key, checklist -> {
            checklist.remove(key, desk.now());
            return key;
        });
    }

    @Override
    @Command
    public void act(String number, long expectedVersion, ChecklistAction action) {
        String code = "checklist." + action.name().toLowerCase(java.util.Locale.ROOT);
        files.change(number, expectedVersion, code, checklist -> {
            switch (action) {
                case REVISE -> checklist.revise(desk.now());
                case PUBLISH -> checklist.publish(desk.login(), desk.now());
                case ARCHIVE -> checklist.archive(desk.now());
                case RESTORE -> checklist.restore(desk.now());
            }
        });
    }

    private ChecklistDetails view(Checklist c, ChecklistVersion shown) {
        Map<Integer, Long> items = checklists.itemCounts(c);
        return new ChecklistDetails(
                c.number(),
                c.title(),
                c.category(),
                c.unitCode(),
                c.unitCode() == null ? null : units.nameOf(c.unitCode()),
                c.status(),
                c.source(),
                c.sourceNote(),
                c.passMark(),
                c.inForce().map(ChecklistVersion::number).orElse(0),
                shown.number(),
                !shown.isPublished(),
                c.versions().stream().map(version -> edition(version, items)).toList(),
                shown.rows(),
                files.mayEdit(c) ? c.allowedActions() : List.of(),
                c.createdBy(),
                c.createdAt(),
                c.updatedAt(),
                c.recordVersion());
    }

    private static ChecklistDetails.Edition edition(ChecklistVersion version, Map<Integer, Long> items) {
        return new ChecklistDetails.Edition(
                version.number(), version.publishedBy(), version.publishedAt(), items.get(version.number()));
    }

    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 199) + "…";
    }
}
