package org.anlan.risk.register.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterDetails;
import org.anlan.risk.register.RegisterRow;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.domain.RiskRegister;

/** Registers behind their door. */
@Stateless
public class RegistersBean implements Registers {
    @Inject
    RegisterCommands commands;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterTypes types;

    @Inject
    RegisterFinder finder;

    @Inject
    Desk desk;

    @Override
    public List<RegisterType> types() {
        return types.all();
    }

    @Override
    public RegisterType type(String code) {
        return types.type(code);
    }

    @Override
    public Page<RegisterRow> find(RegisterQuery query, PageRequest page) {
        desk.access().require(RiskPermission.READ);
        return finder.find(query, page, desk.access().filter(RiskPermission.READ), desk.today());
    }

    @Override
    public RegisterDetails details(String number) {
        RiskRegister r = registers.load(number);
        desk.access().require(RiskPermission.READ, r.unitCode(), r.ownerLogin(), RegisterRepository.KIND, number);
        return new RegisterDetails(
                r.id(),
                r.number(),
                types.type(r.typeCode()),
                r.name(),
                r.unitCode(),
                r.ownerLogin(),
                r.schemeCode(),
                r.reviewMonths(),
                r.status(),
                r.edition(),
                r.prepared(),
                r.reviewed(),
                r.approved(),
                finder.changedSince(r, r.approved().at()),
                finder.risks(r),
                allowed(r),
                r.createdAt(),
                r.recordVersion());
    }

    @Override
    public Optional<String> activeOf(String typeCode, String unitCode) {
        return registers.activeOf(typeCode, unitCode).stream()
                .filter(r -> desk.access().allows(RiskPermission.READ, r.unitCode(), r.ownerLogin()))
                .map(RiskRegister::number)
                .findFirst();
    }

    @Override
    @Command
    public String open(OpenRegister command) {
        return commands.open(command);
    }

    @Override
    @Command
    public void change(ChangeRegister command) {
        commands.change(command);
    }

    @Override
    @Command
    public void act(String number, long expectedVersion, RegisterAction action) {
        commands.act(number, expectedVersion, action);
    }

    /** What state, rights and the three-people rule leave to the caller. */
    private Set<RegisterAction> allowed(RiskRegister r) {
        String me = desk.login();
        return r.allowed().stream()
                .filter(a -> desk.access().allows(RegisterCommands.permission(a), r.unitCode(), r.ownerLogin()))
                .filter(a -> a != RegisterAction.SIGN_REVIEWED
                        || !me.equals(r.prepared().login()))
                .filter(a -> a != RegisterAction.SIGN_APPROVED
                        || (!me.equals(r.prepared().login())
                                && !me.equals(r.reviewed().login())))
                .collect(Collectors.toSet());
    }
}
