package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.domain.Letter;

/** Letters as aggregates. */
@Dependent
class LetterRepository {
    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    Optional<Letter> find(String number) {
        return em.createQuery("select l from Letter l where l.number = ?1", Letter.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound no such letter */
    Letter load(String number) {
        return find(number).orElseThrow(() -> new NotFound(Letters.OBJECT_KIND, number));
    }

    void add(Letter letter) {
        em.persist(letter);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
