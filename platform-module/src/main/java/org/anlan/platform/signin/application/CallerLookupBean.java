package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.access.Caller;
import org.anlan.platform.signin.CallerLookup;

/** Finds the person anew, so that a right taken away since is gone for the job too. */
@Stateless
public class CallerLookupBean implements CallerLookup {

    @Inject
    Callers callers;

    @Override
    public Optional<Caller> active(String login, String requestId) {
        if (Caller.SYSTEM.equals(login)) {
            String language = Locale.SIMPLIFIED_CHINESE.toLanguageTag();
            return Optional.of(new Caller(0, login, login, null, language, Set.of(), Map.of(), null, requestId));
        }
        return callers.byLogin(login)
                .filter(KnownPerson::active)
                .map(person -> person.session(null, requestId, false).caller());
    }
}
