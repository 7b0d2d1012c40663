package org.anlan.web.rest.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.Tickets.AddComment;
import org.anlan.servicedesk.Tickets.ChangeTicket;
import org.anlan.servicedesk.Tickets.LinkTicket;
import org.anlan.servicedesk.Tickets.LogTime;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.Registered;
import org.anlan.servicedesk.Tickets.Relation;
import org.anlan.servicedesk.paper.PaperForms;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.web.rest.Bodies;
import org.anlan.web.rest.OncePerKey;
import org.anlan.web.rest.OncePerKey.NewThing;
import org.anlan.web.rest.Paging;
import org.anlan.web.rest.Versions;

/** Tickets, their conversation and their clocks. */
@ApplicationScoped
@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TicketsResource {
    private static final String KIND = "ticket";

    @Inject
    Tickets tickets;

    @Inject
    TicketQueries queries;

    @Inject
    SlaQueries clocks;

    @Inject
    ActionsByName actions;

    @Inject
    LinkTargets targets;

    @Inject
    PaperForms paper;

    @Inject
    OncePerKey once;

    @Inject
    BusinessZone zone;

    @GET
    public Page<TicketItem> find(@BeanParam Paging paging, @BeanParam TicketParams params) {
        return queries.find(params.query(paging.q, zone.id()), paging.request()).map(TicketItem::of);
    }

    @GET
    @Path("{number}")
    public Response ticket(@PathParam("number") String number) {
        TicketDetails ticket = queries.details(number);
        return Versions.ok(TicketView.of(ticket), ticket.row().version());
    }

    /** 201 with {@code number} and {@code dueAt}. */
    @POST
    public Response register(TicketBody body) {
        boolean onPaper = Bodies.required(body).onPaper();
        RegisterTicket command = body.command();
        return once.create(body, () -> {
            Registered made = onPaper ? paper.enter(body.paper()) : tickets.register(command);
            return new NewThing(
                    "tickets/" + made.number(),
                    new NewTicket(made.number(), kindOf(made.number()), TicketStatus.NEW, made.dueAt()),
                    made.version());
        });
    }

    /** Numbers begin with the code of their kind. */
    static String kindOf(String number) {
        return number.substring(0, 1);
    }

    /** Reserved for paper forms and not entered yet. */
    @GET
    @Path("reserved-numbers")
    public List<PaperForms.Reserved> reserved() {
        return paper.open();
    }

    /** Numbers for paper forms while the system will be down. */
    @POST
    @Path("reserved-numbers")
    public Response reserve(ReserveBody body) {
        Bodies.required(body);
        return once.create(
                body, () -> new NewThing("tickets/reserved-numbers", paper.reserve(body.kind(), body.count()), 0));
    }

    /** @param count 1 to 50 */
    public record ReserveBody(String kind, int count) {}

    /** The kind stays: a {@code kind} that is named must be that of the ticket. */
    @PUT
    @Path("{number}")
    public Response change(@PathParam("number") String number, TicketBody body, @Context HttpHeaders headers) {
        long version = version(number, headers);
        Bodies.required(body).requireKind(() -> queries.details(number).row().kindCode());
        tickets.change(new ChangeTicket(number, version, body.facts()));
        return ticket(number);
    }

    @GET
    @Path("{number}/sla")
    public SlaView sla(@PathParam("number") String number) {
        return clocks.of(number);
    }

    @GET
    @Path("{number}/comments")
    public Page<TicketDetails.Comment> comments(@PathParam("number") String number, @BeanParam Paging paging) {
        return paging.of(queries.details(number).comments(), TicketDetails.Comment::text);
    }

    @POST
    @Path("{number}/comments")
    public Response comment(@PathParam("number") String number, CommentBody body) {
        AddComment command = new AddComment(number, Bodies.required(body).text(), body.internal());
        return once.create(body, () -> {
            tickets.comment(command);
            TicketDetails ticket = queries.details(number);
            TicketDetails.Comment last = ticket.comments().get(ticket.comments().size() - 1);
            return new NewThing(
                    "tickets/" + number + "/comments", last, ticket.row().version());
        });
    }

    @POST
    @Path("{number}/time")
    public Response logTime(@PathParam("number") String number, TimeBody body) {
        LogTime command = new LogTime(number, Bodies.required(body).minutes(), body.note());
        return once.create(body, () -> {
            tickets.logTime(command);
            return whole(number);
        });
    }

    @POST
    @Path("{number}/links")
    public Response link(@PathParam("number") String number, LinkBody body) {
        Bodies.required(body);
        Relation relation = Words.constant("relation", Relation.class, body.relation(), Relation.RELATED);
        LinkTicket command = new LinkTicket(number, relation, body.targetKind(), body.targetNumber());
        targets.requireKnown(body.targetKind(), body.targetNumber());
        return once.create(body, () -> {
            tickets.link(command);
            return whole(number);
        });
    }

    /**
     * accept, dispatch, take, depart, arrive, start, ask-pause, refuse-pause, suspend, resume, transfer, return, resolve, call-back, close, reopen, invalidate,
     * mark-duplicate, rate, acknowledge, escalate, de-escalate, report-hazard.
     */
    @POST
    @Path("{number}/actions/{action}")
    public Response act(
            @PathParam("number") String number,
            @PathParam("action") String action,
            ActionBody body,
            @Context HttpHeaders headers) {
        actions.before(number, action);
        actions.act(number, action, version(number, headers), body == null ? ActionBody.EMPTY : body);
        return Versions.after(() -> ticket(number));
    }

    private NewThing whole(String number) {
        TicketDetails ticket = queries.details(number);
        return new NewThing(
                "tickets/" + number, TicketView.of(ticket), ticket.row().version());
    }

    private long version(String number, HttpHeaders headers) {
        return Versions.expected(headers, queries.details(number).row().version(), KIND, number);
    }

    public record NewTicket(String number, String kind, TicketStatus status, java.time.Instant dueAt) {}

    public record CommentBody(String text, boolean internal) {}

    public record TimeBody(int minutes, String note) {}

    /**
     * @param relation HAZARD, RELATED, CAUSED_BY or PARENT
     * @param targetKind finding, risk, ticket or incident
     * @param targetNumber of one that is there, and a ticket or finding that the caller may see
     */
    public record LinkBody(String relation, String targetKind, String targetNumber) {}
}
