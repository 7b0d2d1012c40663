package org.anlan.platform.people.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.people.domain.Person;

/** Persons as aggregates. */
@Dependent
public class PersonRepository {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    public Optional<Person> find(String login) {
        return em.createQuery("select p from Person p where p.login = ?1", Person.class)
                .setParameter(1, login)
                .getResultStream()
                .findFirst();
    }

    public Person load(String login) {
        return find(login).orElseThrow(() -> new NotFound("person", login));
    }

    /** Waits for others that hold the row: attempts to sign in are counted one after the other. */
    public Optional<Person> lock(String login) {
        Optional<Person> person = find(login);
        person.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return person;
    }

    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** @throws InvalidInput naming the first role that does not exist */
    public List<Role> roles(List<String> codes) {
        List<Role> roles = em.createQuery("select r from Role r where r.code in ?1", Role.class)
                .setParameter(1, codes)
                .getResultList();
        codes.stream()
                .filter(code -> roles.stream().noneMatch(role -> role.code().equals(code)))
                .findFirst()
                .ifPresent(code -> {
                    throw InvalidInput.of("roles", "unknown_value", code);
                });
        return roles;
    }

    public boolean isLastAdministrator(String login, String permission) {
        return em.createQuery(
                                "select count(distinct p) from Person p join p.roles r join r.grants g"
                                        + " where key(g) = ?1 and p.login <> ?2"
                                        + " and p.status = org.anlan.platform.people.PersonStatus.ACTIVE",
                                Long.class)
                        .setParameter(1, permission)
                        .setParameter(2, login)
                        .getSingleResult()
                == 0;
    }
}
