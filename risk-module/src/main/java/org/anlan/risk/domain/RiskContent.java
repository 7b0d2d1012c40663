package org.anlan.risk.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anlan.platform.event.RiskApproved.ControlPoint;
import org.anlan.platform.text.Bigrams;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;

/** What a register says of a risk: its texts, who is responsible, the measures; and the words it is found by. */
@Embeddable
public class RiskContent {
    @Embedded
    private RiskText text;

    @Column(name = "owner_login", nullable = false)
    private String ownerLogin;

    @ElementCollection
    @CollectionTable(name = "risk_party", schema = "risk", joinColumns = @JoinColumn(name = "risk_id"))
    @OrderColumn(name = "position")
    private List<RiskParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "risk", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Measure> measures = new ArrayList<>();

    @Column(name = "search_document", nullable = false)
    private String searchDocument;

    protected RiskContent() {}

    /**
     * Replaces everything.
     *
     * @param registerOwner keeps the risk when the facts name nobody
     * @return whether the owner or a measure is another one now: what was approved no longer holds
     */
    boolean write(Risk risk, RiskFacts facts, String registerOwner) {
        FactLimits.check(facts);
        String ownerBefore = ownerLogin;
        List<MeasureFacts> measuresBefore = measureFacts();
        text = RiskText.of(facts);
        ownerLogin = facts.ownerLogin() == null || facts.ownerLogin().isBlank() ? registerOwner : facts.ownerLogin();
        parties.clear();
        facts.parties().forEach(p -> parties.add(new RiskParty(p)));
        writeMeasures(risk, facts.measures());
        searchDocument = searchDocument(risk.number(), facts());
        return !ownerLogin.equals(ownerBefore) || !measuresBefore.equals(measureFacts());
    }

    private void writeMeasures(Risk risk, List<MeasureFacts> facts) {
        List<Measure> former = new ArrayList<>(measures);
        measures.clear();
        for (MeasureFacts fact : facts) {
            if (fact.text() == null || fact.text().isBlank()) {
                continue;
            }
            int place = measures.size();
            Measure same =
                    former.stream().filter(m -> m.says(fact.text())).findFirst().orElse(null);
            former.remove(same);
            measures.add(same == null ? new Measure(risk, place, fact) : same);
            measures.get(place).update(place, fact);
        }
    }

    private static String searchDocument(String number, RiskFacts facts) {
        List<String> words = new ArrayList<>(List.of(number));
        words.addAll(Arrays.asList(
                facts.title(),
                facts.category(),
                facts.description(),
                facts.exemption(),
                facts.rectificationPlan(),
                facts.accountability()));
        words.addAll(facts.causes());
        words.addAll(facts.consequences());
        words.addAll(facts.persons());
        facts.parties().forEach(p -> words.add(p.name()));
        facts.measures().forEach(m -> words.add(m.text()));
        words.addAll(facts.extras().values());
        return Bigrams.document(words.toArray(String[]::new));
    }

    private List<MeasureFacts> measureFacts() {
        return measures.stream().map(Measure::facts).toList();
    }

    RiskFacts facts() {
        List<Party> who = parties.stream().map(RiskParty::view).toList();
        return text.facts(who, measureFacts(), ownerLogin);
    }

    List<ControlPoint> controlPoints(String number) {
        return measures.stream().map(m -> m.controlPoint(number)).toList();
    }

    String ownerLogin() {
        return ownerLogin;
    }
}
