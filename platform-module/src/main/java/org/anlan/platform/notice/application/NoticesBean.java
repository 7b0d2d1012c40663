package org.anlan.platform.notice.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.json.Json;
import org.anlan.platform.notice.Notices;
import org.anlan.platform.notice.Outbox;

/** The bell. Reading one's own notices needs no permission and marking them read no audit record. */
@Stateless
public class NoticesBean implements Notices {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Override
    public void send(String login, String code, List<String> args, String path) {
        Instant now = clock.instant();
        int sent = em.createNativeQuery("insert into platform.notification (login, code, args, path, sent_at)"
                        + " select login, ?2, cast(?3 as jsonb), ?4, ?5 from platform.person"
                        + " where login = ?1 and status = 'ACTIVE'")
                .setParameter(1, login)
                .setParameter(2, code)
                .setParameter(3, Json.write(args))
                .setParameter(4, path)
                .setParameter(5, now)
                .executeUpdate();
        if (sent > 0) {
            Map<String, Object> payload = Map.of(
                    "event", "notice", "login", login, "code", code, "args", args, "path", path, "at", now.toString());
            outbox.put(UUID.randomUUID(), WebhookChannel.CODE, payload);
        }
    }

    @Override
    public Page<Notice> mine(PageRequest asked) {
        PageRequest page = asked.inItsOwnOrder();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select id, code, cast(args as text) as args, path, sent_at, read_at from platform.notification"
                                + " where login = ?1 order by id desc limit " + page.size() + " offset "
                                + page.offset(),
                        Tuple.class)
                .setParameter(1, access.caller().login())
                .getResultList();
        return Page.of(rows.stream().map(NoticesBean::row).toList(), page, () -> count(""));
    }

    @Override
    public long unread() {
        return count(" and read_at is null");
    }

    @Override
    public void markRead(long id) {
        em.createNativeQuery("update platform.notification set read_at = ?3 where id = ?1 and login = ?2"
                        + " and read_at is null")
                .setParameter(1, id)
                .setParameter(2, access.caller().login())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    @Override
    public void markAllRead() {
        em.createNativeQuery("update platform.notification set read_at = ?2 where login = ?1 and read_at is null")
                .setParameter(1, access.caller().login())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    private long count(String condition) {
        Number count = (Number) em.createNativeQuery("select count(*) from (select 1 from platform.notification"
                        + " where login = ?1" + condition + " limit " + (Page.COUNT_CAP + 1) + ") capped")
                .setParameter(1, access.caller().login())
                .getSingleResult();
        return count.longValue();
    }

    private static Notice row(Tuple t) {
        return new Notice(
                ((Number) t.get("id")).longValue(),
                t.get("code", String.class),
                Json.readStrings(t.get("args", String.class)),
                t.get("path", String.class),
                t.get("sent_at", Instant.class),
                t.get("read_at") != null);
    }
}
