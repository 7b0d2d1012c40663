package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.access.Caller;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.signin.CallerLookup;

/** Finds the person anew, so that a right taken away since is gone for the job too. */
@Stateless
public class CallerLookupBean implements CallerLookup {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Callers callers;

    @Override
    public Optional<Caller> active(String login, String requestId) {
        if (Caller.SYSTEM.equals(login)) {
            String language = Locale.SIMPLIFIED_CHINESE.toLanguageTag();
            return Optional.of(new Caller(0, login, login, null, language, Set.of(), Map.of(), null, requestId));
        }
        return em.createQuery("select p from Person p where p.login = ?1 and p.status = ?2", Person.class)
                .setParameter(1, login)
                .setParameter(2, PersonStatus.ACTIVE)
                .getResultStream()
                .findFirst()
                .map(person -> callers.session(person, null, requestId, false).caller());
    }
}
