package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The written part of a risk: what its register says, measures and parties apart. */
@Embeddable
public class RiskText {
    @Column(name = "sequence_label")
    private String sequenceLabel;

    private String category;
    private String title;
    private String description;

    @Column(name = "hazard_classes", nullable = false)
    private String[] hazardClasses;

    @Column(name = "accident_types", nullable = false)
    private String[] accidentTypes;

    @Column(nullable = false)
    private String[] causes;

    @Column(nullable = false)
    private String[] consequences;

    @Column(nullable = false)
    private String[] persons;

    private String exemption;

    @Column(name = "rectification_plan")
    private String rectificationPlan;

    private String accountability;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Map<String, String> extras;

    protected RiskText() {}

    static RiskText of(RiskFacts facts) {
        RiskText text = new RiskText();
        text.sequenceLabel = clean(facts.sequenceLabel());
        text.category = clean(facts.category());
        text.title = clean(facts.title());
        text.description = clean(facts.description());
        text.hazardClasses = array(facts.hazardClasses());
        text.accidentTypes = array(facts.accidentTypes());
        text.causes = array(facts.causes());
        text.consequences = array(facts.consequences());
        text.persons = array(facts.persons());
        text.exemption = clean(facts.exemption());
        text.rectificationPlan = clean(facts.rectificationPlan());
        text.accountability = clean(facts.accountability());
        text.extras = new TreeMap<>(facts.extras());
        return text;
    }

    RiskFacts facts(List<Party> parties, List<MeasureFacts> measures, String ownerLogin) {
        return RiskFacts.builder()
                .sequenceLabel(sequenceLabel)
                .category(category)
                .title(title)
                .description(description)
                .hazardClasses(List.of(hazardClasses))
                .accidentTypes(List.of(accidentTypes))
                .causes(List.of(causes))
                .consequences(List.of(consequences))
                .parties(parties)
                .persons(List.of(persons))
                .measures(measures)
                .exemption(exemption)
                .rectificationPlan(rectificationPlan)
                .accountability(accountability)
                .extras(extras)
                .ownerLogin(ownerLogin)
                .build();
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String[] array(List<String> entries) {
        return entries.stream().map(RiskText::clean).filter(e -> e != null).toArray(String[]::new);
    }
}
