package org.anlan.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.anlan.platform.people.Theme;
import org.anlan.platform.signin.OwnAccount;

/**
 * Keeps with the person what was chosen in the top bar. The header makes the browser ask us first when another site
 * calls, and we never agree.
 */
@WebServlet("/preferences")
public class PreferenceServlet extends HttpServlet {

    @Inject
    OwnAccount account;

    @Inject
    Appearance appearance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (!"anlan".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String language = chosen(request, "language", appearance.getLanguage());
        String theme = chosen(request, "theme", appearance.getTheme());
        account.changePreferences(language.startsWith("en") ? "en" : "zh-CN", theme(theme));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String chosen(HttpServletRequest request, String name, String now) {
        String value = request.getParameter(name);
        return value == null ? now : value;
    }

    private static Theme theme(String name) {
        for (Theme theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }
}
