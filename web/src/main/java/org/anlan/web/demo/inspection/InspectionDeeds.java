package org.anlan.web.demo.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.GiveAnswer;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.inspection.plan.Plans;
import org.anlan.platform.PageRequest;
import org.anlan.web.demo.story.Names;
import org.anlan.web.demo.story.Pictures;

/** What people do with plans and inspections, through their doors. */
@Dependent
class InspectionDeeds {

    /** Days from a scheduled day to the day it may roll to. */
    private static final int LONGEST_ROLL = 12;

    private final Map<String, String> numbers = new HashMap<>();

    @Inject
    Plans plans;

    @Inject
    Inspections inspections;

    @Inject
    Names names;

    void registerPlan(Rota rota) {
        names.give("plan-" + rota.alias(), plans.register(rota.facts(names.number(rota.checklist()))));
    }

    void start(Rota rota, LocalDate day) {
        String number = number(rota, day);
        inspections.start(number, inspections.details(number).version());
    }

    /** @param failing which item does not conform, or -1 */
    void answer(Rota rota, LocalDate day, int failing, String findingAlias) {
        InspectionDetails inspection = inspections.details(number(rota, day));
        String number = inspection.row().number();
        List<NodeRow> items =
                inspection.nodes().stream().filter(NodeRow::isItem).toList();
        int failed = failing < 0 ? -1 : failing % items.size();
        for (int i = 0; i < items.size(); i++) {
            NodeRow item = items.get(i);
            String value = i == failed ? failing(item.facts()) : conforming(item.facts());
            String note = i == failed ? "现场不符合要求，已拍照" : value.equals("NOT_APPLICABLE") ? "本处没有该项设施" : null;
            inspections.answer(new GiveAnswer(number, item.key(), value, note));
            if (i == failed) {
                names.give(findingAlias, inspections.draftFinding(number, item.key()));
            }
        }
    }

    private static String conforming(NodeFacts item) {
        return switch (item.answerType()) {
            case CONFORMITY -> "CONFORMING";
            case YES_NO -> "YES";
            case NUMBER -> middle(item).toPlainString();
            case SCORE -> item.high().toPlainString();
            case CHOICE -> item.accepted().get(0);
            case TEXT -> "正常";
            case PHOTO -> "NOT_APPLICABLE";
        };
    }

    private static String failing(NodeFacts item) {
        return switch (item.answerType()) {
            case CONFORMITY -> "NONCONFORMING";
            case YES_NO -> "NO";
            case NUMBER -> item.low().multiply(new BigDecimal("0.6")).toPlainString();
            case SCORE -> item.low().subtract(BigDecimal.ONE).toPlainString();
            case CHOICE -> item.choices().get(item.choices().size() - 1);
            case TEXT -> "异常";
            case PHOTO -> "NONCONFORMING";
        };
    }

    private static BigDecimal middle(NodeFacts item) {
        return item.low().add(item.high()).divide(BigDecimal.valueOf(2), 2, java.math.RoundingMode.HALF_UP);
    }

    void finish(Rota rota, LocalDate day, String summary) {
        String number = number(rota, day);
        UUID signature = inspections.sign(number, Pictures.signature());
        inspections.finish(new FinishInspection(
                number, inspections.details(number).version(), signature, null, null, "现场负责人外出，已电话告知", summary));
    }

    void excuse(Rota rota, LocalDate day, String reason) {
        String number = number(rota, day);
        inspections.excuse(number, inspections.details(number).version(), reason);
    }

    /** Looked up once: an inspection keeps its number. */
    private String number(Rota rota, LocalDate day) {
        return numbers.computeIfAbsent(rota.alias() + " " + day, unknown -> planned(rota, day));
    }

    private String planned(Rota rota, LocalDate day) {
        String plan = names.number("plan-" + rota.alias());
        InspectionQuery query =
                new InspectionQuery(null, List.of(), null, null, plan, day, day.plusDays(LONGEST_ROLL), false);
        return inspections.find(query, PageRequest.first(50)).items().stream()
                .filter(inspection -> day.equals(inspection.scheduledOn()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(plan + " has no inspection on " + day))
                .number();
    }
}
