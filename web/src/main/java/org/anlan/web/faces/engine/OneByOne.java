package org.anlan.web.faces.engine;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Takes the postbacks of a session one by one. A view keeps one state for all its requests, and Faces does not guard it:
 * what a preview still at work had read earlier would else be saved instead of what the form says. Waits only when the
 * request has been read, so that nobody waits for a slow upload.
 */
public class OneByOne implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) {
            CDI.current().select(Turn.class).get().take();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // held until the request ends
    }
}
