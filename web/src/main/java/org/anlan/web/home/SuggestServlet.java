package org.anlan.web.home;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlan.platform.search.Search;
import org.anlan.platform.search.SearchSource.SearchHit;
import org.anlan.web.faces.Texts;

/** What the search box of the top bar shows while somebody types: {@code GET /suggest?q=燃气}, few of each kind. */
@WebServlet("/suggest")
public class SuggestServlet extends HttpServlet {

    private static final int OF_A_KIND = 4;

    @Inject
    Search search;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SearchHit hit : search.search(request.getParameter("q"), OF_A_KIND)) {
            all.add(Json.createObjectBuilder()
                    .add("kind", texts.find("kind." + hit.kind(), hit.kind()))
                    .add("title", hit.title())
                    .add("number", hit.number())
                    .add("path", hit.path()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(all.build());
    }
}
