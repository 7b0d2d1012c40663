package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.checklist.ChecklistDetails;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeFlag;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.people.People;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistImportIT extends InContainer {

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Inject
    Checklists checklists;

    @Inject
    People people;

    @Inject
    Staff hiring;

    private Staff staff;

    @BeforeEach
    void staff() {
        staff = hiring.hired();
    }

    @Test
    void a_row_that_lost_its_text_is_flagged_kept_whole_and_taken_back() {
        ImportContext context = context("post");
        ImportRow whole = row(
                2,
                Map.of(
                        "number",
                        "15",
                        "section1",
                        "基础管理",
                        "section2",
                        "应急救援",
                        "text",
                        "定期检查应急设施",
                        "level",
                        "四级",
                        "cycle",
                        "√",
                        "owner",
                        "安全员"));
        ImportRow lost = row(3, Map.of("defectType", "应急设施缺陷", "findingText", "未配备应急装备", "cycle", "√"));
        assertThat(codes(lost, context)).contains("item_text_missing", "item_number_missing", "cycle_unknown");
        assertThat(codes(whole, context)).contains("finding_level_unknown", "cycle_unknown");
        List<String> stored = new ArrayList<>();
        bed.asPerson(staff.safety, () -> {
            stored.add(bed.inTransaction(() -> kind().store(whole, context)));
            stored.add(bed.inTransaction(() -> kind().store(lost, context)));
        });
        String number = stored.get(0).substring(0, stored.get(0).indexOf('/'));
        ChecklistDetails details = details(number);
        NodeRow item = details.nodes().get(2);
        assertThat(item.path()).containsExactly("基础管理", "应急救援");
        assertThat(item.facts().extras()).containsEntry("级别", "四级").containsEntry("排查周期", "√");
        NodeRow flagged = details.nodes().get(3);
        assertThat(flagged.flags()).containsExactly(NodeFlag.MISSING_TEXT);
        assertThat(flagged.facts().finding().text()).isEqualTo("未配备应急装备");
        bed.asPerson(staff.safety, () -> bed.inTransaction(() -> kind().undo(stored.get(0), context)));
        assertThat(details(number).nodes()).hasSize(1);
        bed.asPerson(staff.safety, () -> bed.inTransaction(() -> kind().undo(stored.get(1), context)));
        assertThat(bed.database().column("select 1 from inspection.checklist where number = ?", number))
                .isEmpty();
    }

    @Test
    void numbered_points_become_items_and_like_titles_one_section() {
        ImportContext context = context("self-check");
        ImportRow row = new ImportRow(
                8,
                Map.of("section1", "基础管理", "section2", "责任制", "section3", "负责人", "section4", "负责人"),
                Map.of("text", List.of("建立责任制", "保证投入")),
                Map.of());
        String reference = bed.asPerson(staff.safety, () -> bed.inTransaction(() -> kind().store(row, context)));
        String number = reference.substring(0, reference.indexOf('/'));
        assertThat(details(number).nodes())
                .extracting(node -> "  ".repeat(node.depth()) + node.facts().text())
                .containsExactly("基础管理", "  责任制", "    负责人", "      建立责任制", "      保证投入");
    }

    @Test
    void an_empty_row_is_an_error() {
        assertThat(codes(row(9, Map.of("authority", "工商")), context("self-check")))
                .contains("checklist_row_empty");
    }

    @Test
    void an_owner_by_name_becomes_a_login_and_a_post_stays_as_it_was_written() {
        String name = bed.asSystem(() -> people.nameOf(staff.field));
        NodeRow named = stored(Map.of("text", "甲", "owner", name));
        assertThat(named.facts().finding().ownerLogin()).isEqualTo(staff.field);
        assertThat(named.facts().extras()).doesNotContainKey("责任人");
        NodeRow post = stored(Map.of("text", "乙", "owner", "安全员"));
        assertThat(post.facts().finding().ownerLogin()).isNull();
        assertThat(post.facts().extras()).containsEntry("责任人", "安全员");
    }

    private NodeRow stored(Map<String, String> values) {
        ImportRow row = row(2, values);
        ImportContext context = context("post");
        String reference = bed.asPerson(staff.safety, () -> bed.inTransaction(() -> kind().store(row, context)));
        return details(reference.substring(0, reference.indexOf('/'))).nodes().get(0);
    }

    @Test
    void what_the_checklist_would_refuse_is_said_at_the_check_under_the_columns_key() {
        List<ImportMessage> said = bed.asPerson(
                staff.safety,
                () -> kind().check(row(2, Map.of("text", "甲", "defectType", "长".repeat(201))), context("post")));
        assertThat(said)
                .filteredOn(message -> message.severity() == ImportMessage.Severity.ERROR)
                .containsExactly(ImportMessage.error(2, "defectType", "too_long", 200));
        List<ImportMessage> empty =
                bed.asPerson(staff.safety, () -> kind().check(row(9, Map.of("number", "1")), context("post")));
        assertThat(empty.get(0).args().toString()).contains("排查内容", "隐患描述");
    }

    @Test
    void rows_beyond_what_a_checklist_holds_are_said_at_the_check() {
        ImportContext context = context("post");
        List<Integer> refused = bed.asPerson(staff.safety, () -> {
            List<Integer> rows = new ArrayList<>();
            for (int i = 1; i <= Checklists.MAX_NODES + 1; i++) {
                ImportRow row = row(i, Map.of("section1", "类", "number", "1", "text", "第 " + i + " 项"));
                boolean fits = kind().check(row, context).isEmpty()
                        && kind().check(row, context).isEmpty();
                if (!fits) {
                    rows.add(i);
                }
            }
            return rows;
        });
        assertThat(refused).containsExactly(Checklists.MAX_NODES, Checklists.MAX_NODES + 1);
    }

    @Test
    void what_a_person_has_changed_since_is_kept() {
        ImportContext context = context("post");
        String reference = bed.asPerson(
                staff.safety, () -> bed.inTransaction(() -> kind().store(row(2, Map.of("text", "甲")), context)));
        String number = reference.substring(0, reference.indexOf('/'));
        bed.asPerson(
                staff.safety,
                () -> checklists.changeNode(
                        number, staff.version(number), "1", NodeFacts.item("甲，改过", FindingTemplate.NONE)));
        assertThatThrownBy(() ->
                        bed.asPerson(staff.safety, () -> bed.inTransaction(() -> kind().undo(reference, context))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("checklist.item_changed_since_import"));
        assertThat(details(number).nodes()).hasSize(1);
    }

    private ImportKind kind() {
        return kinds.stream()
                .filter(kind -> kind.code().equals("checklists"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(ImportRow row, ImportContext context) {
        return bed.asPerson(staff.safety, () -> kind().check(row, context)).stream()
                .map(ImportMessage::code)
                .toList();
    }

    private ImportContext context(String layout) {
        return new ImportContext(System.nanoTime(), layout, "清单.csv", null, Map.of(), Map.of());
    }

    private static ImportRow row(int number, Map<String, String> values) {
        return new ImportRow(number, values, Map.of(), Map.of());
    }

    private ChecklistDetails details(String number) {
        return bed.asPerson(staff.safety, () -> checklists.details(number));
    }
}
