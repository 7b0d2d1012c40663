package org.anlan.risk.scheme.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.scheme.BandCheck;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelSchemes;
import org.anlan.risk.scheme.LevelSchemes.DraftScheme;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.WhatIf;
import org.anlan.risk.testing.Imported;
import org.anlan.risk.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LevelSchemesDoorTest {
    private final Office office = new Office();
    private final LevelSchemes schemes = office.get(LevelSchemes.class);
    private final RiskQueries queries = office.get(RiskQueries.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void every_shipped_scheme_is_complete() {
        assertThat(schemes.all()).extracting(SchemeView::code).hasSize(9);
        assertThat(schemes.all())
                .allSatisfy(s -> assertThat(BandCheck.errors(s.method(), s.bands()))
                        .as(s.code())
                        .isEmpty());
    }

    @Test
    void shipped_schemes_rate_as_the_domain_says() {
        assertThat(levelOf("ls-db37", "8")).isEqualTo("低");
        assertThat(levelOf("ls-db37", "9")).isEqualTo("一般");
        assertThat(levelOf("ls-db37", "15")).isEqualTo("较大");
        assertThat(levelOf("ls-db37", "20")).isEqualTo("重大");
        assertThat(levelOf("ls-4", "16")).isEqualTo("较大");
        assertThat(levelOf("lec-5", "70")).isEqualTo("显著危险");
        assertThat(levelOf("lec-5", "20")).isEqualTo("一般危险");
        assertThat(levelOf("lec-5", "18")).isEqualTo("稍有危险");
        assertThat(levelOf("lec-4", "70")).isEqualTo("一般");
        assertThat(levelOf("lec-4", "63")).isEqualTo("低");
        assertThat(schemes.inForce("list-123").bands())
                .allSatisfy(b -> assertThat(b.grade()).isEqualTo(RiskGrade.UNMAPPED));
    }

    @Test
    void what_if_lists_exactly_the_risks_that_change_and_who_gains_duties() {
        Imported.sample(office, "hazard-identification-ls.csv", Map.of());
        long id = schemes.inForce("ls-3").id();
        assertThat(schemes.whatIf(id, null).changing()).isZero();
        WhatIf stricter = schemes.whatIf(id, bands(3, 7));
        assertThat(stricter.rated()).isEqualTo(14);
        assertThat(stricter.changing()).isEqualTo(5);
        assertThat(stricter.risks()).hasSize(5);
        assertThat(stricter.risks())
                .extracting(c -> c.score() + c.from() + c.to())
                .containsExactly("4低中", "4低中", "4低中", "8中高", "8中高");
        assertThat(stricter.gaining()).isEqualTo(Map.of(ControlLevel.DEPARTMENT, 3L, ControlLevel.COMPANY, 2L));
        office.as("elsewhere");
        assertThat(schemes.whatIf(id, bands(3, 7)).rated()).isZero();
    }

    @Test
    void new_version_rewrites_no_assessment_and_asks_for_review_of_what_it_changes() {
        String number = anApprovedRisk();
        office.as("safety");
        long draft = schemes.draft(new DraftScheme("ls-3", "更严", null, RatingMethod.LS, bands(3, 7)));
        schemes.publish(draft, schemes.version(draft).recordVersion());
        office.forget();
        assertThat(schemes.inForce("ls-3").version()).isEqualTo(2);
        assertThat(schemes.all().stream().filter(s -> s.code().equals("ls-3")).map(SchemeView::status))
                .containsExactly(SchemeStatus.PUBLISHED, SchemeStatus.SUPERSEDED);
        RiskDetails details = queries.details(number);
        assertThat(details.row().level()).isEqualTo("中");
        assertThat(details.row().status()).isEqualTo(RiskStatus.EFFECTIVE);
        assertThat(details.assessments().get(0).schemeVersion()).isEqualTo(1);
        assertThat(office.get(RiskReviews.class).reviews(number))
                .extracting(r -> r.cause() + " " + r.source())
                .containsExactly("SCHEME_CHANGE ls-3@2");
        office.daysLater(31);
        assertThat(queries.counts(RiskQuery.any()).overdue()).isEqualTo(1);
    }

    @Test
    void only_one_draft_at_a_time_and_only_its_last_reader_publishes() {
        long draft = schemes.draft(new DraftScheme("ls-3", "更严", null, RatingMethod.LS, bands(3, 7)));
        assertThatThrownBy(() -> schemes.draft(new DraftScheme("ls-3", "x", null, RatingMethod.LS, bands(4, 8))))
                .isInstanceOf(RuleBroken.class);
        long seen = schemes.version(draft).recordVersion();
        schemes.changeDraft(draft, seen, new DraftScheme("ls-3", "改", null, RatingMethod.LS, bands(4, 8)));
        office.forget();
        assertThat(schemes.version(draft).bands().get(0).max()).isEqualByComparingTo("4");
        assertThatThrownBy(() -> schemes.publish(draft, seen)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void holes_are_refused_and_agents_write_no_schemes() {
        List<LevelBand> hole = List.of(bands(3, 7).get(0), bands(3, 7).get(2));
        assertThatThrownBy(() -> schemes.draft(new DraftScheme("ls-x", "x", null, RatingMethod.LS, hole)))
                .isInstanceOf(InvalidInput.class);
        long shipped = schemes.inForce("ls-3").id();
        assertThatThrownBy(() -> schemes.whatIf(shipped, hole)).isInstanceOf(InvalidInput.class);
        office.as("agent");
        assertThatThrownBy(() -> schemes.draft(new DraftScheme("ls-x", "x", null, RatingMethod.LS, bands(3, 7))))
                .isInstanceOf(NotAllowed.class);
    }

    private String levelOf(String code, String score) {
        List<LevelBand> bands = schemes.inForce(code).bands();
        return bands.get(BandCheck.bandOf(bands, new BigDecimal(score))).level();
    }

    private String anApprovedRisk() {
        String register = office.get(Registers.class).open(new OpenRegister("hazard-ls", null, "KF", null, null, null));
        RiskService service = office.get(RiskService.class);
        RiskFacts facts = RiskFacts.builder()
                .title("换表")
                .hazardClasses(List.of("UNSAFE_ACT"))
                .accidentTypes(List.of("FIRE"))
                .measures(List.of(org.anlan.risk.MeasureFacts.ofText("更换旧表垫")))
                .build();
        String number = service.register(new RegisterRisk(register, facts, RatingInput.ls(2, 4), null));
        for (String step : List.of("safety SUBMIT", "manager REVIEW", "head APPROVE")) {
            office.forget();
            office.as(step.split(" ")[0]);
            RiskAction action = RiskAction.valueOf(step.split(" ")[1]);
            service.act(new ActOnRisk(number, queries.details(number).version(), action, null));
        }
        office.forget();
        return number;
    }

    private static List<LevelBand> bands(int low, int middle) {
        return List.of(
                band("低", 1, low, RiskGrade.LOW, ControlLevel.TEAM, ControlLevel.POST),
                band("中", low + 1, middle, RiskGrade.GENERAL, ControlLevel.DEPARTMENT, ControlLevel.TEAM),
                band("高", middle + 1, 25, RiskGrade.MAJOR, ControlLevel.COMPANY));
    }

    private static LevelBand band(String level, int min, int max, RiskGrade grade, ControlLevel... levels) {
        return new LevelBand(
                level,
                level,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                null,
                grade,
                Set.of(levels),
                null,
                null);
    }
}
