package org.anlan.inspection.checklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistSource;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeFlag;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.platform.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    private static final long IMPORT = 7;
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Map<String, ChecklistStatus> LEGAL = Map.of(
            "DRAFT PUBLISH", ChecklistStatus.PUBLISHED,
            "DRAFT ARCHIVE", ChecklistStatus.ARCHIVED,
            "PUBLISHED REVISE", ChecklistStatus.PUBLISHED,
            "PUBLISHED PUBLISH", ChecklistStatus.PUBLISHED,
            "PUBLISHED ARCHIVE", ChecklistStatus.ARCHIVED,
            "ARCHIVED RESTORE", ChecklistStatus.DRAFT);

    @ParameterizedTest
    @EnumSource(ChecklistStatus.class)
    void table_knows_every_action(ChecklistStatus from) {
        for (ChecklistAction action : ChecklistAction.values()) {
            ChecklistStatus expected = LEGAL.get(from + " " + action);
            if (expected == null) {
                refused("checklist.illegal_transition", () -> ChecklistLifecycle.next(from, action));
            } else {
                assertThat(ChecklistLifecycle.next(from, action)).isEqualTo(expected);
            }
            assertThat(ChecklistLifecycle.allowedFrom(from).contains(action)).isEqualTo(expected != null);
        }
    }

    @Test
    void a_tree_of_any_depth_is_read_in_order() {
        Checklist checklist = draft();
        String deep = checklist.section(List.of("基础管理", "应急救援", "应急设施"), null, NOW);
        checklist.add(deep, 0, item("二"), NOW);
        checklist.add(deep, 0, item("一"), NOW);
        checklist.section(List.of("基础管理", "资金"), null, NOW);
        assertThat(checklist.newest().rows())
                .extracting(row -> "  ".repeat(row.depth()) + row.facts().text())
                .containsExactly("基础管理", "  应急救援", "    应急设施", "      一", "      二", "  资金");
    }

    @Test
    void a_published_version_is_frozen_and_a_revision_keeps_keys_and_never_reuses_them() {
        Checklist checklist = draft();
        String first = checklist.add(null, 0, item("甲"), NOW);
        checklist.publish("safety", NOW);
        refused("checklist.no_draft", () -> checklist.add(null, 0, item("乙"), NOW));
        checklist.revise(NOW);
        String second = checklist.add(null, 9, item("乙"), NOW);
        checklist.remove(second, NOW);
        String third = checklist.add(null, 9, item("丙"), NOW);
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(checklist.version(1).rows()).extracting(NodeRow::key).containsExactly(first);
        assertThat(checklist.version(2).rows()).extracting(NodeRow::key).containsExactly(first, third);
        assertThat(checklist.inForce().orElseThrow().number()).isEqualTo(1);
        refused("checklist.draft_open", () -> checklist.revise(NOW));
    }

    @Test
    void what_lost_its_text_is_flagged_and_keeps_the_checklist_from_being_published() {
        Checklist checklist = draft();
        String key = checklist.add(null, 0, item(null), NOW);
        assertThat(checklist.newest().rows().get(0).flags()).containsExactly(NodeFlag.MISSING_TEXT);
        refused("checklist.flagged", () -> checklist.publish("safety", NOW));
        checklist.change(key, item("应急设施完好"), NOW);
        checklist.publish("safety", NOW);
        assertThat(checklist.status()).isEqualTo(ChecklistStatus.PUBLISHED);
    }

    @Test
    void a_section_never_moves_below_itself_and_items_hold_nothing() {
        Checklist checklist = draft();
        String outer = checklist.section(List.of("外"), null, NOW);
        String inner = checklist.section(List.of("外", "内"), null, NOW);
        String item = checklist.add(inner, 0, item("甲"), NOW);
        refused("checklist.cycle", () -> checklist.move(outer, inner, 0, NOW));
        refused("checklist.item_has_children", () -> checklist.add(item, 0, item("乙"), NOW));
        checklist.move(item, outer, 0, NOW);
        assertThat(checklist.newest().rows()).extracting(NodeRow::key).containsExactly(outer, item, inner);
    }

    @Test
    void moving_to_where_it_stands_moves_nothing() {
        Checklist checklist = draft();
        String section = checklist.section(List.of("类"), null, NOW);
        String only = checklist.add(section, 0, item("甲"), NOW);
        Instant later = NOW.plusSeconds(60);
        refused("checklist.already_there", () -> checklist.move(only, section, 1, later));
        assertThat(checklist.updatedAt()).isEqualTo(NOW);
        checklist.move(only, null, 0, later);
        assertThat(checklist.newest().rows()).extracting(NodeRow::key).containsExactly(only, section);
    }

    @Test
    void an_imported_row_is_taken_back_with_the_imported_sections_it_alone_filled() {
        Checklist checklist = draft();
        String own = checklist.section(List.of("类"), null, NOW);
        String a = imported(checklist, List.of("类", "甲"), "一");
        String b = imported(checklist, List.of("类", "乙"), "二");
        checklist.takeBack(a, IMPORT, NOW);
        assertThat(checklist.newest().rows())
                .extracting(row -> row.facts().text())
                .containsExactly("类", "乙", "二");
        checklist.takeBack(b, IMPORT, NOW);
        checklist.takeBack(b, IMPORT, NOW);
        assertThat(checklist.newest().rows()).extracting(NodeRow::key).containsExactly(own);
    }

    @Test
    void what_a_person_has_worked_on_since_the_import_is_kept() {
        Checklist checklist = draft();
        String changed = imported(checklist, List.of(), "一");
        String moved = imported(checklist, List.of(), "二");
        String pushed = imported(checklist, List.of(), "三");
        checklist.change(changed, item("一，改过"), NOW);
        checklist.move(moved, null, 0, NOW);
        refused("checklist.item_changed_since_import", () -> checklist.takeBack(changed, IMPORT, NOW));
        refused("checklist.item_changed_since_import", () -> checklist.takeBack(moved, IMPORT, NOW));
        checklist.takeBack(pushed, IMPORT, NOW);
        assertThat(checklist.newest().rows()).extracting(NodeRow::key).containsExactly(moved, changed);
    }

    @Test
    void rows_of_an_open_revision_are_taken_back_and_published_ones_never() {
        Checklist checklist = draft();
        String first = imported(checklist, List.of(), "一");
        checklist.publish("safety", NOW);
        checklist.revise(NOW);
        String second = imported(checklist, List.of(), "二");
        refused("checklist.used_since_import", () -> checklist.takeBack(first, IMPORT, NOW));
        checklist.takeBack(second, IMPORT, NOW);
        assertThat(checklist.newest().rows()).extracting(NodeRow::key).containsExactly(first);
    }

    @Test
    void an_empty_checklist_is_not_published() {
        refused("checklist.empty", () -> draft().publish("safety", NOW));
    }

    @Test
    void a_failed_item_reads_as_not_fulfilled_unless_its_finding_is_written() {
        assertThat(item("灭火器压力正常").asFinding("zh-CN")).isEqualTo("不符合：灭火器压力正常");
        assertThat(item("灭火器压力正常").asFinding("en")).isEqualTo("Not fulfilled: 灭火器压力正常");
        FindingTemplate written = new FindingTemplate("灭火器压力不足", null, null, null, null);
        assertThat(NodeFacts.item("灭火器压力正常", written).asFinding("zh-CN")).isEqualTo("灭火器压力不足");
    }

    private static Checklist draft() {
        SaveChecklist facts = new SaveChecklist("岗位隐患排查清单", null, "U1", null);
        return Checklist.draft("PC-1", facts, ChecklistSource.WRITTEN, null, null, "safety", NOW);
    }

    private static String imported(Checklist checklist, List<String> sections, String text) {
        String section = checklist.section(sections, IMPORT, NOW);
        return checklist.add(section, Integer.MAX_VALUE, item(text), IMPORT, NOW);
    }

    private static NodeFacts item(String text) {
        return NodeFacts.item(text, FindingTemplate.NONE);
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
