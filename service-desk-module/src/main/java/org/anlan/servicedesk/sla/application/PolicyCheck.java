package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.calendar.Calendars;
import org.anlan.servicedesk.catalogue.Catalogue;
import org.anlan.servicedesk.sla.SlaPolicies.SavePolicy;

/** What a service level must be like. */
@Dependent
class PolicyCheck {
    private static final int MOST_MINUTES = 100_000;

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Calendars calendars;

    void check(SavePolicy save) {
        boolean noCalendar = calendars.all().stream().noneMatch(c -> c.code().equals(save.calendarCode()));
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .rejectIf(save.code() == null || !save.code().matches("[A-Z0-9][A-Z0-9-]{0,39}"), "code", "policy_code")
                .requireText("name", save.name(), 60)
                .rejectIf(badCategory(save), "categoryCode", "unknown_value", save.categoryCode())
                .rejectIf(badKind(save), "kindCode", "unknown_value", save.kindCode())
                .rejectIf(noCalendar, "calendarCode", "unknown_value", save.calendarCode());
        minutes(errors, "responseMinutes", save.responseMinutes());
        minutes(errors, "arrivalMinutes", save.arrivalMinutes());
        minutes(errors, "solutionMinutes", save.solutionMinutes());
        minutes(errors, "reportMinutes", save.reportMinutes());
        boolean nothing = Stream.of(
                        save.responseMinutes(), save.arrivalMinutes(), save.solutionMinutes(), save.reportMinutes())
                .allMatch(m -> m == null);
        errors.rejectIf(nothing, "solutionMinutes", "required").throwIfAny();
    }

    /** Two active policies for the same kind, category and priority would leave it to chance which one counts. */
    void requireOwnTarget(SavePolicy save) {
        Boolean taken = (Boolean) em.createNativeQuery("select exists (select 1 from service_desk.sla_policy"
                        + " where active and code <> ?1 and coalesce(kind_code, '') = ?2"
                        + " and coalesce(category_code, '') = ?3 and coalesce(priority, '') = ?4)")
                .setParameter(1, save.code())
                .setParameter(2, text(save.kindCode()))
                .setParameter(3, text(save.categoryCode()))
                .setParameter(4, save.priority() == null ? "" : save.priority().name())
                .getSingleResult();
        if (save.active() && taken) {
            throw new RuleBroken("policy.same_target", save.code());
        }
    }

    private boolean badKind(SavePolicy save) {
        return !text(save.kindCode()).isEmpty()
                && catalogue.kinds().stream().noneMatch(k -> k.code().equals(save.kindCode()));
    }

    private boolean badCategory(SavePolicy save) {
        return !text(save.categoryCode()).isEmpty()
                && catalogue.categories(save.kindCode()).stream()
                        .noneMatch(c -> c.code().equals(save.categoryCode()));
    }

    private static void minutes(InvalidInput.Collector errors, String field, Integer minutes) {
        errors.rejectIf(
                minutes != null && (minutes < 1 || minutes > MOST_MINUTES), field, "out_of_range", 1, MOST_MINUTES);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
