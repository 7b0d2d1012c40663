package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.signin.SignIn;

/** How this request is shown: language, theme, width of the rail. A cookie remembers what no person is there to own. */
@Named("look")
@RequestScoped
public class Appearance {

    static final String LANGUAGE_COOKIE = "anlan.language";
    static final String THEME_COOKIE = "anlan.theme";
    static final String RAIL_COOKIE = "anlan.rail";
    /** Where the security of the web module leaves the session of a signed-in person. */
    private static final String SESSION = "org.anlan.session";

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

    /** What a program asked for, else the person's language; of nobody in particular the one last used in this browser, else Chinese. */
    public Locale getLocale() {
        if (locale == null) {
            String tag = asked().orElseGet(this::preferred);
            locale = tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        return locale;
    }

    private String preferred() {
        Caller caller = callers.current();
        return caller.isAnonymous() || caller.language() == null ? cookie(LANGUAGE_COOKIE, "zh-CN") : caller.language();
    }

    /** What a program that brings its credentials says it reads; browsers do not, their people have chosen. */
    private Optional<String> asked() {
        return request.getHeader("Authorization") == null || request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("zh") || language.equals("en"))
                        .findFirst();
    }

    /** Value of the page's {@code lang}. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return getLocale().equals(Locale.SIMPLIFIED_CHINESE);
    }

    /** The name in the reader's language; the Chinese one when there is no other. */
    public String named(String name, String nameEn) {
        return isChinese() || nameEn == null ? name : nameEn;
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        Object session = request.getAttribute(SESSION);
        String theme = session instanceof SignIn.Session own && own.theme() != null
                ? own.theme().toLowerCase(Locale.ROOT)
                : cookie(THEME_COOKIE, "system");
        return THEMES.contains(theme) ? theme : "system";
    }

    /** Whether somebody is signed in, whose choices are kept with the person. */
    public boolean isPersonal() {
        return !callers.current().isAnonymous();
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
