package org.anlan.web.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.anlan.platform.Page;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonRow;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.SavePerson;

/** Persons. A first or reset password is answered once, to be handed over. */
@ApplicationScoped
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final String KIND = "person";

    @Inject
    People people;

    @Inject
    OncePerKey once;

    @GET
    public Page<PersonRow> find(
            @BeanParam Paging paging,
            @QueryParam("unit") String unit,
            @QueryParam("role") String role,
            @QueryParam("status") String status) {
        PersonStatus state = Bodies.constant("status", PersonStatus.class, status);
        return people.find(new PersonQuery(paging.q, unit, role, state), paging.request());
    }

    @GET
    @Path("{login}")
    public Response person(@PathParam("login") String login) {
        PersonDetails person = people.details(login);
        return Versions.ok(person, person.version());
    }

    @POST
    public Response register(PersonBody body) {
        return once.create(Bodies.required(body), () -> {
            String password = people.register(body.command(body.login(), 0), body.password(), true);
            PersonDetails person = people.details(body.login());
            String told = body.password() == null ? password : null;
            return new OncePerKey.NewThing("people/" + person.login(), new NewPerson(person, told), person.version());
        });
    }

    @PUT
    @Path("{login}")
    public Response change(@PathParam("login") String login, PersonBody body, @Context HttpHeaders headers) {
        people.change(Bodies.required(body).command(login, version(login, headers)));
        return person(login);
    }

    @POST
    @Path("{login}/actions/leave")
    public Response leave(@PathParam("login") String login, @Context HttpHeaders headers) {
        people.leave(login, version(login, headers));
        return person(login);
    }

    @POST
    @Path("{login}/actions/come-back")
    public Response comeBack(@PathParam("login") String login, @Context HttpHeaders headers) {
        people.comeBack(login, version(login, headers));
        return person(login);
    }

    @POST
    @Path("{login}/actions/reset-password")
    public NewPerson resetPassword(@PathParam("login") String login, @Context HttpHeaders headers) {
        String password = people.resetPassword(login, version(login, headers));
        return new NewPerson(people.details(login), password);
    }

    private long version(String login, HttpHeaders headers) {
        return Versions.expected(headers, people.details(login).version(), KIND, login);
    }

    /** @param password first password, at least 10 characters; absent means a random one in the answer */
    public record PersonBody(
            String login,
            String name,
            String unitCode,
            String posts,
            String phone,
            String email,
            String language,
            List<String> roles,
            String password) {

        SavePerson command(String login, long version) {
            return new SavePerson(login, version, name, unitCode, posts, phone, email, language, roles);
        }
    }

    /** @param password absent when the client chose it */
    public record NewPerson(PersonDetails person, String password) {}
}
