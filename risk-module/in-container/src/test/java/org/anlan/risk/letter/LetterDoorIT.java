package org.anlan.risk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.search.Search;
import org.anlan.risk.letter.Letters.ActOnLetter;
import org.anlan.risk.letter.Letters.ApproveBonus;
import org.anlan.risk.letter.Letters.ChangeLetter;
import org.anlan.risk.letter.Letters.DraftLetter;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.LineState;
import org.anlan.testing.InContainer;
import org.anlan.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterDoorIT extends InContainer {
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Inject
    Letters letters;

    @Inject
    LetterQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    Duties duties;

    @Inject
    Search search;

    @Inject
    Attachments attachments;

    private String company;
    private String unit;
    private String head;
    private String manager;
    private String safety;
    private String employee;

    @BeforeEach
    void staff() {
        company = bed.organisation().unit(null);
        unit = bed.organisation().unit(company);
        head = bed.organisation().person(company, "head");
        manager = bed.organisation().person(unit, "manager");
        safety = bed.organisation().person(unit, "safety");
        employee = bed.organisation().person(unit, "employee");
    }

    @Test
    void letter_is_signed_by_both_evaluated_by_three_and_ends_with_frozen_figures() {
        String number = draft(personal(null), gas());
        assertThat(work(manager)).contains("letter.issue");
        act(manager, number, LetterAction.ISSUE);
        assertThat(work(employee)).contains("letter.countersign");
        act(employee, number, LetterAction.COUNTERSIGN);
        enter(employee, number, "i1", "95", "安检系统十一月报表");
        enter(safety, number, "b1", "2", "两年均为100%");
        bed.asPerson(head, () -> letters.approve(new ApproveBonus(number, version(number), "b1")));
        act(employee, number, LetterAction.SELF_EVALUATE);
        act(manager, number, LetterAction.SUPERIOR_EVALUATE);
        assertThat(work(safety)).contains("letter.department_evaluate");
        act(safety, number, LetterAction.DEPARTMENT_EVALUATE);
        act(employee, number, LetterAction.OBJECT);
        act(head, number, LetterAction.DECIDE);
        LetterDetails details = details(number);
        assertThat(details.row().status()).isEqualTo(LetterStatus.FINAL);
        assertThat(details.row().finalTotal()).isEqualByComparingTo("37");
        assertThat(details.editions())
                .singleElement()
                .satisfies(e -> assertThat(e.content().items()).hasSize(15));
        assertThat(details.evaluations()).hasSize(4);
        assertThat(work(employee)).isEmpty();
        assertThat(bed.database().auditActions("letter", number))
                .containsExactly(
                        "letter.drafted",
                        "letter.issue",
                        "letter.countersign",
                        "letter.figure_entered",
                        "letter.figure_entered",
                        "letter.bonus_approved",
                        "letter.self_evaluate",
                        "letter.superior_evaluate",
                        "letter.department_evaluate",
                        "letter.object",
                        "letter.decide");
        assertThat(score(number).total()).isEqualByComparingTo("37");
    }

    @Test
    void items_with_known_names_are_measured_by_themselves_and_nothing_measured_is_no_figure() {
        String number = draft(personal(null), gas());
        LetterDetails details = details(number);
        assertThat(details.content().items())
                .extracting(LetterItem::indicator)
                .contains("finding.rectification_rate", "inspection.completion_rate");
        assertThat(details.content().grades()).hasSize(5);
        assertThat(details.warnings()).anyMatch(w -> w.code().equals("weights_over"));
        assertThat(details.warnings()).anyMatch(w -> w.code().equals("unknown_indicator"));
        assertThat(score(number).lines()).allMatch(l -> l.points() == null || l.state() == LineState.SCORED);
    }

    @Test
    void a_letter_measures_the_risks_of_its_unit() {
        LetterItem item = new LetterItem(
                "i1",
                "风险按期复评率",
                null,
                "risk.review_in_time_rate",
                null,
                null,
                new BigDecimal("100"),
                org.anlan.risk.letter.content.Target.constant(new BigDecimal("95")),
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                true);
        String number = draft(department(), LetterContent.blank("部门责任书").withItems(List.of(item)));
        assertThat(score(number).lines().get(0).state()).isEqualTo(LineState.NOTHING_TO_MEASURE);
        assertThat(score(number).lines().get(0).actual().scope().unitCode()).isEqualTo(unit);
    }

    @Test
    void child_letter_waits_until_the_letter_above_is_signed() {
        String above = draft(department(), hundred());
        assertThatThrownBy(() -> draft(
                        new LetterParties(YEAR + 1, LetterLevel.DEPARTMENT, company, head, unit, employee, above),
                        gas()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("field").contains("year", "level", "issuerUnit"));
        String below = draft(personal(above), gas());
        assertThatThrownBy(() -> act(manager, below, LetterAction.ISSUE))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.parent_not_signed");
        act(head, above, LetterAction.ISSUE);
        act(manager, above, LetterAction.COUNTERSIGN);
        act(manager, below, LetterAction.ISSUE);
        assertThat(details(above).row().children()).isEqualTo(1);
        assertThat(bed.asPerson(manager, () -> queries.find(LetterQuery.below(above), PageRequest.first(10)))
                        .items())
                .extracting(LetterRow::number)
                .containsExactly(below);
    }

    @Test
    void employee_sees_the_own_letter_and_nobody_outside_sees_it_at_all() {
        String number = draft(personal(null), gas());
        String colleague = bed.organisation().person(unit, "employee");
        String stranger = bed.organisation().person(bed.organisation().unit(null), "manager");
        String auditor = bed.organisation().person(null, "auditor");
        assertThat(bed.asPerson(employee, () -> queries.find(LetterQuery.ofCaller(), PageRequest.first(10)))
                        .items())
                .extracting(LetterRow::number)
                .containsExactly(number);
        assertThat(bed.asPerson(auditor, () -> queries.details(number)).allowedActions())
                .isEmpty();
        for (String other : List.of(colleague, stranger)) {
            bed.asPerson(other, () -> {
                assertThatThrownBy(() -> queries.details(number)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> queries.score(number)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> letters.act(new ActOnLetter(number, 0, LetterAction.VOID, "错")))
                        .isInstanceOf(NotFound.class);
                assertThat(search.search(number, 10)).isEmpty();
                assertThatThrownBy(() -> attachments.of("letter", number)).isInstanceOf(NotFound.class);
            });
        }
        assertThat(bed.asPerson(employee, () -> search.search(number, 10))).hasSize(1);
    }

    @Test
    void who_lacks_the_permission_is_refused_and_who_saw_another_version_too() {
        String number = draft(personal(null), gas());
        assertThatThrownBy(() -> bed.asPerson(
                        employee,
                        () -> letters.change(new ChangeLetter(number, version(number), personal(null), gas()))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> act(safety, number, LetterAction.ISSUE)).isInstanceOf(NotAllowed.class);
        long seen = version(number);
        bed.asPerson(safety, () -> letters.change(new ChangeLetter(number, seen, personal(null), hundred())));
        assertThatThrownBy(() -> bed.asPerson(
                        safety, () -> letters.change(new ChangeLetter(number, seen, personal(null), gas()))))
                .isInstanceOf(StaleVersion.class);
        assertThat(details(number).row().title()).isEqualTo("客服部安全目标责任书");
    }

    @Test
    void shipped_templates_are_the_users_letters_and_a_letter_can_become_one() {
        assertThat(bed.asPerson(safety, () -> queries.template("gas")).content())
                .isEqualTo(gas());
        assertThat(bed.asPerson(safety, () -> queries.template("hundred")).content())
                .isEqualTo(hundred());
        String number = draft(personal(null), gas());
        String code = bed.asPerson(safety, () -> letters.keepAsTemplate(number, "入户班组责任书"));
        assertThat(bed.asPerson(safety, () -> queries.template(code)).name()).isEqualTo("入户班组责任书");
    }

    @Test
    void every_indicator_of_risks_can_be_measured() {
        Period period = Period.ofYear(YEAR);
        assertThat(indicators.all()).extracting(Indicator::code).contains("risk.review_in_time_rate");
        indicators
                .all()
                .forEach(i -> assertThat(indicators.measure(i.code(), new MeasureScope(period, unit, employee, "燃气")))
                        .as(i.code())
                        .isNotNull());
    }

    private LetterParties personal(String above) {
        return new LetterParties(YEAR, LetterLevel.PERSON, unit, manager, unit, employee, above);
    }

    private LetterParties department() {
        return new LetterParties(YEAR, LetterLevel.DEPARTMENT, company, head, unit, manager, null);
    }

    private String draft(LetterParties parties, LetterContent content) {
        return bed.asPerson(safety, () -> letters.draft(new DraftLetter(parties, content, null)));
    }

    private void act(String login, String number, LetterAction action) {
        bed.asPerson(login, () -> letters.act(new ActOnLetter(number, version(number), action, "情况说明")));
    }

    private void enter(String login, String number, String key, String value, String evidence) {
        bed.asPerson(
                login,
                () -> letters.enter(new EnterFigure(
                        number, version(number), FigureKind.ACTUAL, key, new BigDecimal(value), null, evidence)));
    }

    private LetterDetails details(String number) {
        return bed.asPerson(manager, () -> queries.details(number));
    }

    private LetterScore score(String number) {
        return bed.asPerson(manager, () -> queries.score(number));
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).version());
    }

    private List<String> work(String login) {
        return bed.asPerson(login, () -> duties.mine(500)).stream()
                .map(d -> d.duty().code())
                .filter(code -> code.startsWith("letter."))
                .toList();
    }

    private static LetterContent gas() {
        return LetterFile.read(Sample.text("responsibility-letter-gas.json"));
    }

    private static LetterContent hundred() {
        return LetterFile.read(Sample.text("responsibility-letter-60-40.json"));
    }
}
