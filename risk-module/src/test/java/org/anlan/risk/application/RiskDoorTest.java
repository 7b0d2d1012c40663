package org.anlan.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.HazardClass;
import org.anlan.risk.HeatMap;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.MeasureFacts.CheckCycle;
import org.anlan.risk.Party;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskService;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.AssessRisk;
import org.anlan.risk.RiskService.ChangeRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.RiskSort;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskDoorTest {
    private final Office office = new Office();
    private final RiskService service = office.get(RiskService.class);
    private final RiskQueries queries = office.get(RiskQueries.class);
    private String register;

    @BeforeEach
    void openRegister() {
        register = office.get(Registers.class).open(new OpenRegister("hazard-ls", null, "KF", null, null, null));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everything_of_a_risk_comes_back_from_the_database() {
        RiskFacts facts = facts("更换燃气表");
        String number = register(facts, RatingInput.ls(2, 4));
        RiskDetails details = queries.details(number);
        assertThat(details.facts()).isEqualTo(facts.but().ownerLogin("safety").build());
        assertThat(details.row().level()).isEqualTo("中");
        assertThat(details.row().score()).isEqualByComparingTo("8");
        assertThat(details.row().grade()).isEqualTo(RiskGrade.GENERAL);
        assertThat(details.controlLevels())
                .containsExactlyInAnyOrder(ControlLevel.DEPARTMENT, ControlLevel.TEAM, ControlLevel.POST);
        assertThat(details.assessments()).hasSize(1);
        assertThat(details.assessments().get(0).schemeVersion()).isEqualTo(1);
        assertThat(details.missing()).isEmpty();
        assertThat(office.audited).extracting("action").containsExactly("register.opened", "risk.registered");
    }

    @Test
    void three_people_bring_a_risk_into_effect_and_its_measures_become_control_points() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        act(number, RiskAction.SUBMIT, null);
        assertThat(office.duties.get("risk.review").permission()).isEqualTo("risk.review");
        assertThat(queries.details(number).allowed()).isEmpty();
        office.as("manager");
        assertThat(queries.details(number).allowed()).containsExactly(RiskAction.REVIEW, RiskAction.RETURN);
        act(number, RiskAction.REVIEW, null);
        assertThat(office.duties).containsOnlyKeys("risk.approve");
        assertThatThrownBy(() -> act(number, RiskAction.APPROVE, null)).isInstanceOf(NotAllowed.class);
        office.as("head");
        act(number, RiskAction.APPROVE, null);

        RiskDetails details = queries.details(number);
        assertThat(details.row().status()).isEqualTo(RiskStatus.EFFECTIVE);
        assertThat(details.prepared().login()).isEqualTo("safety");
        assertThat(details.reviewed().login()).isEqualTo("manager");
        assertThat(details.approved().login()).isEqualTo("head");
        assertThat(details.row().reviewDue()).isEqualTo("2027-11-22");
        assertThat(office.duties).isEmpty();
        assertThat(office.notices).containsExactly("manager risk.review", "head risk.approve", "safety risk.approved");

        RiskApproved event = office.events.get(0);
        assertThat(event.riskNumber()).isEqualTo(number);
        assertThat(event.controlLevels()).containsExactly("DEPARTMENT", "TEAM", "POST");
        assertThat(event.controlPoints())
                .extracting(RiskApproved.ControlPoint::text)
                .containsExactly("更换旧表垫", "佩戴防尘口罩");
        assertThat(event.controlPoints().get(0).key()).startsWith(number + "/");
        assertThat(queries.snapshots(number).get(0).content())
                .containsEntry("作业活动/危险源", "更换燃气表")
                .containsEntry("控制措施", "1、更换旧表垫\n2、佩戴防尘口罩")
                .containsEntry("R", "8");
    }

    @Test
    void sent_back_risk_is_on_its_authors_list_with_the_reason_in_the_audit() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        act(number, RiskAction.SUBMIT, null);
        office.as("manager");
        act(number, RiskAction.RETURN, "请写明频次");
        assertThat(office.duties.get("risk.rework").login()).isEqualTo("safety");
        assertThat(office.notices).containsExactly("manager risk.review", "safety risk.returned");
        assertThat(office.audited.get(office.audited.size() - 1).note()).isEqualTo("请写明频次");
    }

    @Test
    void stale_version_is_refused() {
        String number = register(facts("更换燃气表"), null);
        long seen = queries.details(number).version();
        service.change(new ChangeRisk(number, seen, facts("换表")));
        assertThatThrownBy(() -> service.change(new ChangeRisk(number, seen, facts("再换"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void other_units_risk_does_not_exist_for_the_caller() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        office.as("elsewhere");
        assertThatThrownBy(() -> queries.details(number)).isInstanceOf(NotFound.class);
        assertThat(find(RiskQuery.any())).isEmpty();
        assertThatThrownBy(() -> service.change(new ChangeRisk(number, 0, facts("x"))))
                .isInstanceOf(NotFound.class);
        assertThat(queries.heatMap(RiskQuery.any()).cell(2, 4).count()).isZero();
    }

    @Test
    void auditor_reads_and_changes_nothing() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        office.as("auditor");
        assertThat(queries.details(number).editable()).isFalse();
        assertThatThrownBy(() -> service.change(new ChangeRisk(number, 0, facts("x"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void list_filters_and_sorts() {
        String gas = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        String height = register(
                facts("高处作业").but().hazardClasses(List.of("MANAGEMENT_DEFECT")).build(), RatingInput.ls(4, 5));
        String draft = register(RiskFacts.builder().build(), null);
        assertThat(numbers(RiskQuery.builder().text("燃气").build())).containsExactly(gas);
        assertThat(numbers(RiskQuery.builder().text(height).build())).containsExactly(height);
        assertThat(numbers(RiskQuery.builder().text("！！").build())).isEmpty();
        assertThat(numbers(RiskQuery.builder().level("高").build())).containsExactly(height);
        assertThat(numbers(RiskQuery.builder().grade(RiskGrade.GENERAL).build()))
                .containsExactly(gas);
        assertThat(numbers(RiskQuery.builder().cell(4, 5).build())).containsExactly(height);
        assertThat(numbers(RiskQuery.builder()
                        .hazardClass(HazardClass.MANAGEMENT_DEFECT)
                        .build()))
                .containsExactly(height);
        assertThat(numbers(RiskQuery.builder().flagged(true).build())).containsExactly(draft);
        assertThat(numbers(RiskQuery.builder()
                        .flag(org.anlan.risk.RiskFlag.MISSING_TITLE)
                        .build()))
                .containsExactly(draft);
        assertThat(numbers(RiskQuery.builder()
                        .statuses(List.of(RiskStatus.EFFECTIVE))
                        .build()))
                .isEmpty();
        assertThat(numbers(RiskQuery.builder().unit("GS").open(true).build())).hasSize(3);
        assertThat(numbers(RiskQuery.builder().owner("nobody").build())).isEmpty();
        for (RiskSort sort : RiskSort.values()) {
            String key = sort.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
            assertThat(queries.find(RiskQuery.any(), PageRequest.of(0, 2, "-" + key))
                            .items())
                    .hasSize(2);
        }
        assertThat(queries.find(RiskQuery.any(), PageRequest.of(0, 1, "-level"))
                        .items()
                        .get(0)
                        .number())
                .isEqualTo(height);
    }

    @Test
    void heat_map_counts_cells_and_levels() {
        register(facts("a"), RatingInput.ls(2, 4));
        register(facts("b"), RatingInput.ls(2, 4));
        register(facts("c"), RatingInput.ls(5, 5));
        register(facts("d"), null);
        HeatMap map = queries.heatMap(RiskQuery.any());
        assertThat(map.cells()).hasSize(25);
        assertThat(map.cell(2, 4).count()).isEqualTo(2);
        assertThat(map.cell(2, 4).level()).isEqualTo("中");
        assertThat(map.cell(5, 5).count()).isEqualTo(1);
        assertThat(map.cell(5, 5).grade()).isEqualTo(RiskGrade.MAJOR);
        assertThat(map.levels()).extracting(HeatMap.LevelCount::level).containsExactly("高", "中", null);
        assertThat(map.levels()).extracting(HeatMap.LevelCount::count).containsExactly(1L, 2L, 1L);
    }

    @Test
    void review_becomes_overdue_after_its_cycle_and_is_counted() {
        String number = approved(facts("更换燃气表"));
        office.daysLater(360);
        assertThat(numbers(RiskQuery.builder().reviewOverdue(true).build())).isEmpty();
        office.daysLater(10);
        assertThat(numbers(RiskQuery.builder().reviewOverdue(true).build())).containsExactly(number);
        assertThat(queries.details(number).row().reviewOverdue()).isTrue();
        assertThat(queries.counts(RiskQuery.any()).overdue()).isEqualTo(1);
        office.as("safety");
        act(number, RiskAction.REASSESS, null);
        office.as("manager");
        act(number, RiskAction.CONFIRM, null);
        assertThat(queries.counts(RiskQuery.any()).overdue()).isZero();
        assertThat(queries.details(number).row().status()).isEqualTo(RiskStatus.EFFECTIVE);
    }

    @Test
    void assessments_are_added_and_never_replaced() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        Rating target = assess(number, AssessmentPurpose.TARGET, RatingInput.ls(1, 4));
        assertThat(target.level()).isEqualTo("低");
        assertThat(queries.details(number).row().level()).isEqualTo("中");
        assess(number, AssessmentPurpose.CURRENT, RatingInput.ls(3, 4));
        RiskDetails details = queries.details(number);
        assertThat(details.row().level()).isEqualTo("高");
        assertThat(details.assessments()).hasSize(3);
        assertThat(details.newest(AssessmentPurpose.TARGET).level()).isEqualTo("低");
        assertThat(details.newest(AssessmentPurpose.INHERENT)).isNull();
    }

    @Test
    void measure_keeps_its_identity_through_edits_as_long_as_its_text_stays() {
        String number = approved(facts("更换燃气表"));
        String key = office.events.get(0).controlPoints().get(1).key();
        office.as("safety");
        RiskDetails details = queries.details(number);
        RiskFacts swapped = details.facts()
                .but()
                .measures(List.of(MeasureFacts.ofText("佩戴防尘口罩"), MeasureFacts.ofText("新措施")))
                .build();
        service.change(new ChangeRisk(number, details.version(), swapped));
        office.forget();
        assertThat(queries.details(number).row().status()).isEqualTo(RiskStatus.DRAFT);
        approve(number);
        assertThat(office.events.get(1).controlPoints())
                .extracting(RiskApproved.ControlPoint::text)
                .containsExactly("佩戴防尘口罩", "新措施");
        assertThat(office.events.get(1).controlPoints().get(0).key()).isEqualTo(key);
    }

    @Test
    void a_closed_risk_is_told_so_that_its_control_points_go() {
        String number = approved(facts("更换燃气表"));
        office.as("manager");
        act(number, RiskAction.CLOSE, "停用");
        assertThat(office.closed).extracting(RiskClosed::riskNumber).containsExactly(number);
    }

    @Test
    void history_says_how_a_measure_is_checked_and_what_every_assessment_was() {
        String number = register(facts("更换燃气表"), RatingInput.ls(2, 4));
        RiskDetails details = queries.details(number);
        MeasureFacts first = details.facts().measures().get(0);
        MeasureFacts weekly =
                new MeasureFacts(first.kind(), first.text(), "班长", first.state(), CheckCycle.WEEK, ControlLevel.TEAM);
        service.change(new ChangeRisk(
                number,
                details.version(),
                details.facts().but().measures(List.of(weekly)).build()));
        assertThat(lastAudited().after().get("measures"))
                .asString()
                .contains("{checkEvery WEEK, checkLevel TEAM, owner 班长");
        office.forget();
        assess(number, AssessmentPurpose.TARGET, RatingInput.ls(1, 4));
        assertThat(lastAudited().after()).containsEntry("targetRating", "L 1 × S 4 = 4 低");
        assess(number, AssessmentPurpose.CURRENT, RatingInput.ls(4, 2));
        assertThat(lastAudited().before()).containsEntry("currentRating", "L 2 × S 4 = 8 中");
        assertThat(lastAudited().after()).containsEntry("currentRating", "L 4 × S 2 = 8 中");
    }

    private AuditEntry lastAudited() {
        return office.audited.get(office.audited.size() - 1);
    }

    @Test
    void register_prints_its_risks_in_their_order() {
        register(facts("一"), RatingInput.ls(2, 4));
        register(facts("二"), RatingInput.ls(1, 1));
        assertThat(queries.ofRegister(register))
                .extracting(d -> d.facts().title())
                .containsExactly("一", "二");
    }

    private RiskFacts facts(String title) {
        return RiskFacts.builder()
                .sequenceLabel("5")
                .title(title)
                .hazardClasses(List.of("UNSAFE_ACT", "UNSAFE_CONDITION"))
                .accidentTypes(List.of("FIRE", "OTHER_EXPLOSION"))
                .parties(List.of(new Party(Party.Kind.SUPPLIER, "清洁供方")))
                .measures(List.of(
                        new MeasureFacts(
                                MeasureFacts.Kind.ENGINEERING,
                                "更换旧表垫",
                                "班长",
                                MeasureFacts.State.PLANNED,
                                MeasureFacts.CheckCycle.MONTH,
                                ControlLevel.TEAM),
                        MeasureFacts.ofText("佩戴防尘口罩")))
                .extras(Map.of("备注", "见附件"))
                .build();
    }

    private String register(RiskFacts facts, RatingInput rating) {
        String number = service.register(new RegisterRisk(register, facts, rating, null));
        office.forget();
        return number;
    }

    private String approved(RiskFacts facts) {
        String number = register(facts, RatingInput.ls(2, 4));
        approve(number);
        return number;
    }

    private void approve(String number) {
        office.as("safety");
        act(number, RiskAction.SUBMIT, null);
        office.as("manager");
        act(number, RiskAction.REVIEW, null);
        office.as("head");
        act(number, RiskAction.APPROVE, null);
    }

    private void act(String number, RiskAction action, String reason) {
        service.act(new ActOnRisk(number, queries.details(number).version(), action, reason));
        office.forget();
    }

    private Rating assess(String number, AssessmentPurpose purpose, RatingInput input) {
        long version = queries.details(number).version();
        Rating rating = service.assess(new AssessRisk(number, version, purpose, input, "现场查看"));
        office.forget();
        return rating;
    }

    private List<RiskRow> find(RiskQuery query) {
        return queries.find(query, PageRequest.of(0, 50, "number")).items();
    }

    private List<String> numbers(RiskQuery query) {
        return find(query).stream().map(RiskRow::number).toList();
    }
}
