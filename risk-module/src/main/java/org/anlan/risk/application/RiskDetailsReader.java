package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.anlan.platform.NotFound;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskLifecycle;
import org.anlan.risk.domain.SignOff;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Signature;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** Puts together all that is shown of one risk. */
@Dependent
class RiskDetailsReader {
    @Inject
    RiskRepository risks;

    @Inject
    RiskFinder finder;

    @Inject
    RegisterTypes types;

    @Inject
    LevelSchemeRepository schemes;

    @Inject
    RiskAssessments assessments;

    @Inject
    RiskAccess access;

    @Inject
    Desk desk;

    /** @throws NotFound outside the caller's scope as well */
    RiskDetails details(String number) {
        RiskRow row = finder.row(number).orElseThrow(() -> new NotFound(RiskRepository.KIND, number));
        return details(risks.load(number), row);
    }

    RiskDetails details(Risk risk, RiskRow row) {
        RegisterType type = types.type(risk.register().typeCode());
        SignOff signed = risk.life().signOff();
        return new RiskDetails(
                row,
                type,
                risk.facts(),
                risk.origin().statedLevel(),
                risk.register().schemeCode(),
                controlLevels(risk),
                risk.missing(type),
                allowed(risk),
                editable(risk),
                assessments.all(risk),
                signed == null ? Signature.NONE : signed.prepared(),
                signed == null ? Signature.NONE : signed.reviewed(),
                signed == null ? Signature.NONE : signed.approved(),
                risk.life().editions(),
                risk.life().reviewTerm().reason(),
                risk.life().closeReason(),
                risk.origin().createdBy(),
                risk.origin().createdAt(),
                risk.recordVersion());
    }

    Set<ControlLevel> controlLevels(Risk risk) {
        return risk.rating() == null
                ? Set.of()
                : schemes.load(risk.rating().schemeId())
                        .view()
                        .controlling(risk.rating().level());
    }

    private List<RiskAction> allowed(Risk risk) {
        if (risk.register().status() != RegisterStatus.ACTIVE) {
            return List.of();
        }
        return RiskLifecycle.allowedFrom(risk.status()).stream()
                .filter(a -> access.may(risk, permission(a, risk.status())))
                .filter(a -> risk.life().leavesTo(a, desk.login()))
                .toList();
    }

    private boolean editable(Risk risk) {
        return risk.register().status() == RegisterStatus.ACTIVE
                && !RiskLifecycle.locked(risk.status())
                && access.may(risk, RiskPermission.EDIT);
    }

    /** Sending back belongs to whoever has to decide at that station. */
    static RiskPermission permission(RiskAction action, RiskStatus status) {
        return switch (action) {
            case SUBMIT, REASSESS, REVISE, CLOSE, REOPEN -> RiskPermission.EDIT;
            case REVIEW, CONFIRM -> RiskPermission.REVIEW;
            case APPROVE -> RiskPermission.APPROVE;
            case RETURN -> status == RiskStatus.PENDING_APPROVAL ? RiskPermission.APPROVE : RiskPermission.REVIEW;
        };
    }
}
