package org.anlan.risk.scheme.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.domain.LevelScheme;

/** Level schemes as aggregates. */
@Dependent
public class LevelSchemeRepository {
    static final String KIND = "level_scheme";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    public List<LevelScheme> all() {
        return em.createQuery(
                        "select s from LevelScheme s order by s.method, s.code, s.schemeVersion desc",
                        LevelScheme.class)
                .getResultList();
    }

    public LevelScheme load(long id) {
        LevelScheme scheme = em.find(LevelScheme.class, id);
        if (scheme == null) {
            throw new NotFound(KIND, id);
        }
        return scheme;
    }

    public Optional<LevelScheme> inStatus(String code, SchemeStatus status) {
        return em.createQuery("select s from LevelScheme s where s.code = ?1 and s.status = ?2", LevelScheme.class)
                .setParameter(1, code)
                .setParameter(2, status)
                .getResultStream()
                .findFirst();
    }

    /** The version in force. @throws NotFound never published */
    public LevelScheme inForce(String code) {
        return inStatus(code, SchemeStatus.PUBLISHED).orElseThrow(() -> new NotFound(KIND, code));
    }

    /** The newest version of the scheme, whatever its status. */
    public Optional<LevelScheme> newest(String code) {
        return em.createQuery(
                        "select s from LevelScheme s where s.code = ?1 order by s.schemeVersion desc",
                        LevelScheme.class)
                .setParameter(1, code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(LevelScheme scheme) {
        em.persist(scheme);
        em.flush();
    }

    public void flush() {
        em.flush();
    }
}
