package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.people.Theme;
import org.anlan.platform.people.application.Passwords;
import org.anlan.platform.people.application.PersonRepository;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.signin.OwnAccount;
import org.anlan.platform.signin.domain.PersonalToken;

/** The own account behind its door. */
@Stateless
public class OwnAccountBean implements OwnAccount {

    private static final String KIND = "person";
    private static final int MAX_DAYS = 366;

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    PersonRepository persons;

    @Inject
    Passwords passwords;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Settings settings() {
        Person person = me();
        return new Settings(person.phone(), person.email(), person.language(), person.theme());
    }

    @Override
    @Command
    public int changePassword(String current, String replacement) {
        Person person = me();
        boolean right = passwords.verify(current == null ? "" : current, person.passwordHash());
        new InvalidInput.Collector()
                .rejectIf(!right, "current", "password_wrong")
                .rejectIf(right && current.equals(replacement), "password", "password_same")
                .throwIfAny();
        person.choosePassword(passwords.hash(passwords.acceptable(replacement, person.login())));
        persons.flush();
        audit.record(AuditEntry.act("person.password_changed", KIND, person.login(), null));
        return person.securityStamp();
    }

    @Override
    @Command
    public void changePreferences(String language, Theme theme) {
        if (!List.of("zh-CN", "en").contains(language)) {
            throw InvalidInput.of("language", "unknown_value", language);
        }
        Person person = me();
        Map<String, Object> before = person.facts();
        person.prefer(language, theme);
        audit.record(AuditEntry.changed("person.preferences", KIND, person.login(), before, person.facts(), null));
    }

    @Override
    @Command
    public void changeContact(String phone, String email) {
        new InvalidInput.Collector()
                .rejectIf(phone != null && !phone.isBlank() && !phone.matches("[+0-9() -]{3,30}"), "phone", "phone")
                .rejectIf(email != null && !email.isBlank() && !email.matches("[^@\\s]+@[^@\\s]+"), "email", "email")
                .throwIfAny();
        Person person = me();
        Map<String, Object> before = person.facts();
        person.reachableBy(phone, email);
        audit.record(AuditEntry.changed("person.contact", KIND, person.login(), before, person.facts(), null));
    }

    @Override
    public List<Token> tokens() {
        return em.createQuery(
                        "select t from PersonalToken t where t.personId = ?1 order by t.createdAt desc, t.id",
                        PersonalToken.class)
                .setParameter(1, access.caller().personId())
                .getResultStream()
                .map(OwnAccountBean::view)
                .toList();
    }

    @Override
    @Command
    public NewToken createToken(String name, boolean readOnly, int days) {
        new InvalidInput.Collector()
                .requireText("name", name, 60)
                .rejectIf(days < 1 || days > MAX_DAYS, "days", "out_of_range", 1, MAX_DAYS)
                .throwIfAny();
        String secret = TokenSecret.random();
        PersonalToken token = new PersonalToken(
                me().id(),
                name.strip(),
                TokenSecret.prefix(secret),
                TokenSecret.hash(secret),
                readOnly,
                clock.instant(),
                Duration.ofDays(days));
        em.persist(token);
        audit.record(AuditEntry.act("token.created", KIND, access.caller().login(), name));
        return new NewToken(view(token), secret);
    }

    @Override
    @Command
    public void revokeToken(UUID id) {
        PersonalToken token = em.find(PersonalToken.class, id);
        if (token == null || token.personId() != access.caller().personId()) {
            throw new NotFound("token", id);
        }
        token.revoke(clock.instant());
        audit.record(AuditEntry.act("token.revoked", KIND, access.caller().login(), token.name()));
    }

    private Person me() {
        return persons.load(access.caller().login());
    }

    private static Token view(PersonalToken t) {
        return new Token(
                t.id(),
                t.name(),
                t.prefix(),
                t.isReadOnly(),
                t.createdAt(),
                t.expiresAt(),
                t.lastUsedAt(),
                t.revokedAt());
    }
}
