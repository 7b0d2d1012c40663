package org.anlan.web.faces.engine;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/**
 * A plain post writes the whole page anew, so it gets a new script nonce. PrimeFaces would insist on the old one, which
 * only its own scripts send along: a page without its components, and every error page after a post, would fail.
 */
public class FreshNonce implements PhaseListener {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the view is not known yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        boolean sent = external.getRequestParameterMap().get(NONCE) != null;
        if (faces.getResponseComplete()
                || !faces.isPostback()
                || sent
                || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        UIViewRoot view = faces.getViewRoot();
        Map<String, Object> kept = view == null ? null : view.getViewMap(false);
        if (kept != null) {
            kept.remove(NONCE);
        }
        // PrimeFaces makes a new nonce when a page was forwarded to, and asks for nothing else
        external.getRequestMap().putIfAbsent(RequestDispatcher.FORWARD_REQUEST_URI, external.getRequestServletPath());
    }
}
