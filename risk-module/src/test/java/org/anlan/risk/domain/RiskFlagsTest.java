package org.anlan.risk.domain;

import static org.anlan.risk.domain.Fixtures.LS_TYPE;
import static org.anlan.risk.domain.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.scheme.RiskGrade;
import org.junit.jupiter.api.Test;

class RiskFlagsTest {
    @Test
    void draft_without_title_and_rating_says_so() {
        Risk risk = Fixtures.aDraft(Fixtures.completeFacts().but().title("  ").build());
        assertThat(risk.flags()).containsExactlyInAnyOrder(RiskFlag.MISSING_TITLE, RiskFlag.UNRATED);
    }

    @Test
    void complete_risk_carries_no_flag() {
        assertThat(Fixtures.anAssessedDraft().flags()).isEmpty();
    }

    @Test
    void unmapped_level_shows_and_never_reads_as_the_lowest() {
        Risk risk = Fixtures.aDraft(Fixtures.completeFacts());
        Fixtures.assess(risk, 2, 3, "二级", RiskGrade.UNMAPPED);
        assertThat(risk.flags()).containsExactly(RiskFlag.UNMAPPED_LEVEL);
        assertThat(risk.grade()).isEqualTo(RiskGrade.UNMAPPED);
    }

    @Test
    void contradiction_of_the_source_stays_through_edits_until_somebody_assesses() {
        Risk risk = Fixtures.anAssessedDraft();
        risk.importedFrom(7L, "高风险", Set.of(RiskFlag.STATED_LEVEL_CONTRADICTS));
        risk.change(LS_TYPE, Fixtures.completeFacts().but().description("x").build(), "safety", NOW);
        assertThat(risk.flags()).containsExactly(RiskFlag.STATED_LEVEL_CONTRADICTS);
        assertThat(risk.origin().statedLevel()).isEqualTo("高风险");
        Fixtures.assess(risk, 4, 4, "高", RiskGrade.MAJOR);
        assertThat(risk.flags()).isEmpty();
        assertThat(risk.origin().statedLevel()).isEqualTo("高风险");
    }

    @Test
    void words_outside_the_catalogues_are_kept_and_flagged() {
        Risk risk = Fixtures.aDraft(Fixtures.completeFacts()
                .but()
                .hazardClasses(List.of("设备老化"))
                .accidentTypes(List.of("摔倒"))
                .build());
        assertThat(risk.flags()).contains(RiskFlag.UNKNOWN_HAZARD_CLASS, RiskFlag.UNKNOWN_ACCIDENT_TYPE);
        assertThat(risk.facts().hazardClasses()).containsExactly("设备老化");
    }

    @Test
    void facts_come_back_as_they_were_given() {
        RiskFacts facts = Fixtures.completeFacts()
                .but()
                .parties(List.of(Party.ofText("服务中心"), Party.ofText("清洁供方")))
                .persons(List.of("经理"))
                .extras(java.util.Map.of("备注", "见附件"))
                .ownerLogin("somebody")
                .build();
        assertThat(Fixtures.aDraft(facts).facts()).isEqualTo(facts);
        assertThat(facts.parties()).extracting(Party::kind).containsExactly(Party.Kind.DEPARTMENT, Party.Kind.SUPPLIER);
    }

    @Test
    void owner_falls_back_to_the_registers() {
        assertThat(Fixtures.aDraft(Fixtures.completeFacts()).ownerLogin()).isEqualTo("owner");
    }

    @Test
    void forty_thousand_characters_and_nul_are_refused() {
        assertThatThrownBy(() -> Fixtures.aDraft(
                        RiskFacts.builder().title("x".repeat(40_000)).build()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> Fixtures.aDraft(RiskFacts.builder().title("a\0b").build()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void archived_register_takes_no_risk() {
        var register = Fixtures.aRegister();
        register.act(org.anlan.risk.register.RegisterAction.ARCHIVE, "safety", NOW);
        assertThatThrownBy(() ->
                        Risk.draft("FX-2026-000002", register, LS_TYPE, 0, Fixtures.completeFacts(), "safety", NOW))
                .isInstanceOf(org.anlan.platform.RuleBroken.class);
    }
}
