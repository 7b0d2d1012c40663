package org.anlan.platform.lists.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.lists.ListViews;

/** Views and columns as rows of the person. Which columns somebody looks at is no event, so it leaves no record. */
@Stateless
public class ListViewsBean implements ListViews {

    private static final String PAGE = "/[a-z/-]{1,60}\\.xhtml";
    private static final String COLUMNS = "|\\d{1,2}:\\d{1,2}(,\\d{1,2}){0,30}";
    private static final String MINE = " from platform.list_view where login = ?1 and dropped_at is null";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public List<SavedView> mine(String list) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = sql("select id, name, query" + MINE + " and list = ?2 order by name", Tuple.class, list)
                .getResultList();
        return rows.stream()
                .map(t -> new SavedView(
                        ((Number) t.get("id")).longValue(), t.get("name", String.class), t.get("query", String.class)))
                .toList();
    }

    @Override
    @Command
    public void save(String list, String name, String query) {
        new InvalidInput.Collector()
                .requireText("name", name, MAX_NAME)
                .rejectIf(!isPage(list), "list", "unknown_value", String.valueOf(list))
                .rejectIf(query == null || query.length() > MAX_QUERY, "query", "too_long", MAX_QUERY)
                .throwIfAny();
        dropNamed(list, name.strip());
        if (mine(list).size() >= MAX_VIEWS) {
            throw new RuleBroken("list.too_many_views", MAX_VIEWS);
        }
        em.createNativeQuery(
                        "insert into platform.list_view (login, list, name, query, saved_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, login())
                .setParameter(2, list)
                .setParameter(3, name.strip())
                .setParameter(4, query)
                .setParameter(5, clock.instant())
                .executeUpdate();
        audit.record(AuditEntry.act("person.view_saved", "person", login(), name.strip()));
    }

    @Override
    @Command
    public void drop(long id) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = sql("select name, list" + MINE + " and id = ?2", Tuple.class, id)
                .getResultList();
        Tuple view = rows.stream().findFirst().orElseThrow(() -> new NotFound("list-view", id));
        dropNamed(view.get("list", String.class), view.get("name", String.class));
        audit.record(AuditEntry.act("person.view_dropped", "person", login(), view.get("name", String.class)));
    }

    @Override
    public String hiddenColumns(String list) {
        List<?> hidden = em.createNativeQuery("select hidden from platform.list_columns where login = ?1 and list = ?2")
                .setParameter(1, login())
                .setParameter(2, list)
                .getResultList();
        return hidden.isEmpty() ? "" : (String) hidden.get(0);
    }

    @Override
    public void chooseColumns(String list, String hidden) {
        new InvalidInput.Collector()
                .rejectIf(!isPage(list), "list", "unknown_value", String.valueOf(list))
                .rejectIf(hidden == null || !hidden.matches(COLUMNS), "hidden", "unknown_value", String.valueOf(hidden))
                .throwIfAny();
        em.createNativeQuery("insert into platform.list_columns (login, list, hidden, chosen_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict (login, list)"
                        + " do update set hidden = excluded.hidden, chosen_at = excluded.chosen_at")
                .setParameter(1, login())
                .setParameter(2, list)
                .setParameter(3, hidden)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private void dropNamed(String list, String name) {
        em.createNativeQuery("update platform.list_view set dropped_at = ?4"
                        + " where login = ?1 and list = ?2 and name = ?3 and dropped_at is null")
                .setParameter(1, login())
                .setParameter(2, list)
                .setParameter(3, name)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private Query sql(String sql, Class<?> type, Object second) {
        return em.createNativeQuery(sql, type).setParameter(1, login()).setParameter(2, second);
    }

    private static boolean isPage(String list) {
        return list != null && list.matches(PAGE);
    }

    private String login() {
        return access.caller().login();
    }
}
