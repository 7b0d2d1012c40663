package org.anlan.risk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.people.People;
import org.anlan.risk.letter.Letters.ActOnLetter;
import org.anlan.risk.letter.Letters.ApproveBonus;
import org.anlan.risk.letter.Letters.ChangeLetter;
import org.anlan.risk.letter.Letters.DraftLetter;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.testing.InContainer;
import org.anlan.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is with a letter, and what is left to nobody. */
class LetterPersonsIT extends InContainer {
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Inject
    Letters letters;

    @Inject
    LetterQueries queries;

    @Inject
    Duties duties;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    private String head;
    private String manager;
    private String safety;
    private String employee;
    private String number;
    private LetterParties parties;

    @BeforeEach
    void issued() {
        String company = bed.organisation().unit(null);
        String unit = bed.organisation().unit(company);
        head = bed.organisation().person(company, "head");
        manager = bed.organisation().person(unit, "manager");
        safety = bed.organisation().person(unit, "safety");
        employee = bed.organisation().person(unit, "employee");
        parties = new LetterParties(YEAR, LetterLevel.PERSON, unit, manager, unit, employee, null);
        number = bed.asPerson(safety, () -> letters.draft(new DraftLetter(parties, counting(), null)));
    }

    @Test
    void a_deputy_does_not_get_what_only_the_person_signs() {
        act(manager, LetterAction.ISSUE);
        String deputy = bed.organisation().person(null, "employee");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        bed.asPerson(employee, () -> people.nameDeputy(employee, deputy, today, today.plusDays(3)));
        assertThat(codes(employee)).containsExactly("letter.countersign");
        assertThat(codes(deputy)).isEmpty();
        assertThat(bed.asPerson(deputy, duties::counts).open()).isZero();
    }

    @Test
    void a_bonus_is_approved_once() {
        inForce();
        enter(safety, "b1", "2");
        approve(head);
        assertThatThrownBy(() -> approve(manager))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.bonus_approved");
    }

    @Test
    void nobody_enters_a_figure_that_is_measured() {
        inForce();
        assertThatThrownBy(() -> enter(safety, "n1", "3"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("code").containsExactly("letter.measured_line"));
        assertThat(details().figures()).isEmpty();
    }

    @Test
    void the_history_names_the_item_that_changed_and_what_changed_in_it() {
        LetterContent was = details().content();
        List<LetterItem> items = new ArrayList<>(was.items());
        items.set(1, items.get(1).measuredBy(null, null));
        bed.asPerson(safety, () -> letters.change(new ChangeLetter(number, version(), parties, was.withItems(items))));
        List<AuditRow> history = bed.asPerson(manager, () -> audit.history("letter", number));
        AuditRow changed = history.get(history.size() - 1);
        assertThat(changed.action()).isEqualTo("letter.changed");
        assertThat(changed.changes()).singleElement().satisfies(change -> {
            assertThat(change.fact()).isEqualTo("letterItems");
            assertThat(change.before())
                    .isEqualTo(was.items().get(1).name() + " · indicator="
                            + was.items().get(1).indicator());
            assertThat(change.after()).isEqualTo(was.items().get(1).name() + " · indicator=");
        });
    }

    private void inForce() {
        act(manager, LetterAction.ISSUE);
        act(employee, LetterAction.COUNTERSIGN);
    }

    private void act(String login, LetterAction action) {
        bed.asPerson(login, () -> letters.act(new ActOnLetter(number, version(), action, "情况说明")));
    }

    private void enter(String login, String key, String value) {
        bed.asPerson(
                login,
                () -> letters.enter(new EnterFigure(
                        number, version(), FigureKind.ACTUAL, key, new BigDecimal(value), null, "十一月报表")));
    }

    private void approve(String login) {
        bed.asPerson(login, () -> letters.approve(new ApproveBonus(number, version(), "b1")));
    }

    private LetterDetails details() {
        return bed.asPerson(manager, () -> queries.details(number));
    }

    private long version() {
        return bed.asSystem(() -> queries.details(number).version());
    }

    private List<String> codes(String login) {
        return bed.asPerson(login, () -> duties.mine(500)).stream()
                .map(d -> d.duty().code())
                .toList();
    }

    /** The users' letter, its first penalty counted by the system. */
    private static LetterContent counting() {
        LetterContent gas = LetterFile.read(Sample.text("responsibility-letter-gas.json"));
        List<PenaltyRule> penalties = new ArrayList<>(gas.penalties());
        PenaltyRule first = penalties.get(0);
        penalties.set(
                0,
                new PenaltyRule(
                        first.key(), first.rule(), first.atLeast(), first.minPoints(), "risk.registered_major", null));
        return new LetterContent(
                gas.title(),
                gas.company(),
                gas.purpose(),
                gas.clauses(),
                gas.fullScore(),
                gas.parts(),
                gas.items(),
                gas.bonuses(),
                penalties,
                gas.zeroTargets(),
                gas.awardFrom(),
                gas.grades(),
                gas.copies(),
                gas.signatures());
    }
}
