package org.anlan.risk.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anlan.risk.AccidentType;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.HazardClass;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;

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

    /** As {@code MANAGEMENT: text {checkEvery MONTH, checkLevel TEAM}}, without what is not said. */
    private static String text(MeasureFacts measure) {
        String text = measure.kind() == null ? measure.text() : measure.kind() + ": " + measure.text();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("checkEvery", measure.checkEvery());
        more.put("checkLevel", measure.checkLevel());
        more.put("owner", measure.owner());
        more.put("state", measure.state() == MeasureFacts.State.IN_PLACE ? null : measure.state());
        String said = more.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? text : text + " {" + said + "}";
    }

    /** The risk with its newest assessment of the purpose, factors and all. */
    static Map<String, Object> of(Risk risk, AssessmentPurpose purpose, Collection<RiskAssessment> assessments) {
        Map<String, Object> map = of(risk);
        assessments.stream()
                .filter(assessment -> assessment.purpose() == purpose)
                .findFirst()
                .ifPresent(assessment ->
                        map.put(purpose.name().toLowerCase(Locale.ROOT) + "Rating", assessment.inFigures()));
        return map;
    }
}
