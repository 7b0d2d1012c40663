package org.anlan.web.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anlan.platform.people.Holders;
import org.anlan.platform.people.People;
import org.anlan.servicedesk.TicketPermission;

/**
 * People for a field in which somebody is chosen while typing: {@code GET /person-choices?q=李}, or with {@code
 * &who=workers} of those who may work on tickets.
 */
@WebServlet("/person-choices")
public class PersonChoicesServlet extends HttpServlet {

    @Inject
    People people;

    @Inject
    Holders holders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        asked(request.getParameter("who"), request.getParameter("q"))
                .forEach(person -> all.add(Json.createObjectBuilder()
                        .add("value", PersonConverter.shown(person))
                        .add("name", person.name())
                        .add("login", person.login())
                        .add("unit", person.unitName() == null ? "" : person.unitName())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(all.build());
    }

    private List<People.Choice> asked(String who, String text) {
        return "workers".equals(who)
                ? holders.suggest(text, TicketPermission.WORK, TicketPermission.REGISTER)
                : people.suggest(text);
    }
}
