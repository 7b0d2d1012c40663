package org.anlan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class RolesIT extends InContainer {

    @Inject
    Roles roles;

    @Test
    void shipped_roles_have_their_grants() {
        Roles.Role admin = bed.as("admin", () -> roles.details("admin"));
        assertThat(admin.shipped()).isTrue();
        assertThat(admin.grants()).containsEntry("role.edit", DataScope.ALL);
        assertThat(bed.as("admin", roles::all))
                .extracting(Roles.Role::code)
                .contains("admin", "head", "manager", "safety", "agent", "field", "employee", "supplier", "auditor");
    }

    @Test
    void own_role_lives_from_registration_to_removal() {
        String code = bed.organisation().fresh("r");
        bed.as("admin", () -> roles.register(save(code, 0, Map.of("person.read", DataScope.UNIT))));
        Roles.Role role = bed.as("admin", () -> roles.details(code));
        assertThat(role.grants()).containsExactly(Map.entry("person.read", DataScope.UNIT));

        bed.as("admin", () -> roles.change(save(code, role.version(), Map.of("audit.read", DataScope.ALL))));
        Roles.Role changed = bed.as("admin", () -> roles.details(code));
        assertThat(changed.grants()).containsExactly(Map.entry("audit.read", DataScope.ALL));
        assertThatThrownBy(() -> bed.as("admin", () -> roles.change(save(code, role.version(), Map.of()))))
                .isInstanceOf(StaleVersion.class);

        bed.as("admin", () -> roles.remove(code, changed.version()));
        assertThat(bed.database().auditActions("role", code))
                .containsExactly("role.registered", "role.changed", "role.removed");
    }

    @Test
    void role_in_use_and_shipped_role_are_kept() {
        String code = bed.organisation().fresh("r");
        bed.as("admin", () -> roles.register(save(code, 0, Map.of())));
        bed.organisation().person(null, code);
        assertThatThrownBy(() -> bed.as("admin", () -> roles.remove(code, 0)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("role.in_use");
        long version = bed.as("admin", () -> roles.details("supplier")).version();
        assertThatThrownBy(() -> bed.as("admin", () -> roles.remove("supplier", version)))
                .hasMessageStartingWith("role.shipped");
    }

    @Test
    void change_of_grants_ends_the_sessions_of_holders() {
        String code = bed.organisation().fresh("r");
        bed.as("admin", () -> roles.register(save(code, 0, Map.of())));
        String holder = bed.organisation().person(null, code);
        bed.as("admin", () -> roles.change(save(code, 0, Map.of("person.read", DataScope.ALL))));
        assertThat(bed.database().number("select security_stamp from platform.person where login = ?", holder))
                .isEqualTo(1);
    }

    @Test
    void unknown_permission_and_missing_right_are_refused() {
        String code = bed.organisation().fresh("r");
        assertThatThrownBy(() -> bed.as("admin", () -> roles.register(save(code, 0, Map.of("no.such", DataScope.ALL)))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.as("manager", () -> roles.register(save(code, 0, Map.of()))))
                .isInstanceOf(NotAllowed.class);
    }

    private static Roles.SaveRole save(String code, long version, Map<String, DataScope> grants) {
        return new Roles.SaveRole(code, version, "临时角色", "Temporary", null, grants);
    }
}
