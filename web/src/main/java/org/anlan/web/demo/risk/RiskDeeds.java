package org.anlan.web.demo.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.PageRequest;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskFlag;
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

    /** One of the department, and one of each team: people of a team read what is theirs. */
    static final List<String> UNITS = List.of("CS", "CS-HALL", "CS-FIELD");

    private static final Map<String, String> TITLES = Map.of(
            "CS", "入户服务与营业厅危险有害因素清单",
            "CS-HALL", "营业厅岗位危险有害因素清单",
            "CS-FIELD", "入户服务岗位危险有害因素清单");

    /** A person completes a line before it is handed in; what the source rates in its own words goes as it is. */
    private static final Set<RiskFlag> UNFINISHED =
            Set.of(RiskFlag.MISSING_TITLE, RiskFlag.INCOMPLETE, RiskFlag.UNRATED);

    @Inject
    RiskService risks;

    @Inject
    RiskQueries queries;

    @Inject
    Registers registers;

    @Inject
    Names names;

    void openRegister(String unit) {
        names.give(
                register(unit),
                registers.open(new OpenRegister("hazard-ls", TITLES.get(unit), unit, "safety", null, 12)));
    }

    private static String register(String unit) {
        return "register-hazards-" + unit;
    }

    void register(RiskText risk, String sequence) {
        names.give(
                risk.alias(),
                risks.register(new RegisterRisk(
                        names.number(register(risk.unit())), risk.facts(sequence), risk.rating(), "部门辨识小组现场评估")));
    }

    void act(String alias, RiskAction action, String reason) {
        actOn(names.number(alias), action, reason);
    }

    private void actOn(String number, RiskAction action, String reason) {
        risks.act(new ActOnRisk(number, queries.details(number).version(), action, reason));
    }

    /** Complete risks of a type in that state go on, the oldest first. */
    void actOnAll(String typeCode, RiskStatus status, RiskAction action, int atMost) {
        RiskQuery waiting =
                RiskQuery.builder().type(typeCode).statuses(List.of(status)).build();
        queries.find(waiting, PageRequest.first(200)).items().stream()
                .filter(risk -> risk.flags().stream().noneMatch(UNFINISHED::contains))
                .map(RiskRow::number)
                .sorted()
                .limit(atMost)
                .forEach(number -> actOn(number, action, null));
    }

    void sign(String unit, RegisterAction signature) {
        String number = names.number(register(unit));
        registers.act(number, registers.details(number).version(), signature);
    }
}
