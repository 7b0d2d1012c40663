package org.anlan.planted.application.command;

import jakarta.persistence.EntityManager;

/** What the planted service stores with. */
class PlantedRepository {
    EntityManager em;

    void add(Object thing) {
        em.persist(thing);
    }
}
