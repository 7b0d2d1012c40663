package org.anlan.risk.letter.application;

import java.util.Map;
import java.util.TreeMap;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.FigureRow;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.domain.Letter;

/** What the audit trail keeps of a letter. */
final class LetterAudit {
    private LetterAudit() {}

    /** State and sides. */
    static Map<String, Object> of(Letter letter) {
        LetterParties p = letter.parties();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("letterTitle", letter.title());
        facts.put("letterStatus", letter.status());
        facts.put("letterYear", String.valueOf(p.year()));
        facts.put("letterLevel", p.level());
        facts.put("issuerUnit", p.issuerUnit());
        facts.put("issuer", p.issuerLogin());
        facts.put("partyUnit", p.partyUnit());
        facts.put("party", p.partyLogin());
        facts.put("parentLetter", p.parentNumber());
        facts.put("letterEdition", letter.edition());
        facts.put("finalTotal", letter.finalTotal());
        return facts;
    }

    /** One line's figure. */
    static Map<String, Object> figure(Letter letter, FigureKind kind, String key) {
        Map<String, Object> facts = new TreeMap<>();
        letter.figures().stream()
                .filter(f -> f.kind() == kind && f.key().equals(key))
                .findFirst()
                .ifPresent(f -> put(facts, f));
        return facts;
    }

    private static void put(Map<String, Object> facts, FigureRow f) {
        facts.put("figure", f.value());
        facts.put("figurePoints", f.points());
        facts.put("figureEvidence", f.evidence());
        facts.put("approver", f.approvedBy());
    }
}
