package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anlan.risk.Party;

/** A {@link Party} as stored. */
@Embeddable
public class RiskParty {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Party.Kind kind;

    @Column(nullable = false)
    private String name;

    protected RiskParty() {}

    RiskParty(Party party) {
        this.kind = party.kind();
        this.name = party.name().strip();
    }

    Party view() {
        return new Party(kind, name);
    }
}
