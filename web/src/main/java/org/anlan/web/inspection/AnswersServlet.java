package org.anlan.web.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.GiveAnswer;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.Refusal;
import org.anlan.web.faces.Texts;

/**
 * Saves answers one by one for the page in the field: {@code POST /inspection-answers} with number, item, value, note,
 * and draft=true when the finding of a failed item is to be made at once.
 * 204 is saved; 4xx is refused for good, with why; anything else the page keeps and sends again. The header keeps other
 * sites from posting with somebody's session.
 */
@WebServlet("/inspection-answers")
public class AnswersServlet extends HttpServlet {

    @Inject
    Inspections inspections;

    @Inject
    Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"anlan".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            AnswerRow saved = inspections.answer(new GiveAnswer(
                    request.getParameter("number"),
                    request.getParameter("item"),
                    blankToNull(request.getParameter("value")),
                    blankToNull(request.getParameter("note"))));
            response.setHeader("X-Verdict", saved == null ? "" : saved.verdict().name());
            if ("true".equals(request.getParameter("draft")) && saved != null) {
                response.setHeader(
                        "X-Finding", inspections.draftFinding(request.getParameter("number"), saved.itemKey()));
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refusal) {
            say(refusal, response);
        }
    }

    private void say(Refusal refusal, HttpServletResponse response) throws IOException {
        boolean named =
                refusal instanceof InvalidInput invalid && !invalid.errors().isEmpty();
        response.setStatus(
                refusal instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .print(named ? texts.of(((InvalidInput) refusal).errors().get(0)) : texts.of(refusal));
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
