package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anlan.platform.PageRequest;
import org.anlan.platform.indicator.Counted;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketIndicatorsIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketQueries queries;

    @Inject
    Indicators indicators;

    private String unit;
    private String agent;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
    }

    @Test
    void nothing_to_measure_is_no_value_and_never_a_rate() {
        indicators.all().stream()
                .filter(i -> i.code().startsWith("ticket."))
                .forEach(i -> assertThat(measured(i)).as(i.code()).satisfies(m -> {
                    if (i.unit() == Indicator.Unit.COUNT) {
                        assertThat(m.value()).isZero();
                    } else {
                        assertThat(m.value()).isNull();
                    }
                }));
    }

    @Test
    void who_could_not_be_reached_counts_as_dissatisfied() {
        calledBack("SATISFIED", true, 5);
        calledBack("UNREACHABLE", false, null);
        assertThat(measured("ticket.satisfaction_rate", null).value()).isEqualByComparingTo("50");
        assertThat(measured("ticket.satisfaction_score", null).value()).isEqualByComparingTo("5");
        assertThat(measured("ticket.call_back_rate", null).value()).isEqualByComparingTo("100");
    }

    @Test
    void rates_can_be_narrowed_to_a_topic_and_to_a_person() {
        String solved = register("T", "燃气表走字快");
        register("T", "橡胶软管老化");
        bed.database().execute("update service_desk.ticket set resolved_at = now() where number = ?", solved);
        assertThat(measured("ticket.resolution_rate_complaint", null).value()).isEqualByComparingTo("50");
        assertThat(measured("ticket.resolution_rate_complaint", "橡胶软管").value()).isZero();
        assertThat(measured("ticket.resolution_rate", "燃气表").value()).isEqualByComparingTo("100");
        Period year = new Period(today().minusDays(30), today());
        assertThat(indicators
                        .measure("ticket.registered", new MeasureScope(year, null, agent, null))
                        .value())
                .isEqualByComparingTo("2");
        assertThat(indicators
                        .measure("ticket.registered", new MeasureScope(year, unit, "nobody", null))
                        .value())
                .isZero();
    }

    @Test
    void the_list_behind_a_rate_has_as_many_tickets_as_the_rate_counts() {
        String solved = register("T", "燃气表走字快");
        register("T", "橡胶软管老化");
        String elsewhere = register("B", "电梯困人");
        String again = register("B", "电梯困人");
        bed.database().execute("update service_desk.ticket set resolved_at = now() where number = ?", solved);
        bed.database()
                .execute(
                        "update service_desk.ticket set assigned_unit = ? where number = ?",
                        bed.organisation().unit(null),
                        elsewhere);
        bed.database().execute("update service_desk.ticket set duplicate_of = ? where number = ?", elsewhere, again);
        bed.database()
                .execute(
                        "update service_desk.sla_deadline set customer_due_at = now() - interval '1 hour'"
                                + " where step = 'SOLUTION' and ticket_id in"
                                + " (select id from service_desk.ticket where unit_code = ?)",
                        unit);
        for (String code : List.of("ticket.on_time_rate", "ticket.resolution_rate", "ticket.reopened_rate")) {
            MeasureScope scope = new MeasureScope(new Period(today().minusDays(30), today()), unit, null, null);
            TicketQuery query = TicketQuery.any().of(new Counted(code, scope));
            assertThat(bed.asPerson(agent, () -> queries.find(query, PageRequest.first(20)))
                            .total())
                    .as(code)
                    .isEqualTo(indicators.measure(code, scope).denominator().longValue())
                    .isPositive();
        }
        TicketQuery narrow = TicketQuery.any()
                .of(new Counted(
                        "ticket.resolution_rate",
                        new MeasureScope(new Period(today(), today().plusDays(1)), unit, agent, "软管")));
        assertThat(bed.asPerson(agent, () -> queries.find(narrow, PageRequest.first(20)))
                        .items())
                .extracting(TicketRow::subject)
                .containsExactly("橡胶软管老化");
    }

    private void calledBack(String result, boolean satisfied, Integer score) {
        bed.database()
                .execute(
                        "update service_desk.ticket set resolved_at = now(), called_back_at = now(),"
                                + " call_back_result = ?, satisfied = ?, call_back_score = ? where number = ?",
                        result,
                        satisfied,
                        score,
                        register("B", "漏水"));
    }

    private String register(String kind, String subject) {
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket(
                                kind,
                                Channel.PHONE,
                                TicketFacts.of(subject)
                                        .caller("张三", "13805714321")
                                        .at("翠苑一区", "3幢2单元407室")))
                        .number());
    }

    private Measurement measured(Indicator indicator) {
        return measured(indicator.code(), null);
    }

    private Measurement measured(String code, String topic) {
        Period period = new Period(today().minusDays(30), today().plusDays(1));
        return indicators.measure(code, new MeasureScope(period, unit, null, topic));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
