package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.platform.NotFound;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.domain.Risk;

/** Risks as far as the caller may reach them. */
@Dependent
public class RiskAccess {
    @Inject
    RiskRepository risks;

    @Inject
    Desk desk;

    /**
     * For a change: in scope, permitted, and the version the caller saw.
     *
     * @throws NotFound outside the scope as well
     */
    public Risk load(String number, long expectedVersion, RiskPermission permission) {
        Risk risk = load(number, permission);
        StaleVersion.require(RiskRepository.KIND, number, expectedVersion, risk.recordVersion());
        return risk;
    }

    /** @throws NotFound outside the scope as well */
    public Risk load(String number, RiskPermission permission) {
        Risk risk = risks.load(number);
        require(risk, permission);
        return risk;
    }

    public void require(Risk risk, RiskPermission permission) {
        desk.access()
                .require(permission, risk.register().unitCode(), risk.ownerLogin(), RiskRepository.KIND, risk.number());
    }

    public boolean may(Risk risk, RiskPermission permission) {
        return desk.access().allows(permission, risk.register().unitCode(), risk.ownerLogin());
    }
}
