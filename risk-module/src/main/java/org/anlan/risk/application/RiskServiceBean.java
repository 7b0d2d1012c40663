package org.anlan.risk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskService;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;
import org.anlan.risk.register.application.RegisterRepository;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;

/** Changes to risks, behind the door. */
@Stateless
public class RiskServiceBean implements RiskService {
    @Inject
    RiskRegistrar registrar;

    @Inject
    RiskAccess access;

    @Inject
    RiskApprovals approvals;

    @Inject
    RiskRater rater;

    @Inject
    RiskRepository risks;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterTypes types;

    @Inject
    Desk desk;

    @Override
    @Command
    public String register(RegisterRisk command) {
        return registrar.register(command, null);
    }

    @Override
    @Command
    public void change(ChangeRisk command) {
        registrar.change(command);
    }

    @Override
    @Command
    public Rating assess(AssessRisk command) {
        Risk risk = access.load(command.number(), command.expectedVersion(), RiskPermission.EDIT);
        Map<String, Object> before = RiskFactsAudit.of(risk, command.purpose(), risks.assessments(risk));
        RiskAssessment made = rater.assess(risk, command.purpose(), command.input(), command.basis(), desk.now());
        risks.add(made);
        risks.flush();
        Map<String, Object> after = RiskFactsAudit.of(risk, command.purpose(), List.of(made));
        desk.record(AuditEntry.changed(
                "risk.assessed", RiskRepository.KIND, risk.number(), before, after, command.basis()));
        return rater.rate(risk.register(), command.input());
    }

    @Override
    public Rating preview(String registerNumber, RatingInput input) {
        RiskRegister register = registers.load(registerNumber);
        desk.access()
                .require(
                        RiskPermission.READ,
                        register.unitCode(),
                        register.ownerLogin(),
                        RegisterRepository.KIND,
                        registerNumber);
        boolean unrated = types.type(register.typeCode()).method() == RatingMethod.NONE;
        return unrated ? null : rater.rate(register, input);
    }

    @Override
    @Command
    public void act(ActOnRisk command) {
        approvals.act(command);
    }
}
