package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an action returns: where to go, after saying what was done.
 * {@code return go.done("risk.registered", number).to("/risk/detail.xhtml", "number", number);}
 */
@RequestScoped
public class Go {

    private Texts texts;

    protected Go() {}

    @Inject
    public Go(Texts texts) {
        this.texts = texts;
    }

    /** Says what happened (bundle key {@code done.<code>}) on this page, or on the next after a redirect. */
    public Go done(String code, Object... args) {
        add(FacesMessage.SEVERITY_INFO, texts.text("done." + code, args));
        return this;
    }

    /** Says what the person should know although the command went through (bundle key {@code warn.<code>}). */
    public Go warn(String code, Object... args) {
        add(FacesMessage.SEVERITY_WARN, texts.text("warn." + code, args));
        return this;
    }

    /** Outcome that redirects to a page with parameters, given as name and value in turn. */
    public String to(String path, Object... parameters) {
        StringBuilder outcome = new StringBuilder(path).append("?faces-redirect=true");
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            if (parameters[i + 1] != null) {
                outcome.append('&')
                        .append(parameters[i])
                        .append('=')
                        .append(URLEncoder.encode(parameters[i + 1].toString(), StandardCharsets.UTF_8));
            }
        }
        return outcome.toString();
    }

    /** Outcome that redirects to a path below the context root that already carries its parameters. */
    public String toPath(String path) {
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
