package org.anlan.web.faces.engine;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.Refusal;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.log.RequestLog;

/**
 * The one place where the screens meet failures. A refusal of a command becomes a message on the page, and what was
 * typed stays. A page that cannot be shown answers 404, 403 or 500. A page that expired is opened anew and says so.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = RequestLog.of(RefusalHandler.class);

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable cause = cause(event.getContext().getException());
            events.remove();
            FacesContext faces = event.getContext().getContext();
            if (!faces.getResponseComplete()) {
                answer(faces, cause, event.getContext().getPhaseId());
            }
        }
    }

    private static void answer(FacesContext faces, Throwable cause, PhaseId phase) {
        boolean command = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
        if (cause instanceof ViewExpiredException) {
            reopen(faces);
        } else if (command && cause instanceof Refusal refusal) {
            CDI.current().select(RefusalMessages.class).get().show(faces, refusal);
        } else if (cause instanceof NotFound) {
            answerPage(faces, 404, cause);
        } else if (cause instanceof NotAllowed) {
            answerPage(faces, 403, cause);
        } else if (isTooLarge(faces)) {
            LOG.log(Level.WARNING, cause, () -> "form with a large file failed: " + path(faces));
            answerPage(faces, 413, cause);
        } else {
            LOG.log(Level.SEVERE, cause, () -> "page failed: " + path(faces));
            answerPage(faces, 500, cause);
        }
    }

    /** The parts of a form with such a file cannot be read: every server says so in a way of its own. */
    private static boolean isTooLarge(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > Attachments.MAX_BYTES;
    }

    /** The page is opened anew; app.js puts back what was typed, which it keeps in the browser's session store. */
    private static void reopen(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString();
        String marked = query == null ? "expired=1" : query.contains("expired=1") ? query : query + "&expired=1";
        redirect(faces, request.getContextPath() + request.getServletPath() + "?" + marked);
    }

    private static void answerPage(FacesContext faces, int status, Throwable cause) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                answerCall(faces, status);
            } else if (!external.isResponseCommitted()) {
                if (status == 500) {
                    external.getRequestMap().put(RequestDispatcher.ERROR_EXCEPTION, cause);
                }
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** An ajax call cannot become another page by itself: app.js shows the words and leaves the form as it is. */
    private static void answerCall(FacesContext faces, int status) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseStatus(status);
        external.setResponseContentType("text/plain");
        external.setResponseCharacterEncoding("UTF-8");
        external.addResponseHeader("Cache-Control", "no-store");
        external.getResponseOutputWriter()
                .write(CDI.current().select(ErrorPage.class).get().text(status));
    }

    private static void redirect(FacesContext faces, String url) {
        try {
            faces.getExternalContext().redirect(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static String path(FacesContext faces) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object forwarded = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? faces.getExternalContext().getRequestServletPath() : forwarded.toString();
    }

    /** The refusal inside what EL, Faces and EJB wrapped around it; else the innermost cause. */
    static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof Refusal) && cause.getCause() != null && cause.getCause() != cause) {
            if (cause instanceof ViewExpiredException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return cause;
    }
}
