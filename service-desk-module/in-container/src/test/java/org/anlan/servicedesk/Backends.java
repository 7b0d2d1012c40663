package org.anlan.servicedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The processes of the database that two persistence units talk to. */
@ApplicationScoped
public class Backends {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager platform;

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager serviceDesk;

    List<Integer> pids() {
        return List.of(pid(platform), pid(serviceDesk), pid(platform));
    }

    private static int pid(EntityManager em) {
        return ((Number) em.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
    }
}
