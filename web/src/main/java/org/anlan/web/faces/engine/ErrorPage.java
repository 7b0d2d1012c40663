package org.anlan.web.faces.engine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.anlan.platform.access.CallerContext;
import org.anlan.web.faces.Texts;

/** What the error pages say, with the request id that finds the log lines. */
@Named("failedPage")
@RequestScoped
public class ErrorPage {

    private Texts texts;
    private CallerContext callers;

    protected ErrorPage() {}

    @Inject
    public ErrorPage(Texts texts, CallerContext callers) {
        this.texts = texts;
        this.callers = callers;
    }

    /** Id of this request in the log, or null when nobody gave it one. */
    public String getRequestId() {
        return callers.current().requestId();
    }

    public boolean isSignedIn() {
        return !callers.current().isAnonymous();
    }

    String text(int status) {
        String id = getRequestId();
        String text = texts.text("error.page." + status);
        return status == 500 && id != null ? text + " " + texts.text("error.request_id", id) : text;
    }
}
