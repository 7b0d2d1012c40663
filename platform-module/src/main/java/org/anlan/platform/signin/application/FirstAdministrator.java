package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.log.RequestLog;
import org.anlan.platform.people.application.Passwords;
import org.anlan.platform.people.application.PersonRepository;
import org.anlan.platform.people.domain.Person;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * On an empty database creates {@code admin} with the password of configuration {@code anlan.admin.password}, or a
 * random one that is told once: in the file named by {@code anlan.first-admin-file} (the launcher shows and deletes it),
 * else in the log. It must be changed at the first sign-in.
 */
@Stateless
public class FirstAdministrator {

    private static final Logger LOG = RequestLog.of(FirstAdministrator.class);
    private static final String LOGIN = "admin";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    PersonRepository persons;

    @Inject
    Passwords passwords;

    @Inject
    CallerContext context;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Two nodes that start together create one administrator. */
    public void createIfNobodyCanSignIn() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('anlan.first_admin')) as text)")
                .getSingleResult();
        if (em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0) {
            return;
        }
        Optional<String> chosen = ConfigProvider.getConfig().getOptionalValue("anlan.admin.password", String.class);
        String password = chosen.orElseGet(passwords::random);
        context.asSystem(() -> create(password));
        if (chosen.isEmpty()) {
            tell(password);
        }
    }

    private Person create(String password) {
        Person admin = new Person(LOGIN, "系统管理员", clock.instant());
        admin.receivePassword(passwords.hash(password), true);
        admin.grantRoles(persons.roles(List.of("admin")));
        persons.add(admin);
        audit.record(AuditEntry.created("person.registered", "person", LOGIN, admin.facts()));
        return admin;
    }

    private static void tell(String password) {
        Optional<String> file = ConfigProvider.getConfig().getOptionalValue("anlan.first-admin-file", String.class);
        if (file.isEmpty()) {
            LOG.warning("The first administrator is '" + LOGIN + "' with the password " + password
                    + " (shown only now; it must be changed at the first sign-in)");
            return;
        }
        try {
            Files.writeString(Path.of(file.get()), LOGIN + "\t" + password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
