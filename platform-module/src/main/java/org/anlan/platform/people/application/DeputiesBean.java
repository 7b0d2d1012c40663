package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.platform.people.Deputies;

/** Reads the deputies that persons have named. */
@Stateless
public class DeputiesBean implements Deputies {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Override
    public Set<String> actsFor(String login, LocalDate day) {
        return em.createQuery(
                        "select p.login from Person p join p.deputies d where d.login = ?1"
                                + " and ?2 between d.from and d.until",
                        String.class)
                .setParameter(1, login)
                .setParameter(2, day)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
