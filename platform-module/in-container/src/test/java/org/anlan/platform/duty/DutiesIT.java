package org.anlan.platform.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.people.People;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class DutiesIT extends InContainer {

    private static final PageRequest FEW = PageRequest.first(10);
    private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Duties duties;

    @Inject
    People people;

    @Test
    void duty_of_a_person_is_seen_until_it_is_closed() {
        String login = bed.organisation().person(null);
        String number = bed.organisation().fresh("N");
        bed.inTransaction(() -> duties.open(Duty.ofPerson("t.do", "thing", number, "做", login, PAST, "/x")));
        bed.inTransaction(() -> duties.open(Duty.ofPerson("t.later", "thing", number, "等", login, null, "/x")));

        List<Duties.MyDuty> mine = bed.asPerson(login, () -> duties.mine(10));
        assertThat(mine).extracting(my -> my.duty().code()).containsExactly("t.do", "t.later");
        assertThat(mine.get(0).overdue()).isTrue();
        assertThat(mine.get(0).duty().dueAt()).isEqualTo(PAST);
        assertThat(mine.get(0).forName()).isNull();
        assertThat(bed.asPerson(login, duties::counts)).isEqualTo(new Duties.Counts(2, 1, 0));

        bed.inTransaction(() -> duties.close("thing", number, "t.do"));
        assertThat(bed.asPerson(login, duties::counts)).isEqualTo(new Duties.Counts(1, 0, 0));
        bed.inTransaction(() -> duties.closeAll("thing", number));
        assertThat(bed.asPerson(login, duties::counts)).isEqualTo(new Duties.Counts(0, 0, 0));
    }

    @Test
    void opening_again_replaces_the_open_duty() {
        String login = bed.organisation().person(null);
        String other = bed.organisation().person(null);
        String number = bed.organisation().fresh("N");
        bed.inTransaction(() -> duties.open(Duty.ofPerson("t.do", "thing", number, "做", login, PAST, "/x")));
        bed.inTransaction(() -> duties.open(Duty.ofPerson("t.do", "thing", number, "做", other, PAST, "/x")));
        assertThat(bed.asPerson(login, () -> duties.mine(10))).isEmpty();
        assertThat(bed.asPerson(other, () -> duties.mine(10))).hasSize(1);
    }

    @Test
    void duties_are_counted_and_chosen_by_kind_and_lateness() {
        String login = bed.organisation().person(null);
        for (String code : List.of("t.a", "t.a", "t.b")) {
            String number = bed.organisation().fresh("N");
            Instant due = code.equals("t.b") ? PAST : null;
            bed.inTransaction(() -> duties.open(Duty.ofPerson(code, "thing", number, "做", login, due, "/x")));
        }
        assertThat(bed.asPerson(login, duties::kinds)).isEqualTo(Map.of("t.a", 2L, "t.b", 1L));
        assertThat(bed.asPerson(
                        login,
                        () -> duties.find(new Duties.Choice("t.a", false, false), FEW)
                                .items()))
                .hasSize(2);
        assertThat(bed.asPerson(
                        login,
                        () -> duties.find(new Duties.Choice(null, true, false), FEW)
                                .items()))
                .extracting(my -> my.duty().code())
                .containsExactly("t.b");
    }

    @Test
    void duties_come_page_by_page_with_their_number() {
        String login = bed.organisation().person(null);
        for (int i = 0; i < 5; i++) {
            String number = bed.organisation().fresh("N");
            Instant due = i < 3 ? PAST.plusSeconds(i) : null;
            bed.inTransaction(() -> duties.open(Duty.ofPerson("t.page", "thing", number, "做", login, due, "/x")));
        }
        Page<Duties.MyDuty> second =
                bed.asPerson(login, () -> duties.find(Duties.Choice.all(), PageRequest.of(1, 2, null)));
        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).extracting(my -> my.duty().dueAt()).containsExactly(PAST.plusSeconds(2), null);
        Page<Duties.MyDuty> late =
                bed.asPerson(login, () -> duties.find(new Duties.Choice("t.page", true, false), PageRequest.first(2)));
        assertThat(late.total()).isEqualTo(3);
        assertThat(late.items()).hasSize(2);
    }

    @Test
    void duty_of_holders_reaches_as_far_as_their_permission() {
        String branch = bed.organisation().unit(null);
        String below = bed.organisation().unit(branch);
        String number = bed.organisation().fresh("N");
        bed.inTransaction(
                () -> duties.open(Duty.ofHolders("t.read", "thing", number, "看", "person.read", below, null, "/x")));

        assertThat(seenBy(bed.organisation().person(branch, "manager"), number)).isTrue();
        assertThat(seenBy(bed.organisation().person(null, "auditor"), number)).isTrue();
        assertThat(seenBy(bed.organisation().person(bed.organisation().unit(null), "manager"), number))
                .isFalse();
        assertThat(seenBy(bed.organisation().person(null, "manager"), number)).isFalse();
        assertThat(seenBy(bed.organisation().person(below, "employee"), number)).isFalse();
    }

    @Test
    void deputy_sees_the_duty_with_the_name_of_whom_it_is() {
        String head = bed.organisation().person(null);
        String deputy = bed.organisation().person(null);
        LocalDate today = LocalDate.now();
        bed.asPerson(head, () -> people.nameDeputy(head, deputy, today.minusDays(1), today.plusDays(2)));
        String number = bed.organisation().fresh("N");
        bed.inTransaction(() -> duties.open(Duty.ofPerson("t.do", "thing", number, "做", head, null, "/x")));

        List<Duties.MyDuty> mine = bed.asPerson(deputy, () -> duties.mine(10));
        assertThat(mine).extracting(Duties.MyDuty::forName).containsExactly("人员 " + head);
        assertThat(bed.asPerson(deputy, duties::counts)).isEqualTo(new Duties.Counts(1, 0, 1));
        assertThat(bed.asPerson(
                        deputy,
                        () -> duties.find(new Duties.Choice(null, false, true), FEW)
                                .items()))
                .hasSize(1);
        assertThat(bed.asPerson(
                        head,
                        () -> duties.find(new Duties.Choice(null, false, true), FEW)
                                .items()))
                .isEmpty();

        bed.asPerson(head, () -> people.nameDeputy(head, deputy, today.minusDays(9), today.minusDays(2)));
        assertThat(bed.asPerson(deputy, () -> duties.mine(10))).isEmpty();
    }

    private boolean seenBy(String login, String number) {
        return bed.asPerson(login, () -> duties.mine(100)).stream()
                .anyMatch(my -> my.duty().objectNumber().equals(number));
    }
}
