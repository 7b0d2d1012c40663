package org.anlan.web.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlan.platform.notice.Notices;

/** How many notifications are unread, for the open page to ask now and then. */
@WebServlet("/bell")
public class BellServlet extends HttpServlet {

    @Inject
    Notices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(notices.unread());
    }
}
