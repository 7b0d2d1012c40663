package org.anlan.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class UnitsIT extends InContainer {

    @Inject
    Units units;

    @Test
    void registered_unit_is_found_with_its_path_and_leaves_an_audit_record() {
        String parent = bed.organisation().unit(null);
        String code = bed.organisation().fresh("U-");
        bed.as("admin", () -> units.register(new SaveUnit(code, 0, "客服部", UnitKind.DEPARTMENT, parent, 3, true)));

        UnitRow row = units.find(code).orElseThrow();
        assertThat(row.path()).isEqualTo("部门 " + parent + " › 客服部");
        assertThat(row.depth()).isEqualTo(1);
        assertThat(bed.database().auditActions("unit", code)).containsExactly("unit.registered");
    }
}
