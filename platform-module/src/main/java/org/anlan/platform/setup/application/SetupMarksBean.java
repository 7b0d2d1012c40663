package org.anlan.platform.setup.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anlan.platform.setup.SetupMarks;

/** Marks as rows. */
@Stateless
public class SetupMarksBean implements SetupMarks {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(startingWith(name).get(name));
    }

    @Override
    public Map<String, String> startingWith(String prefix) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select name, value from platform.setup_mark where starts_with(name, ?1)", Tuple.class)
                .setParameter(1, prefix)
                .getResultList();
        Map<String, String> marks = new TreeMap<>();
        rows.forEach(row -> marks.put(row.get("name", String.class), row.get("value", String.class)));
        return marks;
    }

    @Override
    public void set(String name, String value) {
        em.createNativeQuery("insert into platform.setup_mark (name, value, set_at) values (?1, ?2, ?3)"
                        + " on conflict (name) do update set value = excluded.value, set_at = excluded.set_at")
                .setParameter(1, name)
                .setParameter(2, value)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }
}
