package org.anlan.platform.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.platform.notice.Notices;

/** Planted: changes something and leaves no audit record. */
@Stateless
public class ForgetfulService {

    @Inject
    Notices notices;

    @Command
    public void forget(String login) {
        notices.send(login, "forgotten", java.util.List.of(), "/");
    }

    public void remind(String login) {
        notices.send(login, "reminded", java.util.List.of(), "/");
    }
}
