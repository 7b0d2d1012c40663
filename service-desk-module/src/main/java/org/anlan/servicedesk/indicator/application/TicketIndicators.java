package org.anlan.servicedesk.indicator.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicator.Unit;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;

/** What the service desk can be measured by. Invalid tickets and duplicates never count. */
@Stateless
public class TicketIndicators implements IndicatorSource {

    private static final String RECEIVED = "t.received_at";
    private static final String SOLVED = "t.resolved_at is not null";
    private static final String FIRST_RESPONSE =
            " join service_desk.sla_deadline d on d.ticket_id = t.id and d.step = 'FIRST_RESPONSE'";

    @Inject
    TicketFigures figures;

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.rate("ticket.resolution_rate"),
                Indicator.rate("ticket.resolution_rate_complaint"),
                Indicator.rate("ticket.on_time_rate"),
                Indicator.rate("ticket.response_on_time_rate"),
                Indicator.rate("ticket.satisfaction_rate"),
                Indicator.rate("ticket.call_back_rate"),
                Indicator.rate("ticket.first_contact_rate"),
                new Indicator("ticket.reopened_rate", Unit.PERCENT, false, true),
                Indicator.time("ticket.response_minutes", Unit.MINUTES),
                Indicator.time("ticket.solution_hours", Unit.HOURS),
                new Indicator("ticket.satisfaction_score", Unit.POINTS, true, true),
                new Indicator("ticket.registered", Unit.COUNT, true, true),
                Indicator.unwanted("ticket.complaints"));
    }

    @Override
    public Measurement measure(String code, MeasureScope scope) {
        return measure(figures, code, scope);
    }

    static Measurement measure(TicketFigures figures, String code, MeasureScope scope) {
        return switch (code) {
            case "ticket.resolution_rate" -> figures.rate(scope, RECEIVED, "true", SOLVED, "ticket_rate");
            case "ticket.resolution_rate_complaint" ->
                figures.rate(scope, RECEIVED, "k.complaint", SOLVED, "ticket_rate");
            case "ticket.on_time_rate" -> figures.promises(scope, "SOLUTION");
            case "ticket.response_on_time_rate" -> figures.promises(scope, "FIRST_RESPONSE");
            // who could not be reached at the last try is kept as not satisfied (联系不上视为不满意)
            case "ticket.satisfaction_rate" ->
                figures.rate(scope, "t.called_back_at", "true", "t.satisfied", "ticket_called_back");
            case "ticket.call_back_rate" ->
                figures.rate(
                        scope,
                        "t.resolved_at",
                        "k.called_back and " + SOLVED,
                        "t.called_back_at is not null",
                        "ticket_solved");
            // solved by whoever took it, without sending anybody
            case "ticket.first_contact_rate" ->
                figures.rate(
                        scope,
                        RECEIVED,
                        "k.solvable_at_once",
                        SOLVED + " and t.dispatched_by is null and t.reopened = 0",
                        "ticket_rate");
            case "ticket.reopened_rate" ->
                figures.rate(scope, RECEIVED, "(" + SOLVED + " or t.reopened > 0)", "t.reopened > 0", "ticket_solved");
            case "ticket.satisfaction_score" ->
                figures.meanOf(scope, "t.called_back_at", "t.call_back_score", "ticket_score");
            default -> timesAndCounts(figures, code, scope);
        };
    }

    private static Measurement timesAndCounts(TicketFigures figures, String code, MeasureScope scope) {
        return switch (code) {
            case "ticket.response_minutes" ->
                figures.mean(scope, "d.started_at", "d.met_at", 60, FIRST_RESPONSE, "ticket_minutes");
            case "ticket.solution_hours" -> figures.mean(scope, RECEIVED, "t.resolved_at", 3600, "", "ticket_hours");
            case "ticket.registered" -> figures.count(scope, RECEIVED, "true");
            case "ticket.complaints" -> figures.count(scope, RECEIVED, "k.complaint");
            default -> throw new NotFound("indicator", code);
        };
    }
}
