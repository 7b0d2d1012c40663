package org.anlan.risk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.attachment.AttachmentOwner;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.domain.Risk;

/** Who may see and change the files of a risk. */
@Stateless
public class RiskAttachments implements AttachmentOwner {
    @Inject
    RiskRepository risks;

    @Inject
    AccessControl access;

    @Override
    public String objectKind() {
        return RiskRepository.KIND;
    }

    @Override
    public boolean mayRead(String number) {
        return find(number).filter(r -> may(r, RiskPermission.READ)).isPresent();
    }

    @Override
    public boolean mayChange(String number) {
        return find(number)
                .filter(r -> r.status() != RiskStatus.CLOSED && may(r, RiskPermission.EDIT))
                .isPresent();
    }

    private Optional<Risk> find(String number) {
        return risks.find(number);
    }

    private boolean may(Risk risk, RiskPermission permission) {
        return access.allows(permission, risk.register().unitCode(), risk.ownerLogin());
    }
}
