package org.anlan.risk.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.Permission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers.ChangeRegister;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** Opens and changes registers. */
@Dependent
public class RegisterCommands {
    static final String KIND = RegisterRepository.KIND;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterTypes types;

    @Inject
    LevelSchemeRepository schemes;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Numbering numbering;

    @Inject
    Desk desk;

    /** @return number of the register */
    public String open(OpenRegister asked) {
        RegisterType type = types.type(asked.typeCode());
        OpenRegister command = new OpenRegister(
                type.code(),
                asked.name() == null || asked.name().isBlank() ? type.name() : asked.name(),
                asked.unitCode(),
                asked.ownerLogin() == null || asked.ownerLogin().isBlank() ? desk.login() : asked.ownerLogin(),
                asked.schemeCode() == null ? type.schemeCode() : asked.schemeCode(),
                asked.reviewMonths());
        check(type, command.unitCode(), command.ownerLogin(), command.schemeCode());
        desk.access().require(RiskPermission.REGISTER_EDIT, command.unitCode(), null, "unit", command.unitCode());
        RiskRegister register = RiskRegister.open(numbering.next("register"), command, desk.login(), desk.now());
        registers.add(register);
        desk.record(AuditEntry.created("register.opened", KIND, register.number(), facts(register)));
        return register.number();
    }

    void change(ChangeRegister command) {
        RiskRegister register = load(command.number(), command.expectedVersion(), RiskPermission.REGISTER_EDIT);
        check(types.type(register.typeCode()), command.unitCode(), command.ownerLogin(), command.schemeCode());
        desk.access().require(RiskPermission.REGISTER_EDIT, command.unitCode(), null, "unit", command.unitCode());
        Map<String, Object> before = facts(register);
        register.change(command);
        registers.flush();
        desk.record(AuditEntry.changed("register.changed", KIND, register.number(), before, facts(register), null));
    }

    void act(String number, long expectedVersion, RegisterAction action) {
        RiskRegister register = load(number, expectedVersion, permission(action));
        Map<String, Object> before = facts(register);
        register.act(action, desk.login(), desk.now());
        registers.flush();
        String what = "register." + action.name().toLowerCase(java.util.Locale.ROOT);
        desk.record(AuditEntry.changed(what, KIND, number, before, facts(register), null));
    }

    static Permission permission(RegisterAction action) {
        return switch (action) {
            case SIGN_PREPARED -> RiskPermission.EDIT;
            case SIGN_REVIEWED -> RiskPermission.REVIEW;
            case SIGN_APPROVED -> RiskPermission.APPROVE;
            case CHANGE, ARCHIVE, REACTIVATE -> RiskPermission.REGISTER_EDIT;
        };
    }

    private RiskRegister load(String number, long expectedVersion, Permission permission) {
        RiskRegister register = registers.load(number);
        desk.access().require(permission, register.unitCode(), register.ownerLogin(), KIND, number);
        StaleVersion.require(KIND, number, expectedVersion, register.recordVersion());
        return register;
    }

    private void check(RegisterType type, String unitCode, String ownerLogin, String schemeCode) {
        boolean owned = "system".equals(ownerLogin) || people.choice(ownerLogin).isPresent();
        new InvalidInput.Collector()
                .rejectIf(unitCode == null || units.find(unitCode).isEmpty(), "unitCode", "unknown_value", unitCode)
                .rejectIf(!owned, "ownerLogin", "unknown_value", ownerLogin)
                .throwIfAny();
        if (type.method() != RatingMethod.NONE && schemes.inForce(schemeCode).method() != type.method()) {
            throw InvalidInput.of("schemeCode", "scheme.method_differs", type.method());
        }
    }

    private static Map<String, Object> facts(RiskRegister register) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", register.name());
        facts.put("registerType", register.typeCode());
        facts.put("unit", register.unitCode());
        facts.put("owner", register.ownerLogin());
        facts.put("scheme", register.schemeCode());
        facts.put("reviewMonths", register.reviewMonths());
        facts.put("registerStatus", register.status());
        facts.put("edition", register.edition());
        facts.put("prepared", register.prepared().login());
        facts.put("reviewed", register.reviewed().login());
        facts.put("approved", register.approved().login());
        return facts;
    }
}
