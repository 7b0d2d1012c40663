package org.anlan.servicedesk.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.anlan.servicedesk.catalogue.Catalogue;

/** Kinds and categories behind their door. */
@Stateless
public class CatalogueBean implements Catalogue {
    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Override
    public List<Kind> kinds() {
        return tuples(
                        "select code, name, name_en, dispatched, solvable_at_once, complaint from service_desk.ticket_kind"
                                + " where active and :kind = :kind order by sort_order",
                        "")
                .stream()
                .map(t -> new Kind(
                        t.get("code", String.class),
                        t.get("name", String.class),
                        t.get("name_en", String.class),
                        t.get("dispatched", Boolean.class),
                        t.get("solvable_at_once", Boolean.class),
                        t.get("complaint", Boolean.class)))
                .toList();
    }

    @Override
    public List<Category> categories(String kindCode) {
        return tuples(
                        "with recursive tree as ("
                                + " select c.*, 0 as depth, array[c.sort_order] as sorted from service_desk.ticket_category c"
                                + "  where parent_code is null and active"
                                + " union all select c.*, t.depth + 1, t.sorted || c.sort_order"
                                + "  from service_desk.ticket_category c join tree t on c.parent_code = t.code where c.active)"
                                + " select t.code, t.kind_code, t.parent_code, t.name, t.name_en, t.depth from tree t"
                                + " join service_desk.ticket_kind k on k.code = t.kind_code"
                                + " where :kind in ('', t.kind_code) order by k.sort_order, t.sorted, t.code",
                        kindCode == null ? "" : kindCode)
                .stream()
                .map(t -> new Category(
                        t.get("code", String.class),
                        t.get("kind_code", String.class),
                        t.get("parent_code", String.class),
                        t.get("name", String.class),
                        t.get("name_en", String.class),
                        ((Number) t.get("depth")).intValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String sql, String kind) {
        return em.createNativeQuery(sql, Tuple.class).setParameter("kind", kind).getResultList();
    }
}
