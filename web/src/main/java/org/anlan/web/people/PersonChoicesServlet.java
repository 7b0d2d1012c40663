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
import java.util.Set;
import java.util.TreeSet;
import org.anlan.platform.access.Holders;
import org.anlan.platform.people.People;

/**
 * People for a field in which somebody is chosen while typing: {@code GET /person-choices?q=李}; with {@code may} only who
 * holds that permission or one of several, with {@code unit} over records of the unit.
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
        suggested(request)
                .forEach(person -> all.add(Json.createObjectBuilder()
                        .add("value", PersonConverter.shown(person))
                        .add("name", person.name())
                        .add("login", person.login())
                        .add("unit", person.unitName() == null ? "" : person.unitName())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(all.build());
    }

    private List<People.Choice> suggested(HttpServletRequest request) {
        String text = request.getParameter("q");
        String may = request.getParameter("may");
        String unit = request.getParameter("unit");
        if (may == null) {
            return people.suggest(text);
        }
        Set<String> logins = new TreeSet<>();
        for (String permission : may.strip().split(" +")) {
            logins.addAll(holders.of(permission, unit == null || unit.isBlank() ? null : unit));
        }
        return people.suggest(text, logins);
    }
}
