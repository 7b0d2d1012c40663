package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.PageRequest;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rate and the list behind it speak of the same records. */
class CountedRecordsIT extends InContainer {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Period MONTH = new Period(TODAY.minusDays(20), TODAY);
    private static final PageRequest FEW = PageRequest.first(20);

    @Inject
    Findings findings;

    @Inject
    Inspections inspections;

    @Inject
    Indicators indicators;

    @Inject
    Staff hiring;

    private Staff staff;

    @BeforeEach
    void staff() {
        staff = hiring.hired();
    }

    @Test
    void the_list_of_a_findings_rate_has_as_many_rows_as_the_rate_counts() {
        String due = rectifying("软管老化", TODAY.minusDays(3), staff.field);
        String other = rectifying("插座松动", TODAY.minusDays(9), staff.employee);
        rectifying("以后到期", TODAY.plusDays(9), staff.field);
        register("还没有下达");
        MeasureScope whole = new MeasureScope(MONTH, staff.unit, null, null);
        assertThat(measured("finding.on_time_rate", whole)).isEqualTo(2);
        assertThat(listed("finding.on_time_rate", whole)).containsExactlyInAnyOrder(due, other);
        assertThat(listed("finding.rectification_rate_major", whole)).isEmpty();
        assertThat(listed("finding.on_time_rate", new MeasureScope(MONTH, null, staff.field, "软管")))
                .containsExactly(due);
        assertThat(listed("ticket.on_time_rate", whole)).isEmpty();
    }

    @Test
    void an_inspections_rate_lists_inspections_and_no_findings() {
        rectifying("软管老化", TODAY, staff.field);
        MeasureScope whole = new MeasureScope(MONTH, staff.unit, null, null);
        assertThat(listed("inspection.completion_rate", whole)).isEmpty();
        InspectionQuery query = InspectionQuery.any().of(new Counted("inspection.completion_rate", whole));
        assertThat(bed.asPerson(staff.safety, () -> inspections.find(query, FEW))
                        .total())
                .isEqualTo(measured("inspection.completion_rate", whole));
    }

    private String register(String title) {
        return bed.asPerson(staff.safety, () -> findings.register(FindingFacts.report(title, null, "一楼", staff.unit)));
    }

    private String rectifying(String title, LocalDate due, String responsible) {
        String number = register(title);
        bed.database()
                .execute(
                        "update inspection.finding set status = 'RECTIFYING', level = 'GENERAL', due_on = cast(? as date),"
                                + " responsible_login = ? where number = ?",
                        due.toString(),
                        responsible,
                        number);
        return number;
    }

    private long measured(String code, MeasureScope scope) {
        Measurement found = indicators.measure(code, scope);
        return found.denominator() == null ? 0 : found.denominator().longValue();
    }

    private List<String> listed(String code, MeasureScope scope) {
        FindingQuery query = FindingQuery.any().of(new Counted(code, scope));
        return bed.asPerson(staff.safety, () -> findings.find(query, FEW)).items().stream()
                .map(FindingRow::number)
                .toList();
    }
}
