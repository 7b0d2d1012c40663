package org.anlan.web.lists;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;
import org.anlan.platform.lists.ListViews;
import org.anlan.web.faces.Texts;

/**
 * Keeps views and columns of a list while its page stays as it is; a refusal is answered as the sentence to show. The
 * header makes the browser ask us first when another site calls, and we never agree.
 */
@WebServlet("/list-views")
public class ListViewsServlet extends HttpServlet {

    @Inject
    ListViews views;

    @Inject
    Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"anlan".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            keep(request);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(sentence(refusal));
        }
    }

    private void keep(HttpServletRequest request) {
        String list = request.getParameter("list");
        String drop = request.getParameter("drop");
        if (request.getParameter("hidden") != null) {
            views.chooseColumns(list, request.getParameter("hidden"));
        } else if (drop != null && drop.matches("\\d{1,18}")) {
            views.drop(Long.parseLong(drop));
        } else {
            views.save(list, request.getParameter("name"), request.getParameter("query"));
        }
    }

    private String sentence(Refusal refusal) {
        return refusal instanceof InvalidInput input ? texts.of(input.errors().get(0)) : texts.of(refusal);
    }
}
