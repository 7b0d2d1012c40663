package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistsIT extends InContainer {

    @Inject
    Checklists checklists;

    @Inject
    AuditTrail audit;

    @Inject
    Staff hiring;

    private Staff staff;
    private String number;

    @BeforeEach
    void draft() {
        staff = hiring.hired();
        number = bed.asPerson(staff.safety, () -> checklists.register(facts(staff.unit)));
    }

    @Test
    void only_ones_own_units_get_a_checklist() {
        String elsewhere = bed.organisation().unit(null);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> checklists.register(facts(elsewhere))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> bed.asPerson(staff.safety, () -> checklists.change(number, version(), facts(elsewhere))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> checklists.register(facts("NOPE"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).field()).isEqualTo("unitCode"));
    }

    @Test
    void the_owner_of_a_finding_is_somebody_who_is_there() {
        assertThatThrownBy(() -> add(item("甲", "nobodyx")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).field()).isEqualTo("finding.ownerLogin"));
        add(item("甲", staff.field));
        assertThat(bed.asPerson(staff.safety, () -> checklists.details(number)).nodes())
                .hasSize(1);
    }

    @Test
    void history_names_the_item_and_says_what_was_and_what_is() {
        String key = add(item("消防通道畅通", staff.field));
        change(key, item("消防通道无杂物", staff.field));
        AuditRow changed = last();
        assertThat(changed.note()).isEqualTo("消防通道畅通");
        assertThat(changed.changes())
                .extracting(change -> change.fact() + ": " + change.before() + " > " + change.after())
                .containsExactly("itemText: 消防通道畅通 > 消防通道无杂物");
        long before = version();
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> checklists.moveNode(number, before, key, null, 5)))
                .isInstanceOf(RuleBroken.class);
        assertThat(last().action()).isEqualTo("checklist.item_changed");
        assertThat(version()).isEqualTo(before);
        bed.asPerson(staff.safety, () -> checklists.removeNode(number, version(), key));
        assertThat(last().note()).isEqualTo("消防通道无杂物");
    }

    private void change(String key, NodeFacts facts) {
        bed.asPerson(staff.safety, () -> checklists.changeNode(number, version(), key, facts));
    }

    private String add(NodeFacts facts) {
        return bed.asPerson(staff.safety, () -> checklists.addNode(number, version(), null, 0, facts));
    }

    private AuditRow last() {
        List<AuditRow> history = bed.asPerson(staff.safety, () -> audit.history("checklist", number));
        return history.get(history.size() - 1);
    }

    private long version() {
        return bed.asPerson(staff.safety, () -> staff.version(number));
    }

    private static NodeFacts item(String text, String owner) {
        return NodeFacts.item(text, new FindingTemplate(null, null, null, owner, null));
    }

    private static SaveChecklist facts(String unit) {
        return new SaveChecklist("岗位清单", null, unit, null);
    }
}
