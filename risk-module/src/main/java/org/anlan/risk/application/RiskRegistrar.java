package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.People;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.application.RegisterRepository;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.register.domain.RiskRegister;

/** Registers and changes risks; the form, the API and the import come through here. */
@Dependent
public class RiskRegistrar {
    @Inject
    RiskRepository risks;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterTypes types;

    @Inject
    RiskRater rater;

    @Inject
    RiskAccess access;

    @Inject
    People people;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    /** What an imported row brings besides its facts. */
    public record Source(long importId, String statedLevel, Set<RiskFlag> contradictions) {}

    public String register(RegisterRisk command, Source source) {
        RiskRegister register = registers.load(command.registerNumber());
        desk.access()
                .require(
                        RiskPermission.EDIT,
                        register.unitCode(),
                        register.ownerLogin(),
                        RegisterRepository.KIND,
                        register.number());
        requirePerson(command.facts().ownerLogin());
        RegisterType type = types.type(register.typeCode());
        var now = desk.now();
        Risk risk = Risk.draft(
                numbering.next(RiskRepository.KIND),
                register,
                type,
                risks.nextPosition(register),
                command.facts(),
                desk.login(),
                now);
        risks.add(risk);
        if (command.rating() != null) {
            risks.add(rater.assess(risk, AssessmentPurpose.CURRENT, command.rating(), command.basis(), now));
        }
        if (source != null) {
            risk.importedFrom(source.importId(), source.statedLevel(), source.contradictions());
        }
        risks.flush();
        desk.record(AuditEntry.created("risk.registered", RiskRepository.KIND, risk.number(), RiskFactsAudit.of(risk)));
        return risk.number();
    }

    void change(ChangeRisk command) {
        Risk risk = access.load(command.number(), command.expectedVersion(), RiskPermission.EDIT);
        requirePerson(command.facts().ownerLogin());
        Map<String, Object> before = RiskFactsAudit.of(risk);
        risk.change(types.type(risk.register().typeCode()), command.facts(), desk.login(), desk.now());
        risks.flush();
        desk.record(AuditEntry.changed(
                "risk.changed", RiskRepository.KIND, risk.number(), before, RiskFactsAudit.of(risk), null));
    }

    /** @throws RuleBroken somebody has worked on it since */
    public void takeBack(String number) {
        Risk risk = access.load(number, RiskPermission.EDIT);
        if (!risk.untouchedSinceImport()) {
            throw new RuleBroken("import.used_since", number);
        }
        Map<String, Object> before = RiskFactsAudit.of(risk);
        risks.remove(risk);
        desk.record(AuditEntry.changed("risk.import_undone", RiskRepository.KIND, number, before, Map.of(), null));
    }

    private void requirePerson(String login) {
        if (login != null && !login.isBlank() && people.choice(login).isEmpty()) {
            throw InvalidInput.of("ownerLogin", "unknown_value", login);
        }
    }
}
