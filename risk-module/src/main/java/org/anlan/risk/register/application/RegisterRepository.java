package org.anlan.risk.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.domain.RiskRegister;

/** Registers as aggregates. */
@Dependent
public class RegisterRepository {
    public static final String KIND = "risk_register";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    /** @throws NotFound no such register */
    public RiskRegister load(String number) {
        return em.createQuery("select r from RiskRegister r where r.number = ?1", RiskRegister.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, number));
    }

    /** Active registers of the type in the unit, the newest first. */
    public List<RiskRegister> activeOf(String typeCode, String unitCode) {
        return em.createQuery(
                        "select r from RiskRegister r where r.typeCode = ?1 and r.unitCode = ?2 and r.status = ?3"
                                + " order by r.id desc",
                        RiskRegister.class)
                .setParameter(1, typeCode)
                .setParameter(2, unitCode)
                .setParameter(3, RegisterStatus.ACTIVE)
                .getResultList();
    }

    public void add(RiskRegister register) {
        em.persist(register);
        em.flush();
    }

    public void flush() {
        em.flush();
    }
}
