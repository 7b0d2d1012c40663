package org.anlan.web.rest.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.feedback.RiskFeedback.WatchCategory;
import org.anlan.risk.feedback.WatchedCategory;
import org.anlan.servicedesk.catalogue.Catalogue;

/** Ticket categories linked to a risk: so many tickets in so many days propose a higher likelihood. */
@ApplicationScoped
@Path("/risks/{number}/categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskCategoriesResource {
    @Inject
    RiskFeedback feedback;

    @Inject
    Catalogue catalogue;

    @GET
    public List<WatchedCategory> all(@PathParam("number") String number) {
        return feedback.of(number).categories();
    }

    @PUT
    @Path("{code}")
    public List<WatchedCategory> link(@PathParam("number") String number, @PathParam("code") String code, Rule rule) {
        String name = catalogue.categories(null).stream()
                .filter(c -> c.code().equals(code))
                .map(Catalogue.Category::name)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("category", "unknown_value", code));
        Rule given = rule == null ? new Rule(null, null) : rule;
        feedback.watch(new WatchCategory(number, code, name, given.ticketsOrDefault(), given.daysOrDefault()));
        return all(number);
    }

    @DELETE
    @Path("{code}")
    public List<WatchedCategory> unlink(@PathParam("number") String number, @PathParam("code") String code) {
        feedback.unwatch(number, code);
        return all(number);
    }

    /** @param tickets 2 to 1000, 3 when left out; @param days calendar days, 1 to 366, 30 when left out */
    public record Rule(Integer tickets, Integer days) {
        int ticketsOrDefault() {
            return tickets == null ? WatchedCategory.TICKETS : tickets;
        }

        int daysOrDefault() {
            return days == null ? WatchedCategory.DAYS : days;
        }
    }
}
