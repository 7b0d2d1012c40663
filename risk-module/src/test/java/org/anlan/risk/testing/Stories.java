package org.anlan.risk.testing;

import java.util.List;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.scheme.RatingInput;

/** What had to happen before a test begins. */
public final class Stories {
    private final Office office;

    public Stories(Office office) {
        this.office = office;
    }

    /** An LS risk with two measures, prepared by safety. @return its number */
    public String aDraft(int likelihood, int severity) {
        String register = office.as("safety")
                .get(Registers.class)
                .open(new OpenRegister("hazard-ls", null, "KF", null, null, null));
        RiskFacts facts = RiskFacts.builder()
                .title("更换燃气表")
                .hazardClasses(List.of("UNSAFE_ACT"))
                .accidentTypes(List.of("FIRE"))
                .measures(List.of(MeasureFacts.ofText("更换旧表垫"), MeasureFacts.ofText("检查气密性")))
                .build();
        return office.get(RiskService.class)
                .register(new RegisterRisk(register, facts, RatingInput.ls(likelihood, severity), null));
    }

    /** The same, approved by manager and head. */
    public String anEffectiveRisk(int likelihood, int severity) {
        String number = aDraft(likelihood, severity);
        act("safety", number, RiskAction.SUBMIT);
        act("manager", number, RiskAction.REVIEW);
        act("head", number, RiskAction.APPROVE);
        office.as("safety").forget();
        return number;
    }

    public void act(String login, String number, RiskAction action) {
        act(login, number, action, null);
    }

    public void act(String login, String number, RiskAction action, String reason) {
        office.as(login).get(RiskService.class).act(new ActOnRisk(number, version(number), action, reason));
    }

    public long version(String number) {
        return office.get(RiskQueries.class).details(number).version();
    }
}
