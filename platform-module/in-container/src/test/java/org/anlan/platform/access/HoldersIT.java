package org.anlan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class HoldersIT extends InContainer {

    private static final Permission READ = PlatformPermission.AUDIT_READ;

    @Inject
    Holders holders;

    @Inject
    Roles roles;

    @Test
    void reach_follows_the_scope_and_the_unit_and_ends_with_the_person() {
        String above = bed.organisation().unit(null);
        String unit = bed.organisation().unit(above);
        String beside = bed.organisation().unit(above);
        String boss = bed.organisation().person(above, role(DataScope.UNIT_AND_BELOW));
        String own = bed.organisation().person(unit, role(DataScope.OWN));
        String here = bed.organisation().person(unit, role(DataScope.UNIT));
        String elsewhere = bed.organisation().person(beside, role(DataScope.UNIT_AND_BELOW));
        String everywhere = bed.organisation().person(null, role(DataScope.ALL));
        String left = bed.organisation().person(unit, role(DataScope.ALL));
        bed.database().execute("update platform.person set status = 'LEFT' where login = ?", left);
        assertThat(holders.of(READ.code(), unit))
                .contains(boss, here, everywhere)
                .doesNotContain(own, elsewhere, left);
        assertThat(holders.of(READ.code(), null))
                .contains(boss, own, here, elsewhere, everywhere)
                .doesNotContain(left);
        assertThat(holders.holds(own, READ)).isTrue();
        assertThat(holders.holds(own, READ, unit)).isFalse();
        assertThat(holders.holds(here, READ, above)).isFalse();
    }

    private String role(DataScope scope) {
        String code = bed.organisation().fresh("r");
        bed.as(
                "admin",
                () -> roles.register(new Roles.SaveRole(code, 0, "角色", "Role", null, Map.of(READ.code(), scope))));
        return code;
    }
}
