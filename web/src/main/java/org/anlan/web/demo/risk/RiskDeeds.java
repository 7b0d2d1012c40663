package org.anlan.web.demo.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.web.demo.story.Names;

/** What people do with risks, through the doors of the risk module. */
@Dependent
class RiskDeeds {

    private static final String REGISTER = "register-hazards";

    @Inject
    RiskService risks;

    @Inject
    RiskQueries queries;

    @Inject
    Registers registers;

    @Inject
    Names names;

    void openRegister() {
        names.give(
                REGISTER, registers.open(new OpenRegister("hazard-ls", "入户服务与营业厅危险有害因素清单", "CS", "safety", null, 12)));
    }

    void register(RiskText risk, String sequence) {
        names.give(
                risk.alias(),
                risks.register(
                        new RegisterRisk(names.number(REGISTER), risk.facts(sequence), risk.rating(), "部门辨识小组现场评估")));
    }

    void act(String alias, RiskAction action, String reason) {
        actOn(names.number(alias), action, reason);
    }

    private void actOn(String number, RiskAction action, String reason) {
        risks.act(new ActOnRisk(number, queries.details(number).version(), action, reason));
    }

    /** Every complete risk of a type in that state goes on. */
    void actOnAll(String typeCode, RiskStatus status, RiskAction action, int atMost) {
        RiskQuery waiting = RiskQuery.builder()
                .type(typeCode)
                .statuses(List.of(status))
                .flagged(false)
                .build();
        queries.find(waiting, PageRequest.first(200)).items().stream()
                .map(RiskRow::number)
                .sorted()
                .limit(atMost)
                .forEach(number -> actOn(number, action, null));
    }

    void sign(RegisterAction signature) {
        String number = names.number(REGISTER);
        registers.act(number, registers.details(number).version(), signature);
    }
}
