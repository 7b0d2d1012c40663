package org.anlan.platform.signin;

import java.util.Optional;
import org.anlan.platform.access.Caller;

/** Door: who is at the other end. Used by the edge before any caller is known. */
public interface SignIn {

    /**
     * Checks a password. Unknown login, left person and wrong password look alike and take alike long. After
     * {@value #FREE_ATTEMPTS} failures in a row the account is locked for a minute, then twice as long each time, at
     * most an hour.
     *
     * @throws SignInRefused {@code sign_in.wrong} or {@code sign_in.locked} with the minutes to wait
     */
    Session signIn(String login, String password, String sourceIp, String requestId);

    int FREE_ATTEMPTS = 5;

    /**
     * Like {@link #signIn}, for programs that send login and password with every request: a success is no sign-in of its
     * own in the audit trail, and is remembered for five minutes so that hashing is not paid each time.
     */
    Session verify(String login, String password, String sourceIp, String requestId);

    /** The caller of a running session; empty when the person left, or password or roles changed since. */
    Optional<Session> resume(String login, int securityStamp, String sourceIp, String requestId);

    /** The caller of a personal access token; empty when unknown, expired or revoked. */
    Optional<Session> byToken(String token, String sourceIp, String requestId);

    void signedOut(Caller caller);

    /**
     * @param securityStamp changes with password, roles and leaving; a session with another one has ended
     * @param readOnly token that may only read
     */
    record Session(Caller caller, int securityStamp, boolean mustChangePassword, String theme, boolean readOnly) {}
}
