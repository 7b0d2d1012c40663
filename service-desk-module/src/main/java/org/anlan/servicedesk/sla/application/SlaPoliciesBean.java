package org.anlan.servicedesk.sla.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.domain.SlaPolicy;

/** Service levels behind their door. */
@Stateless
public class SlaPoliciesBean implements SlaPolicies {
    private static final String KIND = "sla_policy";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    SlaReplays replays;

    @Inject
    PolicyCheck check;

    @Inject
    Desk desk;

    @Override
    public List<Policy> all() {
        requireReader();
        return rows("");
    }

    @Override
    public Policy details(String code) {
        requireReader();
        return rows(code).stream().findFirst().orElseThrow(() -> new NotFound(KIND, code));
    }

    @Override
    @Command
    public void register(SavePolicy save) {
        desk.access().require(TicketPermission.SETTINGS);
        check.check(save);
        if (em.find(SlaPolicy.class, save.code()) != null) {
            throw new RuleBroken("policy.exists", save.code());
        }
        check.requireOwnTarget(save);
        SlaPolicy policy = new SlaPolicy(save);
        em.persist(policy);
        em.flush();
        replays.afterPolicyChange();
        desk.record(AuditEntry.created("sla_policy.registered", KIND, policy.code(), policy.facts()));
    }

    @Override
    @Command
    public void change(SavePolicy save) {
        desk.access().require(TicketPermission.SETTINGS);
        check.check(save);
        SlaPolicy policy = em.find(SlaPolicy.class, save.code());
        if (policy == null) {
            throw new NotFound(KIND, save.code());
        }
        StaleVersion.require(KIND, save.code(), save.expectedVersion(), policy.version());
        check.requireOwnTarget(save);
        Map<String, Object> before = policy.facts();
        policy.describe(save);
        em.flush();
        replays.afterPolicyChange();
        desk.record(AuditEntry.changed("sla_policy.changed", KIND, policy.code(), before, policy.facts(), null));
    }

    private void requireReader() {
        if (!desk.access().allows(TicketPermission.SETTINGS)) {
            desk.access().require(TicketPermission.READ);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Policy> rows(String code) {
        return ((List<Tuple>) em.createNativeQuery(
                                "select p.*, c.name as category_name, c.name_en as category_name_en from service_desk.sla_policy p"
                                        + " left join service_desk.ticket_category c on c.code = p.category_code"
                                        + " where ?1 in ('', p.code) order by p.active desc, p.kind_code nulls last,"
                                        + " (p.category_code is null), (p.priority is null), p.code",
                                Tuple.class)
                        .setParameter(1, code)
                        .getResultList())
                .stream().map(SlaPoliciesBean::row).toList();
    }

    private static Policy row(Tuple t) {
        String priority = t.get("priority", String.class);
        return new Policy(
                t.get("code", String.class),
                t.get("name", String.class),
                t.get("kind_code", String.class),
                t.get("category_code", String.class),
                t.get("category_name", String.class),
                t.get("category_name_en", String.class),
                priority == null ? null : Priority.valueOf(priority),
                t.get("calendar_code", String.class),
                t.get("response_minutes", Integer.class),
                t.get("arrival_minutes", Integer.class),
                t.get("solution_minutes", Integer.class),
                t.get("report_minutes", Integer.class),
                t.get("active", Boolean.class),
                ((Number) t.get("version")).longValue());
    }
}
