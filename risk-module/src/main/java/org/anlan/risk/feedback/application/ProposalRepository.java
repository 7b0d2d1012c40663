package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.Proposal;
import org.anlan.risk.feedback.Proposal.Evidence;
import org.anlan.risk.feedback.ProposalStatus;
import org.anlan.risk.feedback.domain.LikelihoodProposal;

/** Proposals with their evidence. */
@Dependent
class ProposalRepository {
    private static final String KIND = "proposal";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    void add(LikelihoodProposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<LikelihoodProposal> open(Risk risk, String category) {
        return em.createQuery(
                        "select p from LikelihoodProposal p where p.risk = ?1 and p.categoryCode = ?2 and p.status ="
                                + " ?3",
                        LikelihoodProposal.class)
                .setParameter(1, risk)
                .setParameter(2, category)
                .setParameter(3, ProposalStatus.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that of two who decide at once the second sees it decided. @throws NotFound none of this risk */
    LikelihoodProposal lock(Risk risk, long id) {
        return em.createQuery(
                        "select p from LikelihoodProposal p where p.risk = ?1 and p.id = ?2", LikelihoodProposal.class)
                .setParameter(1, risk)
                .setParameter(2, id)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The newest first. */
    List<Proposal> of(Risk risk) {
        return em
                .createQuery(
                        "select p from LikelihoodProposal p where p.risk = ?1 order by p.id desc",
                        LikelihoodProposal.class)
                .setParameter(1, risk)
                .getResultList()
                .stream()
                .map(p -> p.view(evidence(p.id())))
                .toList();
    }

    boolean anyOpen(Risk risk) {
        return of(risk).stream().anyMatch(p -> p.status() == ProposalStatus.OPEN);
    }

    @SuppressWarnings("unchecked")
    List<Evidence> evidence(long proposal) {
        List<Tuple> rows = em.createNativeQuery(
                        "select n.ticket_number, n.subject, n.place, n.received_at from risk.proposal_ticket p"
                                + " join risk.noted_ticket n on n.ticket_number = p.ticket_number"
                                + " where p.proposal_id = ?1 order by n.received_at desc, n.ticket_number desc",
                        Tuple.class)
                .setParameter(1, proposal)
                .getResultList();
        return rows.stream()
                .map(t -> new Evidence(
                        t.get("ticket_number", String.class),
                        t.get("subject", String.class),
                        t.get("place", String.class),
                        t.get("received_at", Instant.class)))
                .toList();
    }
}
