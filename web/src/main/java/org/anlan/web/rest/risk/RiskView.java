package org.anlan.web.rest.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskRow;
import org.anlan.risk.register.Signature;
import org.anlan.web.rest.risk.RiskBody.MeasureBody;
import org.anlan.web.rest.risk.RiskBody.PartyBody;

/** A risk as answered: flat, so that a client may change a part and put it back. */
public record RiskView(
        String number,
        String register,
        String type,
        String unit,
        String status,
        String sequence,
        String category,
        String title,
        String description,
        List<String> hazardClasses,
        List<String> accidentTypes,
        List<String> causes,
        List<String> consequences,
        List<PartyBody> parties,
        List<String> persons,
        List<MeasureBody> measures,
        String exemption,
        String rectificationPlan,
        String accountability,
        Map<String, String> extras,
        String owner,
        BigDecimal score,
        String level,
        String grade,
        String colour,
        String statedLevel,
        List<String> controlLevels,
        List<String> flags,
        List<String> missing,
        List<AssessmentRow> assessments,
        Signature prepared,
        Signature reviewed,
        Signature approved,
        int editions,
        LocalDate reviewDue,
        boolean reviewOverdue,
        List<String> allowedActions,
        boolean editable,
        Instant createdAt,
        Instant updatedAt) {
    static RiskView of(RiskDetails d) {
        RiskRow row = d.row();
        RiskFacts facts = d.facts();
        return new RiskView(
                row.number(),
                row.registerNumber(),
                row.typeCode(),
                row.unitCode(),
                row.status().name(),
                facts.sequenceLabel(),
                facts.category(),
                facts.title(),
                facts.description(),
                facts.hazardClasses(),
                facts.accidentTypes(),
                facts.causes(),
                facts.consequences(),
                facts.parties().stream().map(PartyBody::of).toList(),
                facts.persons(),
                facts.measures().stream().map(MeasureBody::of).toList(),
                facts.exemption(),
                facts.rectificationPlan(),
                facts.accountability(),
                facts.extras(),
                facts.ownerLogin(),
                row.score(),
                row.level(),
                name(row.grade()),
                name(row.colour()),
                d.statedLevel(),
                d.controlLevels().stream().sorted().map(Enum::name).toList(),
                row.flags().stream().sorted().map(Enum::name).toList(),
                d.missing().stream().map(Enum::name).toList(),
                d.assessments(),
                d.prepared(),
                d.reviewed(),
                d.approved(),
                d.editions(),
                row.reviewDue(),
                row.reviewOverdue(),
                d.allowed().stream().map(Params::word).toList(),
                d.editable(),
                d.createdAt(),
                row.updatedAt());
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
