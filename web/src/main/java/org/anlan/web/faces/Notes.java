package org.anlan.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the top of a page says after a command: done, mind this, or failed. */
@Named("notes")
@RequestScoped
public class Notes {

    private Texts texts;

    protected Notes() {}

    @Inject
    public Notes(Texts texts) {
        this.texts = texts;
    }

    /** The messages that belong to no field, and one that points to the fields when some are wrong. */
    public List<Note> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Note> all = new ArrayList<>();
        if (faces.getClientIdsWithMessages().hasNext() && hasFieldErrors(faces)) {
            all.add(new Note("error", texts.text("form.check")));
        }
        for (FacesMessage message : faces.getMessageList(null)) {
            all.add(new Note(kind(message.getSeverity()), message.getSummary()));
            message.rendered();
        }
        return all;
    }

    private static boolean hasFieldErrors(FacesContext faces) {
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            if (ids.next() != null) {
                return true;
            }
        }
        return false;
    }

    private static String kind(FacesMessage.Severity severity) {
        if (severity.equals(FacesMessage.SEVERITY_INFO)) {
            return "done";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "error";
    }

    /** @param kind {@code done}, {@code warn} or {@code error} */
    public record Note(String kind, String text) {
        public String getIcon() {
            return switch (kind) {
                case "done" -> "circle-check";
                case "warn" -> "triangle-alert";
                default -> "circle-alert";
            };
        }
    }
}
