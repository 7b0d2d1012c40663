package org.anlan.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class UnitsIT extends InContainer {

    @Inject
    Units units;

    @Test
    void registered_unit_is_found_with_its_path_and_leaves_an_audit_record() {
        String parent = bed.organisation().unit(null);
        String code = bed.organisation().fresh("U-");
        bed.as("admin", () -> units.register(unit(code, 0, parent, true)));

        UnitRow row = units.find(code).orElseThrow();
        assertThat(row.path()).isEqualTo("部门 " + parent + " › 客服部");
        assertThat(row.depth()).isEqualTo(1);
        assertThat(bed.database().auditActions("unit", code)).containsExactly("unit.registered");
    }

    @Test
    void root_unit_without_parent_is_stored() {
        String code = bed.organisation().fresh("U-");
        bed.as("admin", () -> units.register(unit(code, 0, null, true)));
        assertThat(units.find(code).orElseThrow().parentCode()).isNull();
        assertThat(units.tree()).anyMatch(row -> row.code().equals(code));
    }

    @Test
    void who_may_not_edit_units_changes_nothing() {
        String code = bed.organisation().fresh("U-");
        assertThatThrownBy(() -> bed.as("safety", () -> units.register(unit(code, 0, null, true))))
                .isInstanceOf(NotAllowed.class);
        assertThat(units.find(code)).isEmpty();
        assertThat(bed.database().auditActions("unit", code)).isEmpty();
    }

    @Test
    void stale_write_is_refused() {
        String code = bed.organisation().unit(null);
        bed.as("admin", () -> units.change(unit(code, 0, null, true)));
        assertThatThrownBy(() -> bed.as("admin", () -> units.change(unit(code, 0, null, true))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusal_rolls_back_all_that_its_transaction_did() {
        String code = bed.organisation().fresh("U-");
        assertThatThrownBy(() -> bed.asSystem(() -> bed.inTransaction(() -> {
                    units.register(unit(code, 0, null, true));
                    assertThatThrownBy(() -> units.register(unit(code, 0, null, true)))
                            .isInstanceOf(RuleBroken.class);
                })))
                .hasRootCauseInstanceOf(jakarta.transaction.RollbackException.class);
        assertThat(units.find(code)).isEmpty();
        assertThat(bed.database().auditActions("unit", code)).isEmpty();
    }

    @Test
    void unit_does_not_go_below_itself() {
        String top = bed.organisation().unit(null);
        String below = bed.organisation().unit(top);
        assertThatThrownBy(() -> bed.as("admin", () -> units.change(unit(top, 0, below, true))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("unit.cycle");
        assertThat(units.subtree(top)).containsExactlyInAnyOrder(top, below);
    }

    @Test
    void unit_with_people_is_not_closed() {
        String code = bed.organisation().unit(null);
        bed.organisation().person(code);
        assertThatThrownBy(() -> bed.as("admin", () -> units.change(unit(code, 0, null, false))))
                .hasMessageStartingWith("unit.in_use");
        String empty = bed.organisation().unit(null);
        bed.as("admin", () -> units.change(unit(empty, 0, null, false)));
        assertThat(units.find(empty).orElseThrow().active()).isFalse();
    }

    private static SaveUnit unit(String code, long version, String parent, boolean active) {
        return new SaveUnit(code, version, "客服部", UnitKind.DEPARTMENT, parent, 3, active);
    }
}
