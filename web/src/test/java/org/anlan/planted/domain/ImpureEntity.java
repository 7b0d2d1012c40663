package org.anlan.planted.domain;

import jakarta.persistence.EntityManager;
import java.util.logging.Logger;

/** Planted: an entity that stores itself and logs. */
public class ImpureEntity {
    static final Logger LOG = Logger.getLogger("planted");
    EntityManager em;
}
