package org.anlan.web.risk;

import java.util.Arrays;
import java.util.List;
import org.anlan.risk.HazardClass;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.web.faces.ListState;

/** The filters of risk pages as they stand in the URL. */
final class RiskFilters {
    private RiskFilters() {}

    static RiskQuery query(ListState list) {
        return RiskQuery.builder()
                .text(list.getQ())
                .register(list.get("register"))
                .type(list.get("type"))
                .unit(list.get("unit"))
                .statuses(statuses(list))
                .level(list.get("level"))
                .grade(list.get("grade", RiskGrade.class))
                .method(list.get("method", RatingMethod.class))
                .scheme(list.get("scheme"))
                .hazardClass(list.get("hazardClass", HazardClass.class))
                .flag(list.get("flag", RiskFlag.class))
                .flagged(truth(list, "flagged"))
                .owner(list.get("owner"))
                .reviewOverdue(truth(list, "reviewOverdue"))
                .cell(factor(list, "likelihood"), factor(list, "severity"))
                .open(truth(list, "open"))
                .build();
    }

    private static List<RiskStatus> statuses(ListState list) {
        return list.all("status").stream()
                .flatMap(word ->
                        Arrays.stream(RiskStatus.values()).filter(s -> s.name().equals(word)))
                .toList();
    }

    private static Boolean truth(ListState list, String name) {
        return list.get(name) == null ? null : Boolean.valueOf(list.get(name));
    }

    private static Integer factor(ListState list, String name) {
        String value = list.get(name);
        return value != null && value.matches("[1-5]") ? Integer.valueOf(value) : null;
    }
}
