package org.anlan.risk.application;

import java.util.Map;
import java.util.TreeMap;
import org.anlan.risk.AccidentType;
import org.anlan.risk.HazardClass;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.domain.Risk;

/** What the audit trail keeps of a risk: every fact a person can change. */
public final class RiskFactsAudit {
    private RiskFactsAudit() {}

    public static Map<String, Object> of(Risk risk) {
        RiskFacts facts = risk.facts();
        Map<String, Object> map = new TreeMap<>();
        map.put("register", risk.register().number());
        map.put("riskStatus", risk.status());
        map.put("owner", risk.ownerLogin());
        map.put("category", facts.category());
        map.put("title", facts.title());
        map.put("description", facts.description());
        map.put(
                "hazardClasses",
                facts.hazardClasses().stream().map(RiskFactsAudit::hazardClass).toList());
        map.put(
                "accidentTypes",
                facts.accidentTypes().stream().map(RiskFactsAudit::accidentType).toList());
        map.put("causes", facts.causes());
        map.put("consequences", facts.consequences());
        map.put("parties", facts.parties().stream().map(Party::name).toList());
        map.put("persons", facts.persons());
        map.put("measures", facts.measures().stream().map(RiskFactsAudit::text).toList());
        map.put("exemption", facts.exemption());
        map.put("rectificationPlan", facts.rectificationPlan());
        map.put("accountability", facts.accountability());
        facts.extras().forEach((name, value) -> map.put("extra." + name, value));
        if (risk.rating() != null) {
            map.put("level", risk.rating().level());
            map.put("score", risk.rating().score());
        }
        return map;
    }

    private static String hazardClass(String stored) {
        return HazardClass.ofWord(stored).map(HazardClass::word).orElse(stored);
    }

    private static String accidentType(String stored) {
        return AccidentType.ofWord(stored).map(AccidentType::word).orElse(stored);
    }

    private static String text(MeasureFacts measure) {
        return measure.kind() == null ? measure.text() : measure.kind() + ": " + measure.text();
    }
}
