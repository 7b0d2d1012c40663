package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.anlan.platform.access.CallerContext;

/** How this request is shown: language, theme, width of the rail. A cookie remembers what no person is there to own. */
@Named("look")
@RequestScoped
public class Appearance {

    static final String LANGUAGE_COOKIE = "anlan.language";
    static final String THEME_COOKIE = "anlan.theme";
    static final String RAIL_COOKIE = "anlan.rail";
    private static final Set<String> THEMES = Set.of("light", "dark", "system");

    private HttpServletRequest request;
    private CallerContext callers;
    private Locale locale;

    protected Appearance() {}

    @Inject
    public Appearance(HttpServletRequest request, CallerContext callers) {
        this.request = request;
        this.callers = callers;
    }

    /** The language chosen in this browser, else the person's, else Chinese. */
    public Locale getLocale() {
        if (locale == null) {
            String tag = cookie(LANGUAGE_COOKIE, callers.current().language());
            locale = tag != null && tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        return locale;
    }

    /** Value of the page's {@code lang}. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return getLocale().equals(Locale.SIMPLIFIED_CHINESE);
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        String theme = cookie(THEME_COOKIE, "system");
        return THEMES.contains(theme) ? theme : "system";
    }

    public boolean isNarrowRail() {
        return "narrow".equals(cookie(RAIL_COOKIE, ""));
    }

    private String cookie(String name, String fallback) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return fallback;
    }
}
