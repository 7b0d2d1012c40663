package org.anlan.platform.signin;

import java.util.Optional;
import org.anlan.platform.access.Caller;

/** Door for jobs that go on in somebody's name after the request has ended; never for requests from outside. */
public interface CallerLookup {

    /** The person with today's rights; empty when unknown or left. The system itself is found too. */
    Optional<Caller> active(String login, String requestId);
}
