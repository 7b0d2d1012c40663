package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.people.application.Passwords;
import org.anlan.platform.people.application.PersonRepository;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.signin.SignIn;
import org.anlan.platform.signin.SignInRefused;
import org.anlan.platform.signin.domain.PersonalToken;

/** Sign-in behind its door. */
@Stateless
public class SignInBean implements SignIn {

    private static final String KIND = "person";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    PersonRepository persons;

    @Inject
    Passwords passwords;

    @Inject
    Callers callers;

    @Inject
    VerifiedCredentials verified;

    @Inject
    CallerContext context;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<SignInAttempted> attempted;

    @Override
    public Session signIn(String login, String password, String sourceIp, String requestId) {
        Person person = check(login, password, sourceIp, requestId);
        Session session = KnownPerson.of(person).session(sourceIp, requestId, false);
        context.enter(session.caller());
        audit.record(AuditEntry.act("person.signed_in", KIND, person.login(), null));
        attempted.fire(new SignInAttempted(true));
        return session;
    }

    @Override
    public Session verify(String login, String password, String sourceIp, String requestId) {
        return remembered(login, password)
                .orElseGet(() -> checked(login, password, sourceIp, requestId))
                .session(sourceIp, requestId, false);
    }

    private Optional<KnownPerson> remembered(String login, String password) {
        return login == null || password == null
                ? Optional.empty()
                : callers.unlocked(login, clock.instant())
                        .filter(KnownPerson::maySignIn)
                        .filter(person -> verified.isRemembered(login, password, person.securityStamp()));
    }

    private KnownPerson checked(String login, String password, String sourceIp, String requestId) {
        KnownPerson person = KnownPerson.of(check(login, password, sourceIp, requestId));
        verified.remember(person.login(), password, person.securityStamp());
        return person;
    }

    private Person check(String login, String password, String sourceIp, String requestId) {
        String asked = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        Optional<Person> known = persons.find(asked);
        refuseWhileLocked(known, asked);
        String hash = known.filter(Person::maySignIn).map(Person::passwordHash).orElse(null);
        boolean right = passwords.verify(password == null ? "" : password, hash);
        Optional<Person> person = persons.lock(asked);
        refuseWhileLocked(person, asked);
        if (!right) {
            person.ifPresent(found -> failed(found, sourceIp, requestId));
            attempted.fire(new SignInAttempted(false));
            throw new SignInRefused("sign_in.wrong");
        }
        person.orElseThrow().signedIn(clock.instant());
        return person.get();
    }

    private void refuseWhileLocked(Optional<Person> person, String login) {
        Instant now = clock.instant();
        if (person.isPresent() && person.get().isLocked(now)) {
            long minutes = Duration.between(now, person.get().lockedUntil()).toMinutes() + 1;
            attempted.fire(new SignInAttempted(false));
            throw new SignInRefused("sign_in.locked", minutes);
        }
    }

    private void failed(Person person, String sourceIp, String requestId) {
        person.signInFailed(clock.instant());
        context.enter(Caller.anonymous(sourceIp, requestId));
        audit.record(AuditEntry.act("person.sign_in_failed", KIND, person.login(), null));
    }

    @Override
    public Optional<Session> resume(String login, int securityStamp, String sourceIp, String requestId) {
        return callers.byLogin(login)
                .filter(person -> person.maySignIn() && person.securityStamp() == securityStamp)
                .map(person -> person.session(sourceIp, requestId, false));
    }

    @Override
    public Optional<Session> byToken(String secret, String sourceIp, String requestId) {
        Instant now = clock.instant();
        Optional<PersonalToken> token = em.createQuery(
                        "select t from PersonalToken t where t.tokenHash = ?1", PersonalToken.class)
                .setParameter(1, TokenSecret.hash(secret))
                .getResultStream()
                .filter(found -> found.isUsable(now))
                .findFirst();
        token.filter(found -> found.isUseWorthNoting(now)).ifPresent(found -> found.used(now));
        return token.flatMap(found -> callers.byId(found.personId()))
                .filter(KnownPerson::maySignIn)
                .map(person -> person.session(sourceIp, requestId, token.get().isReadOnly()));
    }

    @Override
    public void signedOut(Caller caller) {
        audit.record(AuditEntry.act("person.signed_out", KIND, caller.login(), null));
    }
}
